package cinema.c41.production.telling;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.WorkReport;
import cinema.c41.plan.Made;
import cinema.c41.plan.Stage;
import cinema.c41.plan.Step;
import cinema.c41.plan.Work;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.cost.Shown;
import cinema.c41.preset.cost.Workload;
import cinema.c41.preset.own.MeasureBook;
import cinema.c41.production.StudioEvent;
import cinema.c41.run.Measured;
import cinema.c41.run.RunEvent;
import java.util.Optional;
import java.util.function.Consumer;

/// Notes what presets take as they are run, for pieces and for shots alike: that is the footprint
/// of those whose memory nobody has worked out. What was only remembered shows nothing. A note that
/// cannot be written makes nothing fail, and is told once. Owned by the run's loop.
public final class Gauge {
  private final MeasureBook book;
  private final Consumer<StudioEvent> door;
  private boolean isUnwritten;

  public Gauge(MeasureBook book, Consumer<StudioEvent> door) {
    this.book = book;
    this.door = door;
  }

  public void hear(RunEvent event) {
    if (event instanceof RunEvent.StepMade(var step, var made)) {
      Work work = step.work();
      Workload.read(work.kind(), work.amount())
          .ifPresent(load -> shown(load, step, made).ifPresent(run -> note(load, run)));
    }
  }

  /// How many frames a shot has is only known about, when it is planned.
  private static Optional<Shown> shown(Workload load, Step step, Made made) {
    String words = load.words(step.stage() == Stage.PIECES);
    return Measured.worked(made)
        .map(it -> new Shown(it.device(), memory(it), it.seconds(), words, 1));
  }

  private static Optional<DataSize> memory(WorkReport report) {
    return report.memory().map(bytes -> new DataSize(bytes, false));
  }

  private void note(Workload load, Shown run) {
    try {
      book.note(load.preset(), known -> known.with(load.variant(), run));
    } catch (C41Exception e) {
      unwritten(load.preset(), e.problem().what() + ": " + e.problem().why());
    } catch (RuntimeException e) {
      unwritten(load.preset(), String.valueOf(e));
    }
  }

  private void unwritten(String preset, String why) {
    if (!isUnwritten) {
      isUnwritten = true;
      door.accept(new StudioEvent.Notice("what " + preset + " took could not be noted: " + why));
    }
  }
}
