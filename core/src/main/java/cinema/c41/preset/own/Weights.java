package cinema.c41.preset.own;

import cinema.c41.base.Sha256;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.ModelFile;
import java.util.List;
import java.util.Optional;

/// A model that a workflow names.
///
/// @param folder empty when nobody has said
/// @param file as the graph names it
/// @param source empty when nobody has said
/// @param licence the id of a licence's file
public record Weights(
    String folder,
    String file,
    Optional<DataSize> size,
    String source,
    Optional<Sha256> sha256,
    String licence,
    Presence presence) {
  /// The licence of what nobody has read.
  public static final String UNKNOWN = "unknown";

  /// Whether the server has it.
  public enum Presence {
    THERE,
    MISSING,
    /// No server was asked.
    UNKNOWN
  }

  /// With what other presets know of a file of this name.
  public Weights knowing(List<ModelFile> models) {
    return models.stream()
        .filter(one -> bare(one.file()).equals(bare(file)))
        .filter(one -> folder.isEmpty() || folder.equals(one.folder()))
        .findFirst()
        .map(this::like)
        .orElse(this);
  }

  private Weights like(ModelFile known) {
    return new Weights(
        known.folder(),
        file,
        known.size(),
        source.isEmpty() ? known.source() : source,
        known.sha256(),
        known.licence().id(),
        presence);
  }

  Weights under(String other) {
    return licence.equals(UNKNOWN)
        ? new Weights(folder, file, size, source, sha256, other, presence)
        : this;
  }

  /// Its name without folders; servers on Windows write them with backslashes.
  private static String bare(String file) {
    return file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
  }
}
