package cinema.c41.engines.boards;

import cinema.c41.engine.BoardJob;
import cinema.c41.engines.boards.ink.YuvFrame;
import java.nio.file.Path;

/// Where finished frames go, one after the other.
interface TakeWriter extends AutoCloseable {
  void write(YuvFrame frame);

  /// Ends the take at once, from any thread.
  void kill();

  /// Completes the file; before the last frame it gives the file up instead.
  @Override
  void close();

  /// Starts a take.
  @FunctionalInterface
  interface Opening {
    TakeWriter open(Path file, BoardJob job);
  }
}
