package cinema.c41.doors.cli;

import cinema.c41.production.FilmResult;
import cinema.c41.production.StudioEvent;
import java.util.function.Consumer;

/// How a film in the making is shown: moving bars for a person, plain lines for a pipe, JSON lines
/// for a program.
interface FilmDisplay extends Consumer<StudioEvent> {
  /// The film has ended.
  void end(FilmResult result);

  static FilmDisplay on(Screen screen, boolean json) {
    if (json) {
      return new JsonDisplay(screen);
    }
    return screen.isTerminal() ? new BarDisplay(screen) : new LineDisplay(screen);
  }
}
