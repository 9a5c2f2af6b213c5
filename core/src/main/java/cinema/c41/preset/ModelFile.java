package cinema.c41.preset;

import cinema.c41.base.Sha256;
import cinema.c41.preset.licence.Licence;
import java.util.Optional;

/// A file that a server must have.
///
/// @param folder the server's name for its folder of such files: `vae`, `loras`
/// @param file the name that the graph uses; it may begin with a folder
/// @param size empty when nobody has said
/// @param source where it is to be had
/// @param fetched whether a node fetches it by itself, to a place that no server lists
/// @param sha256 where it is known
public record ModelFile(
    String folder,
    String file,
    Optional<DataSize> size,
    String source,
    Optional<Sha256> sha256,
    boolean fetched,
    Licence licence) {
  /// The path below the server's folder of models.
  public String path() {
    return folder + "/" + file;
  }
}
