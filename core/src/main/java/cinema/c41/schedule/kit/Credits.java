package cinema.c41.schedule.kit;

import cinema.c41.film.Origin;
import cinema.c41.preset.licence.BillLine;
import java.util.List;

/// What a take owes to presets.
public final class Credits {
  private Credits() {}

  /// @param told what presets were told, in order; at least one
  public static Origin of(List<Instruction> told) {
    List<Origin.Credit> credits =
        told.stream()
            .flatMap(one -> one.tool().variant().needs().bill().stream())
            .distinct()
            .map(Credits::credit)
            .toList();
    String quality = told.getFirst().tool().quality().word();
    return new Origin(told.stream().map(Credits::part).toList(), credits, quality, "");
  }

  /// How a part says that it was made with a LoRA.
  public static String lora(String title) {
    return " + LoRA " + title;
  }

  private static Origin.Part part(Instruction told) {
    var preset = new StringBuilder(told.tool().title());
    told.loras().forEach(lora -> preset.append(lora(lora.title())));
    return new Origin.Part(told.tool().task().word(), preset.toString(), told.words());
  }

  private static Origin.Credit credit(BillLine line) {
    return new Origin.Credit(line.work(), line.licence(), line.url(), line.attribution());
  }
}
