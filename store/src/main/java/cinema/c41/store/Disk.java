package cinema.c41.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a file system has to be told to make things last.
final class Disk {
  private Disk() {}

  /// Waits until a file's bytes are on the disk.
  static void sync(Path file) throws IOException {
    force(file, StandardOpenOption.WRITE);
  }

  /// Waits until a folder's names are on the disk. Windows cannot, and need not.
  static void syncFolder(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      force(folder, StandardOpenOption.READ);
    }
  }

  /// Deletes a file or a folder with everything in it; what is not there is fine.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    }
  }

  /// What is directly in a folder; nothing when there is no such folder.
  static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /// A channel is closed under a thread that was told to stop. What is finished is still to be
  /// kept, so the telling waits until the disk has answered.
  private static void force(Path path, OpenOption how) throws IOException {
    boolean told = Thread.interrupted();
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    } finally {
      if (told) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
