package cinema.c41.testkit;

import cinema.c41.asset.Vault;
import cinema.c41.engine.Desk;
import cinema.c41.plan.StepId;
import cinema.c41.run.Desks;
import cinema.c41.run.RunId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Desks in a folder of a test. Thread-safe.
public final class TempDesks implements Desks {
  private final Path root;
  private final Vault vault;

  public TempDesks(Path root, Vault vault) {
    this.root = root;
    this.vault = vault;
  }

  @Override
  public Desk open(RunId run, StepId step, int attempt) {
    return new FolderDesk(vault, folder(run, step, attempt));
  }

  @Override
  public void clear(RunId run, StepId step, int attempt) {
    delete(folder(run, step, attempt));
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void clear(RunId run) {
    for (Path folder : left()) {
      if (String.valueOf(folder.getFileName()).startsWith(run + "-")) {
        delete(folder);
      }
    }
  }

  /// The folders that nobody has cleared.
  public List<Path> left() {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(root)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(RunId run, StepId step, int attempt) {
    return root.resolve(run + "-" + step.text().replace('/', '_') + "-" + attempt);
  }
}
