package cinema.c41.production.pieces;

import cinema.c41.base.C41Exception;
import cinema.c41.preset.Lora;
import cinema.c41.preset.Preset;
import cinema.c41.preset.lora.LoraCard;
import cinema.c41.preset.lora.LoraProblems;
import cinema.c41.preset.lora.LoraShelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The LoRAs of a wish: those that are named, and those that its words speak of as `@mara`.
final class Loras {
  private static final Pattern CALLED = Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}\\p{N}-]+)");
  private static final Pattern TYPED = Pattern.compile("([^:]+):(\\d+(?:\\.\\d+)?)");

  private final LoraShelf shelf;
  private final SequencedMap<LoraCard, Optional<Double>> wanted = new LinkedHashMap<>();

  /// @param typed `mara`, `mara:0.8`
  Loras(LoraShelf shelf, List<String> typed, String words) {
    this.shelf = shelf;
    for (String one : typed) {
      Matcher strong = TYPED.matcher(one.strip());
      boolean isStrong = strong.matches();
      String name = isStrong ? String.valueOf(strong.group(1)) : one;
      wanted.put(
          card(name),
          isStrong
              ? Optional.of(Double.parseDouble(String.valueOf(strong.group(2))))
              : Optional.empty());
    }
    CALLED
        .matcher(words)
        .results()
        .forEach(call -> wanted.putIfAbsent(card(call.group(1)), Optional.empty()));
  }

  /// Those that a preset's models have been taught.
  List<Lora> of(Preset preset) {
    var loras = new ArrayList<Lora>();
    wanted.forEach(
        (card, strength) -> card.of(preset.about().family(), strength).ifPresent(loras::add));
    return loras;
  }

  /// A sentence as a preset understands it: one that was taught a LoRA hears its trigger, others
  /// its title.
  String spoken(String words, Preset preset) {
    return CALLED
        .matcher(words)
        .replaceAll(call -> Matcher.quoteReplacement(word(card(call.group(1)), preset)));
  }

  private static String word(LoraCard card, Preset preset) {
    return card.families().containsKey(preset.about().family()) ? card.word() : card.title();
  }

  /// Every LoRA has to be good for something.
  void requireFit(List<Preset> presets) {
    for (Map.Entry<LoraCard, Optional<Double>> one : wanted.entrySet()) {
      LoraCard card = one.getKey();
      if (presets.stream().noneMatch(preset -> card.families().containsKey(family(preset)))) {
        List<String> names =
            presets.stream().map(preset -> preset.id() + " (" + family(preset) + ")").toList();
        throw new C41Exception(LoraProblems.misfit(card, names));
      }
    }
  }

  private static String family(Preset preset) {
    String family = preset.about().family();
    return family.isEmpty() ? "takes none" : family;
  }

  private LoraCard card(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    return shelf
        .find(name)
        .orElseThrow(
            () ->
                new C41Exception(
                    LoraProblems.unknown(name, shelf.all().stream().map(LoraCard::name).toList())));
  }
}
