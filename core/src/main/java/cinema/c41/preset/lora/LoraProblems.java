package cinema.c41.preset.lora;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.util.List;

/// What can go wrong with the LoRAs that somebody keeps.
public final class LoraProblems {
  private LoraProblems() {}

  public static Problem unknown(String name, List<String> known) {
    return Problem.ofRequest(
        "preset/no-such-lora",
        "there is no LoRA called '" + name + "'",
        known.isEmpty() ? "none is kept yet" : "there are " + String.join(", ", known),
        Fix.byHand("put a file loras/" + name + ".yaml into the home folder, as the manual says"),
        Fix.byHand("or leave it out"));
  }

  /// It was not trained for any of these models.
  ///
  /// @param presets that were asked for, with their families: `toy (toy-1)`
  public static Problem misfit(LoraCard card, List<String> presets) {
    return Problem.ofRequest(
        "preset/lora-misfit",
        "the LoRA '" + card.name() + "' does not fit " + String.join(", ", presets),
        "it has files for " + String.join(", ", card.families().keySet()),
        Fix.byHand("use a preset of one of its families"),
        new Fix("see the family of each preset", "c41 presets list"));
  }

  /// The file of a LoRA says what cannot be.
  public static Problem unreadable(String name, List<String> faults) {
    return Problem.ofRequest(
            "preset/bad-lora",
            "the LoRA '" + name + "' cannot be read",
            faults.size() == 1 ? faults.getFirst() : faults.size() + " faults, listed below",
            Fix.byHand("mend its file, or take it away"))
        .withEvidence(faults);
  }
}
