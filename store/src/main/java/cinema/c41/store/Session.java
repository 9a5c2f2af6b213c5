package cinema.c41.store;

import cinema.c41.base.C41Exception;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// A process that has the studio open, and its sign of life: a file in `sessions/` that the
/// operating system keeps locked until the process ends, however it ends. What a session has
/// claimed or left half done is known by its name, and is free once nobody holds the lock.
///
/// The system's locks belong to whole processes, and closing any channel of a file gives up all of
/// the process's locks on it. So a session never opens the file of another one in its own process;
/// the name says which those are. Thread-safe.
final class Session implements AutoCloseable {
  private static final String ENDING = ".session";

  private final Path folder;
  private final String name;
  private final FileChannel sign;
  private final ReentrantLock asking = new ReentrantLock();

  private Session(Path folder, String name, FileChannel sign) {
    this.folder = folder;
    this.name = name;
    this.sign = sign;
  }

  static Session open(Path folder) {
    String name = process() + Long.toHexString(System.nanoTime());
    Path made = folder.resolve(name + ".new");
    try {
      Files.createDirectories(folder);
      var sign = FileChannel.open(made, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (sign.tryLock() == null) {
        throw new IOException("a new file is locked by somebody else");
      }
      // Under its last name only once it is locked: nobody may find it and take it for dead.
      Files.move(made, folder.resolve(name + ENDING));
      return new Session(folder, name, sign);
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotOpen(made, e), e);
    }
  }

  String name() {
    return name;
  }

  /// Whether the session of that name still has the studio open.
  boolean isAlive(String other) {
    Path file = folder.resolve(other + ENDING);
    if (other.startsWith(process()) || !Files.exists(file)) {
      return Files.exists(file);
    }
    asking.lock();
    try {
      return isLocked(file);
    } finally {
      asking.unlock();
    }
  }

  /// Deletes the signs of those who have gone without closing.
  void buryTheDead() throws IOException {
    for (String other : others()) {
      if (!isAlive(other)) {
        Files.deleteIfExists(folder.resolve(other + ENDING));
      }
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(folder.resolve(name + ENDING));
      sign.close();
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(folder.resolve(name + ENDING), e), e);
    }
  }

  private List<String> others() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .filter(other -> !other.equals(name))
          .toList();
    }
  }

  /// Asks with a shared lock, so that two who ask at once do not take each other for the owner.
  private static boolean isLocked(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      while (true) {
        try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
          return lock == null;
        } catch (OverlappingFileLockException _) {
          // Another session of this process asks about the same one, and will be done in a moment.
          LockSupport.parkNanos(100_000);
        }
      }
    } catch (IOException e) {
      // It was deleted between the look and the question, or cannot be asked about at all.
      return Files.exists(file) && !(e instanceof java.nio.file.NoSuchFileException);
    }
  }

  /// The same for every session of this process, and for no other process since the machine began.
  private static String process() {
    var self = ProcessHandle.current();
    Instant start = self.info().startInstant().orElse(Instant.EPOCH);
    return self.pid() + "-" + start.toEpochMilli() + "-";
  }
}
