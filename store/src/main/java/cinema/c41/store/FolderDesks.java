package cinema.c41.store;

import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.engine.Desk;
import cinema.c41.plan.StepId;
import cinema.c41.run.Desks;
import cinema.c41.run.RunId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Folders that attempts work in: `work/RUN/STEP-ATTEMPT`. The numbers of attempts are never used
/// twice, so a folder that is there already is that of an engine which works on and is joined
/// again.
final class FolderDesks implements Desks {
  /// In characters; file systems allow 255 bytes.
  private static final int LONGEST = 50;

  private static final int TRIES = 100;

  private final Path root;
  private final Vault vault;

  FolderDesks(Path root, Vault vault) {
    this.root = root;
    this.vault = vault;
  }

  @Override
  public Desk open(RunId run, StepId step, int attempt) {
    Path folder = folder(run, step, attempt);
    try {
      create(folder);
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(folder, e), e);
    }
    return new VaultDesk(vault, folder);
  }

  private record VaultDesk(Vault vault, Path folder) implements Desk {
    @Override
    public Path asset(AssetId id) {
      return vault.path(id);
    }
  }

  @Override
  public void clear(RunId run, StepId step, int attempt) {
    try {
      Disk.delete(folder(run, step, attempt));
      Files.deleteIfExists(root.resolve(run.text()));
    } catch (IOException _) {
      // Others of the run are still at work in there, or a file is held open: it is cleared when
      // the run ends.
      return;
    }
  }

  @Override
  public void clear(RunId run) {
    try {
      Disk.delete(root.resolve(run.text()));
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(root.resolve(run.text()), e), e);
    }
  }

  /// Another attempt of the run may be clearing the run's folder away in the same moment. Then the
  /// folder above is missing, or was there when it was made and is gone when it is looked at, which
  /// the JDK reports as a file of that name.
  private static void create(Path folder) throws IOException {
    for (int left = TRIES; !Files.isDirectory(folder); left--) {
      try {
        Files.createDirectories(folder);
      } catch (NoSuchFileException | FileAlreadyExistsException e) {
        if (left == 0) {
          throw e;
        }
      }
    }
  }

  private Path folder(RunId run, StepId step, int attempt) {
    return root.resolve(run.text()).resolve(nameOf(step.text()) + "-" + attempt);
  }

  /// Letters, digits, dashes and points only, so that no step's name leads out of the folder. Where
  /// that loses something, a piece of the name's hash keeps steps apart.
  private static String nameOf(String step) {
    String safe = step.replaceAll("[^\\p{L}\\p{N}.-]", "_").replaceAll("^\\.+", "_");
    if (safe.equals(step.replace('/', '_')) && !step.contains("_") && step.length() <= LONGEST) {
      return safe;
    }
    String hash = Sha256.of(step).hex().substring(0, 12);
    return safe.substring(0, Math.min(LONGEST, safe.length())) + "-" + hash;
  }
}
