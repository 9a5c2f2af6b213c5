package cinema.c41.testkit;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A vault in a temporary folder.
public final class TempVault implements Vault {
  private final Path folder;

  public TempVault(Path folder) {
    this.folder = folder;
  }

  @Override
  public Asset keep(Path file, String mediaType) {
    try {
      Asset asset = keep(Files.readAllBytes(file), mediaType);
      Files.delete(file);
      return asset;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Asset keep(byte[] bytes, String mediaType) {
    try {
      var id = new AssetId(Sha256.of(bytes));
      Files.write(path(id), bytes);
      return new Asset(id, mediaType, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean holds(AssetId id) {
    return Files.exists(path(id));
  }

  @Override
  public Path path(AssetId id) {
    return folder.resolve(id.toString());
  }

  /// Loses an asset, as when somebody tidies up.
  public void lose(AssetId id) {
    try {
      Files.delete(path(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
