package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.production.Locks;
import cinema.c41.run.RunId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Locks that the operating system keeps on files, and gives back when a process ends, however it
/// ends. Within this process a set does, since the system's locks belong to whole processes.
final class FileLocks implements Locks {
  private final Path folder;
  private final Set<Path> ours = ConcurrentHashMap.newKeySet();

  FileLocks(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<AutoCloseable> tryRun(RunId run) {
    return tryLock(folder.resolve("run-" + run + ".lock"));
  }

  @Override
  public Optional<AutoCloseable> tryFilm(String film) {
    return tryLock(folder.resolve("film-" + Sha256.of(film).hex().substring(0, 16) + ".lock"));
  }

  @Override
  public boolean isHeld(RunId run) {
    Path file = folder.resolve("run-" + run + ".lock");
    if (ours.contains(file)) {
      return true;
    }
    if (!Files.exists(file)) {
      return false;
    }
    return tryRun(run).map(FileLocks::release).isEmpty();
  }

  private static boolean release(AutoCloseable lock) {
    try {
      lock.close();
      return true;
    } catch (Exception e) {
      throw new IllegalStateException("a lock was not given back", e);
    }
  }

  private Optional<AutoCloseable> tryLock(Path file) {
    if (!ours.add(file)) {
      return Optional.empty();
    }
    try {
      Files.createDirectories(folder);
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        ours.remove(file);
        return Optional.empty();
      }
      return Optional.of(() -> unlock(file, channel));
    } catch (OverlappingFileLockException _) {
      ours.remove(file);
      return Optional.empty();
    } catch (IOException e) {
      ours.remove(file);
      throw new C41Exception(StoreProblems.cannotKeep(file, e), e);
    }
  }

  private void unlock(Path file, FileChannel channel) throws IOException {
    channel.close();
    ours.remove(file);
  }
}
