package cinema.c41.engines.ffmpeg;

import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.ffmpeg.program.FfmpegSearch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The cutting room: every [PostJob], done by the best ffmpeg there is at that moment. Each job is
/// one or more runs of ffmpeg as a child process in the job's own folder.
public final class FfmpegEngine implements Engine {
  public static final String NAME = "ffmpeg";

  /// Raised whenever the same ffmpeg is told to do something else for the same job.
  private static final int EDITION = 4;

  private static final Set<Class<? extends EngineJob>> MAKES =
      Set.of(
          PostJob.class,
          PostJob.Conform.class,
          PostJob.Stem.class,
          PostJob.RoomTone.class,
          PostJob.Master.class,
          PostJob.Soundtrack.class,
          PostJob.Reel.class,
          PostJob.Fit.class,
          PostJob.Still.class,
          PostJob.Check.class);

  private final FfmpegSearch search;
  private final InHouse work = new InHouse(NAME, this::make);

  public FfmpegEngine(FfmpegSearch search) {
    this.search = search;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Offer offer() {
    var finding = search.search();
    Optional<Ffmpeg> found = finding.ffmpeg();
    return new Offer(
        NAME,
        found.map(Ffmpeg::title).orElse("not found"),
        found.map(Ffmpeg::fingerprint).orElse("none") + " edition " + EDITION,
        found.isPresent() ? MAKES : Set.of(),
        lanes(),
        List.of(),
        finding.problems());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    if (!(job instanceof PostJob)) {
      throw new IllegalArgumentException("ffmpeg does not make " + job);
    }
    work.start(ticket, job, desk, events);
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    return work.reattach(ticket, events);
  }

  @Override
  public void cancel(Ticket ticket) {
    work.cancel(ticket);
  }

  private void make(EngineJob job, Shift shift) {
    var run = new FfmpegRun(search.find(), shift, isOfOneShot(job));
    switch ((PostJob) job) {
      case PostJob.Conform conform -> Conforming.make(conform, run);
      case PostJob.Stem stem -> StemMix.make(stem, run);
      case PostJob.RoomTone tone -> RoomTones.make(tone, run);
      case PostJob.Master master -> Mastering.make(master, run);
      case PostJob.Soundtrack soundtrack -> SoundEncoding.make(soundtrack, run);
      case PostJob.Reel reel -> ReelJoin.make(reel, run);
      case PostJob.Fit fit -> Fitting.make(fit, run);
      case PostJob.Still still -> StillFrame.make(still, run);
      case PostJob.Check check -> TakeCheck.make(check, run);
    }
  }

  /// Shots are made side by side, but a film's sound is made one step after the other, so it goes
  /// first.
  private static boolean isOfOneShot(EngineJob job) {
    return switch ((PostJob) job) {
      case PostJob.Conform _, PostJob.Fit _, PostJob.Still _ -> true;
      case PostJob.Check check -> check.expectation() instanceof PostJob.Expectation.Moving;
      default -> false;
    };
  }

  /// Most jobs keep one processor busy.
  private static int lanes() {
    return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
  }
}
