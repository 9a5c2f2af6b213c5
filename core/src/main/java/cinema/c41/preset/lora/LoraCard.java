package cinema.c41.preset.lora;

import cinema.c41.preset.Lora;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A character or a look that models were taught, under one name.
///
/// @param name what people type: `mara`
/// @param title for people: `Mara Voss`
/// @param trigger the words that wake it; empty when it needs none
/// @param strength the usual one; 1 is as trained
/// @param families family of base models → expert → file in the server's folder of LoRAs
public record LoraCard(
    String name,
    String title,
    String trigger,
    double strength,
    SequencedMap<String, Map<String, String>> families) {
  public LoraCard {
    families = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(families));
  }

  /// What goes into a graph of this family; empty when it was not trained for it.
  ///
  /// @param wanted the strength somebody asked for
  public Optional<Lora> of(String family, Optional<Double> wanted) {
    return Optional.ofNullable(families.get(family))
        .map(files -> new Lora(title, family, files, wanted.orElse(strength)));
  }

  /// What it is called in a sentence for a model that knows it.
  public String word() {
    return trigger.isEmpty() ? title : trigger;
  }
}
