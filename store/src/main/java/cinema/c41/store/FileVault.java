package cinema.c41.store;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Assets as files named by their hash: `ab/cdef…`. Bytes come in under a temporary name, are
/// synced and hashed, then moved; nobody ever sees half an asset. The ledger remembers their size,
/// so that one look at a file shows whether somebody has cut it off; only [#verify] reads all its
/// bytes.
///
/// Thread-safe, and safe beside other processes.
public final class FileVault implements Vault {
  private static final int BUFFER = 1 << 16;
  private static final String INCOMING = "incoming";

  private final Path root;
  private final Path incoming;
  private final Database database;
  private final AtomicLong arrivals = new AtomicLong();

  /// Folders of the vault whose own name is known to be on the disk.
  private final Set<Path> lasting = ConcurrentHashMap.newKeySet();

  /// Brings bytes to where they are taken in.
  @FunctionalInterface
  private interface Delivery {
    void to(Path arrived) throws IOException;
  }

  FileVault(Path root, Database database, Session session) throws IOException {
    this.root = Files.createDirectories(root);
    this.incoming = Files.createDirectories(root.resolve(INCOMING).resolve(session.name()));
    this.database = database;
    for (Path other : Disk.list(root.resolve(INCOMING))) {
      // What a process was taking in when it was killed is not worth anything.
      if (!session.isAlive(String.valueOf(other.getFileName()))) {
        Disk.delete(other);
      }
    }
  }

  /// Whether a folder is a vault with something in it.
  static boolean hasAssets(Path root) {
    try {
      return Disk.list(root).stream().anyMatch(path -> !path.endsWith(INCOMING));
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotOpen(root, e), e);
    }
  }

  @Override
  public Asset keep(Path file, String mediaType) {
    Asset asset = keep(file, mediaType, arrived -> take(file, arrived));
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file)) {
        Files.delete(file);
      }
      return asset;
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(file, e), e);
    }
  }

  @Override
  public Asset keep(byte[] bytes, String mediaType) {
    return keep(root, mediaType, arrived -> Files.write(arrived, bytes));
  }

  @Override
  public boolean holds(AssetId id) {
    Optional<Long> size = size(id);
    return size.isPresent() ? isWhole(path(id), size) : isFound(id);
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

  Path root() {
    return root;
  }

  /// Throws away what never became an asset.
  void leave() throws IOException {
    Disk.delete(incoming);
  }

  private Asset keep(Path from, String mediaType, Delivery delivery) {
    Path arrived = incoming.resolve(Long.toString(arrivals.incrementAndGet()));
    try {
      try {
        delivery.to(arrived);
        return settle(arrived, mediaType);
      } finally {
        Files.deleteIfExists(arrived);
      }
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(from, e), e);
    }
  }

  /// Moves the file, so that whoever wrote it cannot reach it any more. What is on another disk is
  /// copied; so is what a link leads to, and what is in the vault already.
  private void take(Path file, Path arrived) throws IOException {
    boolean movable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file);
    if (!movable || !isMoved(file, arrived)) {
      Files.copy(file, arrived);
    }
  }

  private boolean isOurs(Path file) throws IOException {
    return file.toRealPath().startsWith(root.toRealPath());
  }

  private static boolean isMoved(Path file, Path arrived) throws IOException {
    try {
      Files.move(file, arrived, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (AtomicMoveNotSupportedException _) {
      return false;
    }
  }

  private Asset settle(Path arrived, String mediaType) throws IOException {
    long size = Files.size(arrived);
    var id = new AssetId(hash(arrived));
    if (!isWhole(path(id), Optional.of(size))) {
      Disk.sync(arrived);
      makeReadOnly(arrived);
      move(arrived, path(id));
    }
    // Also when it was there: whoever moved it may not have come this far yet.
    Disk.syncFolder(folder(path(id)));
    remember(id, size);
    return new Asset(id, mediaType, size);
  }

  private void move(Path arrived, Path file) throws IOException {
    Path folder = folder(file);
    Files.createDirectories(folder);
    if (!lasting.contains(folder)) {
      Disk.syncFolder(root);
      lasting.add(folder);
    }
    Files.move(arrived, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Nobody waits for it: it is on the disk before whatever the journal says of the asset, and if
  /// it is lost the asset is [#isFound].
  private void remember(AssetId id, long size) {
    if (size(id).isEmpty()) {
      var unawaited = database.changeLater(entering(id, size));
      assert unawaited != null;
    }
  }

  private static Writer.Change<Integer> entering(AssetId id, long size) {
    return sql ->
        sql.run("INSERT OR REPLACE INTO assets (id, size) VALUES (?, ?)", id.toString(), size);
  }

  /// A vault that has outlived its ledger is believed file by file, once each has been read
  /// through.
  private boolean isFound(AssetId id) {
    try {
      Path file = path(id);
      boolean found =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && hash(file).equals(id.hash());
      if (found) {
        database.change(entering(id, Files.size(file)));
      }
      return found;
    } catch (IOException _) {
      return false;
    }
  }

  private Optional<Long> size(AssetId id) {
    return database.first(
        "SELECT size FROM assets WHERE id = ?", row -> row.getLong(1), id.toString());
  }

  private static boolean isWhole(Path file, Optional<Long> size) {
    try {
      return size.isPresent()
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == size.get();
    } catch (IOException _) {
      return false;
    }
  }

  private static Path folder(Path file) {
    return file.resolveSibling(".").normalize();
  }

  private static void makeReadOnly(Path file) throws IOException {
    if (!file.toFile().setReadOnly()) {
      throw new IOException("cannot make " + file + " read-only");
    }
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
