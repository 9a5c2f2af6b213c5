package cinema.c41.engines.boards;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engine.BoardJob;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import cinema.c41.engines.ffmpeg.program.FfmpegSearch;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Draws every [BoardJob]: an animated storyboard frame in ink and wash, with Java 2D and no other
/// program but ffmpeg, which encodes it. Jobs run side by side and share nothing that changes.
public final class BoardsEngine implements Engine {
  public static final String NAME = "boards";

  /// Raised whenever the same job comes out looking different.
  private static final int EDITION = 4;

  private static final long LARGEST = 3840L * 2160;
  private static final int PROGRESS_EVERY = 12;

  private final Artists artists;
  private final TakeWriter.Opening opening;
  private final Supplier<Encoder> encoder;
  private final InHouse work = new InHouse(NAME, this::make);

  public BoardsEngine(FfmpegSearch search) {
    this(
        (file, job) -> FfmpegWriter.open(search.find(), file, job),
        () -> Encoder.of(search.search()));
  }

  BoardsEngine(TakeWriter.Opening opening, Supplier<Encoder> encoder) {
    this.artists = Artists.ready();
    this.opening = opening;
    this.encoder = encoder;
  }

  /// What the frames are encoded with.
  ///
  /// @param fingerprint empty when there is none
  record Encoder(String fingerprint, List<Problem> problems) {
    static Encoder of(FfmpegSearch.Finding finding) {
      return new Encoder(
          finding.ffmpeg().map(ffmpeg -> ffmpeg.fingerprint()).orElse(""), finding.problems());
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Offer offer() {
    var with = encoder.get();
    boolean ready = !with.fingerprint().isEmpty();
    return new Offer(
        NAME,
        "edition " + EDITION,
        "boards " + EDITION + " " + with.fingerprint(),
        ready ? Set.of(BoardJob.class) : Set.of(),
        Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4),
        List.of(),
        with.problems());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    if (!(job instanceof BoardJob)) {
      throw new IllegalArgumentException("boards are not made from " + job);
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

  private void make(EngineJob engineJob, Shift shift) {
    var job = (BoardJob) engineJob;
    var size = job.size();
    if ((long) size.width() * size.height() > LARGEST) {
      throw new C41Exception(BoardProblems.tooLarge(size));
    }
    var film = BoardFilm.drawn(job, artists);
    var file = shift.file("board.mp4");
    shift.checkCancelled();
    try (var take = opening.open(file, job)) {
      shift.onCancel(take::kill);
      shoot(job, film, take, shift);
    }
    var facts =
        Tree.obj()
            .with("frames", job.frames())
            .with("width", size.width())
            .with("height", size.height());
    shift.produce("picture", file, "video/mp4", facts);
  }

  private static void shoot(BoardJob job, BoardFilm film, TakeWriter take, Shift shift) {
    for (long frame = 0; frame < job.frames(); frame++) {
      shift.checkCancelled();
      take.write(film.shoot(frame));
      if (frame % PROGRESS_EVERY == 0) {
        shift.progress((double) frame / job.frames());
      }
    }
  }
}
