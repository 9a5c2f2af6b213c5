package cinema.c41.preset;

import java.util.Map;

/// A small file that teaches a model a character or a look.
///
/// @param title for people: `Mara`, `noir`
/// @param family the base model it was trained on; it fits no other
/// @param files expert → file in the server's folder of such files. A model with one expert calls
///     it `main`
/// @param strength 1 is as trained
public record Lora(String title, String family, Map<String, String> files, double strength) {
  public Lora {
    files = Map.copyOf(files);
  }
}
