package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.own.MeasureBook;
import cinema.c41.preset.own.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;

/// What runs have shown of presets: `measured/<preset>.yaml` below a person's own presets, where
/// [PresetFolder] reads it. Those that come with C41 are measured there as well.
public final class Measurements implements MeasureBook {
  static final String FOLDER = "measured";

  private static final String LOCK = ".lock";

  private final Path own;

  /// @param own the folder of a person's own presets
  public Measurements(Path own) {
    this.own = own;
  }

  @Override
  public void note(String preset, UnaryOperator<Measured> change) {
    Path file = file(preset);
    try {
      Files.createDirectories(file.resolveSibling(""));
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(file, e), e);
    }
    new Alone(file.resolveSibling(LOCK)).perform(() -> write(file, change));
  }

  /// What was measured of a preset says nothing of another that takes its name.
  void forget(String preset) throws IOException {
    Files.deleteIfExists(file(preset));
  }

  private Path file(String preset) {
    if (!preset.matches("[a-z0-9][a-z0-9._-]*")) {
      throw new IllegalArgumentException("no preset is called '" + preset + "'");
    }
    return own.resolve(FOLDER).resolve(preset + ".yaml");
  }

  private static Path write(Path file, UnaryOperator<Measured> change) {
    try {
      Path fresh = Files.createTempFile(file.resolveSibling(""), ".new-", "");
      try {
        Files.writeString(fresh, YamlText.write(change.apply(known(file)).tree()));
        Disk.sync(fresh);
        return Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(file, e), e);
    }
  }

  /// What cannot be read was no measurement, and gives way to one.
  private static Measured known(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Measured.NOTHING;
    }
    try {
      return YamlTrees.read(Files.readString(file)) instanceof Tree.Obj tree
          ? Measured.read(tree)
          : Measured.NOTHING;
    } catch (IllegalArgumentException _) {
      return Measured.NOTHING;
    }
  }
}
