package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetProblems;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.Names;
import cinema.c41.preset.own.OwnCheck;
import cinema.c41.preset.own.OwnFiles;
import cinema.c41.preset.own.OwnProblems;
import cinema.c41.preset.read.PresetFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A person's own presets on the disk: `<kind>/<name>` below a folder of theirs. A preset is
/// written whole and read back before it is there, and one that is replaced or removed is kept
/// aside: nothing is lost, and nothing is there by half.
public final class OwnPresets {
  /// What begins with a dot is no preset.
  private static final String ASIDE = ".removed";

  private static final String UNFINISHED = ".new-";
  private static final String FILE = "preset.yaml";

  private final Path shipped;
  private final Path own;

  /// @param shipped the folder of those that come with C41
  /// @param own made when it is needed
  public OwnPresets(Path shipped, Path own) {
    this.shipped = shipped;
    this.own = own;
  }

  /// What was kept, and where the one is that it replaced.
  public record Kept(Preset preset, Path folder, Optional<Path> replaced) {}

  /// Writes a preset.
  ///
  /// @param replace whether one of that name may give way, of which this is the next version
  /// @throws C41Exception when there is one of that name, or it does not do what its workflow does
  public Kept keep(Draft draft, boolean replace) {
    Optional<Path> before = before(draft.name(), replace);
    int version = before.map(OwnPresets::version).orElse(0) + 1;
    Draft next = draft.ofVersion(version);
    try {
      Files.createDirectories(own);
      Path bench = Files.createTempDirectory(own, UNFINISHED);
      try {
        return keep(next, bench, before);
      } finally {
        Disk.delete(bench);
      }
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(own.resolve(draft.name()), e), e);
    }
  }

  /// Takes a preset away, and says where it is kept.
  ///
  /// @throws C41Exception when there is none, or it is not the person's own
  public Path remove(String name) {
    Path folder =
        find(own, name)
            .orElseThrow(
                () ->
                    new C41Exception(
                        find(shipped, name).isPresent()
                            ? OwnProblems.notOwn(name)
                            : PresetProblems.unknown(name, names())));
    try {
      return putAside(folder, name);
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(folder, e), e);
    }
  }

  private Optional<Path> before(String name, boolean replace) {
    if (!Names.isName(name)) {
      throw new C41Exception(OwnProblems.badName(name));
    }
    if (find(shipped, name).isPresent()) {
      throw new C41Exception(OwnProblems.exists(name, false));
    }
    Optional<Path> before = find(own, name);
    if (before.isPresent() && !replace) {
      throw new C41Exception(OwnProblems.exists(name, true));
    }
    return before;
  }

  private Kept keep(Draft draft, Path bench, Optional<Path> before) throws IOException {
    PresetFiles files = OwnFiles.of(draft);
    Path kind = Path.of(files.preset().text("makes"));
    Path written = write(files, bench.resolve(kind).resolve(files.name()), draft);
    Preset preset = readBack(draft, bench);
    OwnCheck.check(draft, preset);
    Path place = Files.createDirectories(own.resolve(kind)).resolve(files.name());
    Optional<Path> aside = Optional.empty();
    if (before.isPresent()) {
      aside = Optional.of(putAside(before.get(), files.name()));
    }
    settle(written, place, aside);
    return new Kept(preset, place, aside);
  }

  /// Puts a preset in its place; if that fails, the one that made room comes back.
  private static void settle(Path written, Path place, Optional<Path> aside) throws IOException {
    try {
      move(written, place);
    } catch (IOException e) {
      if (aside.isPresent()) {
        move(aside.get(), place);
      } else if (Files.exists(place)) {
        throw new C41Exception(OwnProblems.exists(String.valueOf(place.getFileName()), true), e);
      }
      throw e;
    }
  }

  private static Path write(PresetFiles files, Path folder, Draft draft) throws IOException {
    Files.createDirectories(folder);
    String head =
        "# Made of "
            + line(draft.workflow().origin())
            + " by c41 presets add; edit it as you like.\n";
    save(folder.resolve(FILE), head + YamlText.write(files.preset()));
    for (var graph : files.graphs().entrySet()) {
      save(folder.resolve(graph.getKey()), Json.pretty(graph.getValue()));
    }
    Disk.syncFolder(folder);
    return folder;
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private static void save(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Disk.sync(file);
  }

  /// As it will be read from now on: licences and packs may be the person's own.
  private Preset readBack(Draft draft, Path bench) {
    var read = PresetFolder.read(List.of(shipped, own, bench));
    String what = PresetProblems.badPreset(draft.name(), List.of()).what();
    return read.library().all().stream()
        .filter(one -> one.id().equals(draft.name()) && one.version() == draft.version())
        .findFirst()
        .orElseThrow(
            () ->
                read.problems().stream()
                    .filter(one -> one.what().equals(what))
                    .reduce((_, last) -> last)
                    .map(C41Exception::new)
                    .orElseThrow());
  }

  private Path putAside(Path folder, String name) throws IOException {
    Path aside = Files.createDirectories(own.resolve(ASIDE));
    for (int number = 1; ; number++) {
      Path free = aside.resolve(name + "-" + number);
      if (!Files.exists(free)) {
        move(folder, free);
        new Measurements(own).forget(name);
        return free;
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Disk.syncFolder(to.resolveSibling(""));
    Disk.syncFolder(from.resolveSibling(""));
  }

  private static int version(Path folder) {
    try {
      return YamlTrees.read(Files.readString(folder.resolve(FILE))) instanceof Tree.Obj preset
              && preset.find("version").orElse(Tree.nothing()) instanceof Tree.Num(var number)
          ? number.intValue()
          : 1;
    } catch (IOException | IllegalArgumentException _) {
      return 1;
    }
  }

  private static Optional<Path> find(Path root, String name) {
    return folders(root).filter(one -> String.valueOf(one.getFileName()).equals(name)).findFirst();
  }

  private List<String> names() {
    return folders(own).map(one -> String.valueOf(one.getFileName())).sorted().toList();
  }

  private static Stream<Path> folders(Path root) {
    try {
      var all = new ArrayList<Path>();
      for (Path kind : Disk.list(root)) {
        if (Files.isDirectory(kind) && !String.valueOf(kind.getFileName()).startsWith(".")) {
          all.addAll(Disk.list(kind));
        }
      }
      return all.stream().filter(one -> Files.isRegularFile(one.resolve(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
