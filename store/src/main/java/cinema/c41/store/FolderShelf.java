package cinema.c41.store;

import cinema.c41.asset.Asset;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.production.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/// Puts finished files into a film's folder. A note beside them, `.c41.json`, says which asset
/// every file is and how large and old it was, so that a file that is there is not written
/// again, and one that somebody has changed is never overwritten: it is moved aside first.
///
/// Thread-safe. Another process may put other files into the same folder.
public final class FolderShelf implements Shelf {
  private static final String NOTE = ".c41.json";

  private final Vault vault;
  private final Map<Path, Tree.Obj> notes = new HashMap<>();

  public FolderShelf(Vault vault) {
    this.vault = vault;
  }

  @Override
  public synchronized void open(String folder) {
    Path root = Path.of(folder);
    try {
      Files.createDirectories(root);
      Files.delete(Files.createTempFile(root, ".c41", ".part"));
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotDeliver(root, e), e);
    }
  }

  @Override
  public synchronized void put(String folder, String path, Asset asset) {
    Path root = Path.of(folder);
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root)) {
      throw new IllegalStateException(path + " leaves " + folder);
    }
    try {
      put(root, path, file, asset);
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotDeliver(file, e), e);
    }
  }

  private void put(Path root, String path, Path file, Asset asset) throws IOException {
    Files.createDirectories(file.getParent());
    Tree.Obj note = notes.containsKey(root) ? notes.get(root) : read(root);
    if (note == null) {
      note = Tree.obj();
    }
    if (!isOurs(note, path, file) && holds(file, asset)) {
      // Another process has put it there, and somebody's note of that got lost.
      write(root, note.with(path, stamp(file, asset)));
      return;
    }
    if (isOurs(note, path, file)) {
      if (note.obj(path).text("asset").equals(asset.id().toString())) {
        notes.put(root, note);
        return;
      }
    } else if (Files.exists(file)) {
      moveAside(file);
    }
    copy(vault.path(asset.id()), file);
    write(root, note.with(path, stamp(file, asset)));
  }

  /// Whether the file is still the one that was put there.
  private static boolean isOurs(Tree.Obj note, String path, Path file) throws IOException {
    var entry = note.find(path);
    return entry.isPresent()
        && Files.isRegularFile(file)
        && entry.get().asObj().whole("size") == Files.size(file)
        && entry.get().asObj().whole("modified") == Files.getLastModifiedTime(file).toMillis();
  }

  /// Whether the file has the bytes of the asset.
  private boolean holds(Path file, Asset asset) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == asset.size()
        && Files.mismatch(file, vault.path(asset.id())) == -1;
  }

  private static Tree.Obj stamp(Path file, Asset asset) throws IOException {
    return Tree.obj()
        .with("asset", asset.id().toString())
        .with("size", Files.size(file))
        .with("modified", Files.getLastModifiedTime(file).toMillis());
  }

  private static void copy(Path from, Path to) throws IOException {
    Path temporary = to.resolveSibling("." + to.getFileName() + ".part");
    Files.deleteIfExists(temporary);
    Files.copy(from, temporary);
    temporary.toFile().setWritable(true, true);
    Disk.sync(temporary);
    Files.move(temporary, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// `spot.mp4` becomes `spot.kept-1.mp4`.
  private static void moveAside(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
    for (int i = 1; ; i++) {
      Path aside = file.resolveSibling(name.substring(0, dot) + ".kept-" + i + name.substring(dot));
      if (!Files.exists(aside)) {
        Files.move(file, aside);
        return;
      }
    }
  }

  private static Tree.Obj read(Path root) throws IOException {
    Path note = root.resolve(NOTE);
    return Files.isRegularFile(note) ? JsonTrees.read(Files.readString(note)).asObj() : Tree.obj();
  }

  private void write(Path root, Tree.Obj note) throws IOException {
    Path temporary = root.resolve(NOTE + ".part");
    Files.writeString(temporary, cinema.c41.base.Json.pretty(note));
    Files.move(
        temporary,
        root.resolve(NOTE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    notes.put(root, note);
  }
}
