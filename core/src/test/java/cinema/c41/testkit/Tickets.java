package cinema.c41.testkit;

import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Ticket;
import java.util.UUID;
import java.util.function.Consumer;

/// Tickets for jobs of which nobody keeps a journal.
public final class Tickets {
  private Tickets() {}

  /// A ticket that no job has had yet.
  public static Ticket fresh(Engine engine) {
    return new Ticket(engine.name(), UUID.randomUUID().toString());
  }

  /// Starts a job under a ticket that no job has had yet, and returns the ticket.
  public static Ticket start(
      Engine engine, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    Ticket ticket = fresh(engine);
    engine.start(ticket, job, desk, events);
    return ticket;
  }
}
