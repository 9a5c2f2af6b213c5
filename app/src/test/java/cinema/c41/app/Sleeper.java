package cinema.c41.app;

import cinema.c41.engine.BoardJob;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Voice;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engine.Whereabouts;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// An engine that takes everything a film needs and never finishes any of it.
final class Sleeper implements Engine {
  private final InHouse jobs = new InHouse("sleeper", Sleeper::sleep);
  private final boolean isStubborn;

  /// @param isStubborn whether it sleeps on when it is asked to end
  Sleeper(boolean isStubborn) {
    this.isStubborn = isStubborn;
  }

  @Override
  public String name() {
    return "sleeper";
  }

  @Override
  public Offer offer() {
    var voice = new Voice("sleeper-1", "a snore", Set.of("en"), Voice.Register.LOW, 90, 1);
    Set<Class<? extends EngineJob>> makes =
        Set.of(
            VoiceJob.class,
            BoardJob.class,
            PostJob.Conform.class,
            PostJob.Stem.class,
            PostJob.RoomTone.class,
            PostJob.Master.class,
            PostJob.Soundtrack.class,
            PostJob.Reel.class,
            PostJob.Still.class,
            PostJob.Check.class,
            PaperJob.Documents.class,
            PaperJob.ContactSheet.class,
            PaperJob.Bundle.class);
    return new Offer("sleeper", "1", "sleeper 1", makes, 1, List.of(voice), List.of());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    jobs.start(ticket, job, desk, events);
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    return jobs.reattach(ticket, events);
  }

  @Override
  public void cancel(Ticket ticket) {
    if (!isStubborn) {
      jobs.cancel(ticket);
    }
  }

  private static void sleep(EngineJob job, Shift shift) {
    var woken = new CountDownLatch(1);
    shift.onCancel(woken::countDown);
    try {
      woken.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
