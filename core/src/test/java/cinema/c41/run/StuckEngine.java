package cinema.c41.run;

import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// An engine called `fake` that breaks every promise: whatever it is asked, it does not come back.
final class StuckEngine implements Engine {
  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);

  void awaitStart() throws InterruptedException {
    started.await();
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Offer offer() {
    return new Offer(
        "fake", "1", "fake 1", Set.of(PaperJob.Documents.class), 1, List.of(), List.of());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    started.countDown();
    stick();
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    stick();
    return Whereabouts.GONE;
  }

  @Override
  public void cancel(Ticket ticket) {
    stick();
  }

  private void stick() {
    try {
      never.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
