package cinema.c41.store;

import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.engine.Desk;
import cinema.c41.plan.StepId;
import cinema.c41.run.Desks;
import cinema.c41.run.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Folders that attempts work in: `work/RUN/STEP-ATTEMPT`.
final class FolderDesks implements Desks {
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
      Files.createDirectories(folder);
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
      // Others of the run are still at work in there, or a file is held open: the next start clears
      // up.
      return;
    }
  }

  /// Letters, digits and dashes only, so that no step's name leads out of the folder.
  private Path folder(RunId run, StepId step, int attempt) {
    String name = step.text().replaceAll("[^\\p{L}\\p{N}.-]", "_").replaceAll("^\\.+", "_");
    return root.resolve(run.text()).resolve(name + "-" + attempt);
  }
}
