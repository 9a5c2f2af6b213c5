package cinema.c41.engines.comfyui.workflow;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// A model that a workflow names. `folder` is below the server's `models`; folder and source
/// are empty when nobody has said.
public record NeededModel(
    String name, String folder, Optional<String> source, OptionalLong bytes, Presence presence) {
  /// Whether the server has it.
  public enum Presence {
    THERE,
    MISSING,
    /// No server was asked.
    UNKNOWN
  }

  String fix() {
    return "download "
        + source.map(from -> from + " as ").orElse("")
        + "models/"
        + (folder.isEmpty() ? "…" : folder)
        + "/"
        + name;
  }

  @Override
  public String toString() {
    return (folder.isEmpty() ? "" : folder + "/")
        + name
        + (bytes.isPresent()
            ? String.format(Locale.ROOT, ", %.1f GB", bytes.getAsLong() / 1e9)
            : "")
        + source.map(from -> ", from " + from).orElse("");
  }
}
