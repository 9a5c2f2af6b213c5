package cinema.c41.doors.view;

import cinema.c41.production.RunResult;
import cinema.c41.production.StudioEvent;
import java.util.function.Consumer;

/// How a film in the making is shown: moving bars for a person, plain lines for a pipe, JSON lines
/// for a program. Hears of the film on one thread, of Ctrl-C on another.
public interface FilmDisplay extends Consumer<StudioEvent>, AutoCloseable {
  static FilmDisplay on(Screen screen, boolean json) {
    if (json) {
      return new JsonDisplay(screen);
    }
    return screen.err().canMove() ? BarDisplay.moving(screen) : new LineDisplay(screen);
  }

  /// Somebody asked for the film to end.
  void cancelling();

  /// The film has ended.
  void end(RunResult result);

  /// Nothing more is shown. A film that stopped with an exception had no end.
  @Override
  void close();
}
