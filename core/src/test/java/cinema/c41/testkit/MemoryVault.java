package cinema.c41.testkit;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A vault of real files in a folder, which remembers what it holds as long as its object lives.
/// Thread-safe.
public final class MemoryVault implements Vault {
  private final Path folder;
  private final Map<AssetId, Long> sizes = new ConcurrentHashMap<>();

  /// @param folder for its files; made when it is not there
  public MemoryVault(Path folder) {
    this.folder = folder;
  }

  @Override
  public Asset keep(Path file, String mediaType) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      var id = new AssetId(Sha256.of(bytes));
      if (holds(id)) {
        Files.delete(file);
      } else {
        take(file, id, bytes.length);
      }
      return new Asset(id, mediaType, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + file, e);
    }
  }

  @Override
  public Asset keep(byte[] bytes, String mediaType) {
    try {
      Files.createDirectories(folder);
      return keep(Files.write(Files.createTempFile(folder, "incoming", ""), bytes), mediaType);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + bytes.length + " bytes", e);
    }
  }

  @Override
  public boolean holds(AssetId id) {
    Long size = sizes.get(id);
    try {
      return size != null && Files.isRegularFile(path(id)) && Files.size(path(id)) == size;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public Path path(AssetId id) {
    return folder.resolve(id.toString());
  }

  /// Somebody empties a shelf.
  public void lose(AssetId id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lose " + id, e);
    }
  }

  private void take(Path file, AssetId id, long size) throws IOException {
    if (sizes.isEmpty()) {
      Files.createDirectories(folder);
    }
    Files.move(file, path(id), StandardCopyOption.REPLACE_EXISTING);
    sizes.put(id, size);
  }
}
