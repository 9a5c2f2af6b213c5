package cinema.c41.engines.boards;

import cinema.c41.camera.ShotSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws boards in a process of its own and prints the native libraries it ended up with.
final class FontlessDrawing {
  private FontlessDrawing() {}

  public static void main(String[] args) throws IOException {
    for (var size : ShotSize.values()) {
      BoardFilm.drawn(Jobs.of(size).saying("aa"), Artists.ready()).shoot(0);
    }
    Files.readAllLines(Path.of("/proc/self/maps")).stream()
        .filter(line -> line.endsWith(".so") || line.contains(".so."))
        .map(line -> line.substring(line.lastIndexOf('/') + 1))
        .distinct()
        .forEach(System.out::println);
  }
}
