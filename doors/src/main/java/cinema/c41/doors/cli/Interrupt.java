package cinema.c41.doors.cli;

import cinema.c41.production.StudioEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What Ctrl-C does: while a film is in the making it cancels the film, once. Told by whoever
/// listens to the operating system's signals; thread-safe.
public final class Interrupt {
  private @Nullable String run;
  private @Nullable Consumer<String> cancel;

  /// Somebody pressed Ctrl-C.
  ///
  /// @return whether a film is being cancelled; otherwise the program should just end
  public synchronized boolean interrupt() {
    String name = run;
    Consumer<String> action = cancel;
    if (name == null || action == null) {
      return false;
    }
    run = null;
    action.accept(name);
    return true;
  }

  /// Listens along, to know which run is under way.
  Consumer<StudioEvent> watching(Consumer<StudioEvent> display, Consumer<String> canceller) {
    return event -> {
      if (event instanceof StudioEvent.FilmBegan began) {
        remember(began.run(), canceller);
      }
      display.accept(event);
    };
  }

  private synchronized void remember(String name, Consumer<String> canceller) {
    run = name;
    cancel = canceller;
  }
}
