package cinema.c41.engine;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Runs the jobs of an engine that lives in this process: a virtual thread for each, which
/// turns what the craft does, throws or is told into events. Jobs of a process that has ended
/// are gone, so nothing can be re-attached from another process.
///
/// Thread-safe; an engine owns one.
public final class InHouse {
  private final String engine;
  private final BiConsumer<EngineJob, Shift> craft;
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();

  /// @param craft does one job, blocking, and throws what stops it
  public InHouse(String engine, BiConsumer<EngineJob, Shift> craft) {
    this.engine = engine;
    this.craft = craft;
  }

  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    var work = new Job(desk, events);
    jobs.put(ticket.number(), work);
    Thread.ofVirtual().name(engine + "-" + ticket.number()).start(() -> work(job, work, ticket));
  }

  public Whereabouts reattach(Ticket ticket, Consumer<EngineEvent> events) {
    var job = jobs.get(ticket.number());
    return job != null && job.listen(events) ? Whereabouts.HERE : Whereabouts.GONE;
  }

  public void cancel(Ticket ticket) {
    var job = jobs.get(ticket.number());
    if (job != null) {
      job.cancel();
    }
  }

  private void work(EngineJob job, Job work, Ticket ticket) {
    work.tell(new EngineEvent.Accepted(ticket));
    EngineEvent end = outcome(job, work);
    jobs.remove(ticket.number());
    work.tell(end);
  }

  private EngineEvent outcome(EngineJob job, Job work) {
    try {
      work.checkCancelled();
      craft.accept(job, work);
      return work.isCancelled() ? new EngineEvent.Cancelled() : new EngineEvent.Finished();
    } catch (CancelledShift _) {
      return new EngineEvent.Cancelled();
    } catch (C41Exception e) {
      // What a killed child says of its death is no failure of the engine.
      return work.isCancelled() ? new EngineEvent.Cancelled() : new EngineEvent.Failed(e.problem());
    } catch (RuntimeException | Error e) {
      return work.isCancelled()
          ? new EngineEvent.Cancelled()
          : new EngineEvent.Failed(EngineProblems.crashed(engine, e));
    }
  }

  /// Thrown to leave a cancelled job from anywhere inside it.
  private static final class CancelledShift extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// Owned by the job's thread; listeners and cancel come from others, hence the lock.
  private static final class Job implements Shift {
    private final Desk desk;
    private final List<Runnable> stops = new ArrayList<>();
    private final List<EngineEvent> told = new ArrayList<>();
    private Consumer<EngineEvent> events;
    private boolean cancelled;
    private boolean ended;
    private double furthest;

    Job(Desk desk, Consumer<EngineEvent> events) {
      this.desk = desk;
      this.events = events;
    }

    synchronized boolean listen(Consumer<EngineEvent> listener) {
      if (ended) {
        return false;
      }
      told.forEach(listener);
      events = listener;
      return true;
    }

    synchronized void tell(EngineEvent event) {
      ended |= event.isLast();
      if (!(event instanceof EngineEvent.Passing)) {
        told.add(event);
      }
      events.accept(event);
    }

    void cancel() {
      List<Runnable> todo;
      synchronized (this) {
        cancelled = true;
        todo = List.copyOf(stops);
        stops.clear();
      }
      todo.forEach(Runnable::run);
    }

    synchronized boolean isCancelled() {
      return cancelled;
    }

    @Override
    public Path asset(AssetId id) {
      return desk.asset(id);
    }

    @Override
    public Path file(String name) {
      return desk.folder().resolve(name);
    }

    @Override
    public void progress(double fraction) {
      checkCancelled();
      furthest = Math.max(furthest, Math.clamp(fraction, 0, 1));
      tell(new EngineEvent.Progressed(furthest));
    }

    @Override
    public void preview(byte[] image, String mediaType) {
      checkCancelled();
      tell(new EngineEvent.Previewed(image, mediaType));
    }

    @Override
    public void produce(String role, Path file, String mediaType, Tree.Obj facts) {
      checkCancelled();
      tell(new EngineEvent.Produced(role, file, mediaType, facts));
    }

    @Override
    public void checkCancelled() {
      if (isCancelled()) {
        throw new CancelledShift();
      }
    }

    @Override
    public void onCancel(Runnable stop) {
      boolean late;
      synchronized (this) {
        late = cancelled;
        if (!late) {
          stops.add(stop);
        }
      }
      if (late) {
        stop.run();
      }
    }
  }
}
