package cinema.c41.testkit;

import cinema.c41.engine.EngineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Listens to a job, and waits for what it tells. Thread-safe.
public final class Heard implements Consumer<EngineEvent> {
  /// For the slowest machine there is: nobody waits this long when all is well.
  private static final long MINUTES = 2;

  private final BlockingQueue<EngineEvent> coming = new LinkedBlockingQueue<>();
  private final List<EngineEvent> story = new ArrayList<>();

  @Override
  public void accept(EngineEvent event) {
    synchronized (story) {
      story.add(event);
    }
    coming.add(event);
  }

  /// Everything that was told so far.
  public List<EngineEvent> story() {
    synchronized (story) {
      return List.copyOf(story);
    }
  }

  /// Waits for the next event that nobody has waited for yet.
  public EngineEvent next() throws InterruptedException {
    EngineEvent event = coming.poll(MINUTES, TimeUnit.MINUTES);
    if (event == null) {
      throw new AssertionError("the engine fell silent after " + story());
    }
    return event;
  }

  /// Waits for the last event and returns it.
  public EngineEvent end() throws InterruptedException {
    EngineEvent event = next();
    while (!event.isLast()) {
      event = next();
    }
    return event;
  }

  public boolean hasEnded() {
    return story().stream().anyMatch(EngineEvent::isLast);
  }

  /// Everything that was produced so far.
  public List<EngineEvent.Produced> produced() {
    return only(EngineEvent.Produced.class);
  }

  /// How far the job said it was, each time it did.
  public List<Double> fractions() {
    return only(EngineEvent.Progressed.class).stream()
        .map(EngineEvent.Progressed::fraction)
        .toList();
  }

  private <T extends EngineEvent> List<T> only(Class<T> kind) {
    return story().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
