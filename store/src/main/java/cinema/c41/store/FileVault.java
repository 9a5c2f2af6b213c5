package cinema.c41.store;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;

/// Assets as files named by their hash: `ab/cdef…`. Bytes come in under a temporary name, are
/// synced and hashed, then moved; their size is remembered, so that a file somebody has cut off
/// is not taken for whole.
///
/// Thread-safe, and safe beside other processes.
public final class FileVault implements Vault {
  private static final int BUFFER = 1 << 16;

  private final Path root;
  private final Path incoming;
  private final Database database;

  FileVault(Path root, Database database) throws IOException {
    this.root = root;
    this.incoming = Files.createDirectories(root.resolve("incoming"));
    this.database = database;
  }

  @Override
  public Asset keep(Path file, String mediaType) {
    try {
      Path temporary = incoming.resolve(UUID.randomUUID().toString());
      Files.move(file, temporary);
      return keepIncoming(temporary, mediaType);
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(file, e), e);
    }
  }

  @Override
  public Asset keep(byte[] bytes, String mediaType) {
    Path temporary = incoming.resolve(UUID.randomUUID().toString());
    try {
      Files.write(temporary, bytes);
      return keepIncoming(temporary, mediaType);
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(temporary, e), e);
    }
  }

  @Override
  public boolean holds(AssetId id) {
    List<Long> size =
        database.query(
            "SELECT size FROM assets WHERE id = ?", row -> row.getLong(1), id.toString());
    try {
      Path file = path(id);
      return !size.isEmpty() && Files.isRegularFile(file) && Files.size(file) == size.getFirst();
    } catch (IOException _) {
      return false;
    }
  }

  /// Whether the bytes still are what the name says: reads all of them.
  public boolean verify(AssetId id) {
    try {
      return holds(id) && hash(path(id)).equals(id.hash());
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public Path path(AssetId id) {
    String hex = id.toString();
    return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2));
  }

  private Asset keepIncoming(Path temporary, String mediaType) throws IOException {
    Disk.sync(temporary);
    var id = new AssetId(hash(temporary));
    long size = Files.size(temporary);
    if (holds(id)) {
      Files.delete(temporary);
    } else {
      move(temporary, path(id));
      remember(id, size);
    }
    return new Asset(id, mediaType, size);
  }

  private static void move(Path temporary, Path file) throws IOException {
    Path folder = file.resolveSibling(".").normalize();
    Files.createDirectories(folder);
    if (!temporary.toFile().setReadOnly()) {
      throw new IOException("cannot make " + temporary + " read-only");
    }
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Disk.syncFolder(folder);
  }

  private void remember(AssetId id, long size) {
    database.change(
        connection ->
            Database.run(
                connection,
                "INSERT OR REPLACE INTO assets (id, size) VALUES (?, ?)",
                id.toString(),
                size));
  }

  private static Sha256 hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER];
      int read = bytes.read(buffer);
      while (read >= 0) {
        read = bytes.read(buffer);
      }
    }
    return Sha256.from(digest.digest());
  }
}
