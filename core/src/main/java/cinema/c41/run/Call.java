package cinema.c41.run;

import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/// One job of an engine, as the attempt sees it that wants it done. The engine is asked on threads
/// of their own: whatever it is asked, one that does not answer holds nobody up.
final class Call {
  private static final System.Logger LOG = System.getLogger(Call.class.getName());

  private final Engine engine;
  private final Ticket ticket;
  private final Consumer<News> attempt;
  private volatile boolean calledOff;

  /// What an attempt hears.
  sealed interface News {
    record Told(EngineEvent event) implements News {}

    record Found(Whereabouts job) implements News {}

    /// The engine could not even be asked.
    record Refused(Throwable why) implements News {}

    /// Somebody wants the attempt to end.
    record CancelAsked() implements News {}
  }

  Call(Engine engine, Ticket ticket, Consumer<News> attempt) {
    this.engine = engine;
    this.ticket = ticket;
    this.attempt = attempt;
  }

  void start(EngineJob job, Desk desk) {
    ask(
        () -> {
          engine.start(ticket, job, desk, this::hear);
          if (calledOff) {
            // That may have come too early for the engine to know what was meant.
            engine.cancel(ticket);
          }
        });
  }

  void reattach(Desk desk) {
    ask(() -> attempt.accept(new News.Found(engine.reattach(ticket, desk, this::hear))));
  }

  /// The job is not wanted any more; its end is news, if the engine tells.
  void callOff() {
    calledOff = true;
    Thread.ofVirtual()
        .name("call-off-" + ticket.number())
        .start(
            () -> {
              try {
                engine.cancel(ticket);
              } catch (RuntimeException | Error e) {
                LOG.log(Level.WARNING, "a job of " + engine.name() + " cannot be ended: " + e);
              }
            });
  }

  private void hear(EngineEvent event) {
    attempt.accept(new News.Told(event));
  }

  private void ask(Runnable question) {
    Thread.ofVirtual()
        .name("call-" + ticket.number())
        .start(
            () -> {
              try {
                question.run();
              } catch (RuntimeException | Error e) {
                attempt.accept(new News.Refused(e));
              }
            });
  }
}
