package cinema.c41.testkit;

import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.engine.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A desk whose folder is made when it is opened.
public record FolderDesk(Vault vault, Path folder) implements Desk {
  public FolderDesk {
    made(folder);
  }

  /// The folder, made if it is not there.
  static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path asset(AssetId id) {
    return vault.path(id);
  }
}
