package cinema.c41.doors.cli;

import cinema.c41.production.StudioEvent;
import java.util.Optional;
import java.util.function.Consumer;

/// What Ctrl-C does: while a film is in the making the first one asks for its end, and any other
/// ends the program. Told by whoever listens to the operating system's signals; thread-safe.
public final class Interrupt {
  private Consumer<String> cancel = _ -> {};
  private String run = "";
  private boolean isAsked;

  /// Somebody pressed Ctrl-C.
  ///
  /// @return whether a film is being cancelled now; otherwise the program should just end
  public boolean interrupt() {
    Optional<Runnable> action = ask();
    action.ifPresent(Runnable::run);
    return action.isPresent();
  }

  /// The run at work: what can be resumed when the program is ended from outside.
  public synchronized Optional<String> run() {
    return run.isEmpty() ? Optional.empty() : Optional.of(run);
  }

  /// Listens along, to know which run is under way.
  ///
  /// @param canceller told the run's name, on the thread of the signal
  synchronized Consumer<StudioEvent> watching(
      Consumer<StudioEvent> display, Consumer<String> canceller) {
    cancel = canceller;
    isAsked = false;
    return event -> {
      if (event instanceof StudioEvent.FilmBegan film) {
        begin(film.run());
      } else if (event instanceof StudioEvent.CommissionBegan pieces) {
        begin(pieces.run());
      }
      display.accept(event);
    };
  }

  /// No film is in the making any more.
  synchronized void rest() {
    run = "";
  }

  private synchronized void begin(String name) {
    run = name;
  }

  /// Cancelling takes its time, and is not done while others wait for the lock.
  private synchronized Optional<Runnable> ask() {
    if (run.isEmpty() || isAsked) {
      return Optional.empty();
    }
    isAsked = true;
    String name = run;
    Consumer<String> canceller = cancel;
    return Optional.of(() -> canceller.accept(name));
  }
}
