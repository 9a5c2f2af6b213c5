package cinema.c41.doors.cli;

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
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Voice;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engine.Whereabouts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// An engine that makes everything a film needs out of paper, at once: each file holds the words of
/// its order. It can be told to fail or to hang at what it draws.
final class Prop implements Engine {
  private final InHouse jobs = new InHouse("prop", this::make);
  private Optional<Problem> drawing = Optional.empty();
  private final CountDownLatch hanging = new CountDownLatch(1);
  private volatile boolean hangs;

  /// Cannot draw any more.
  void failDrawing(Problem problem) {
    drawing = Optional.of(problem);
  }

  /// Can draw again.
  void drawAgain() {
    drawing = Optional.empty();
  }

  /// Draws until it is stopped.
  void hangDrawing() {
    hangs = true;
  }

  /// Waits until it hangs.
  void awaitDrawing() throws InterruptedException {
    if (!hanging.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("nobody asked for a drawing");
    }
  }

  @Override
  public String name() {
    return "prop";
  }

  @Override
  public Offer offer() {
    var anna = new Voice("prop-1", "a voice", Set.of("en"), Voice.Register.HIGH, 200, 10);
    var ben = new Voice("prop-2", "another voice", Set.of("en"), Voice.Register.LOW, 110, 10);
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
    return new Offer("prop", "of paper", "prop 1", makes, 2, List.of(anna, ben), List.of());
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
    jobs.cancel(ticket);
  }

  private void make(EngineJob job, Shift shift) {
    switch (job) {
      case VoiceJob _ -> produce(shift, job, "voice", voiceFacts());
      case BoardJob board -> draw(shift, board);
      case PostJob.Conform _ ->
          produce(shift, job, "segment", Tree.obj().with("copied", Tree.flag(false)));
      case PostJob.Stem _ -> produce(shift, job, "stem", Tree.obj());
      case PostJob.RoomTone _ -> produce(shift, job, "tone", Tree.obj());
      case PostJob.Master _ -> produce(shift, job, "master", Tree.obj());
      case PostJob.Soundtrack _ -> produce(shift, job, "soundtrack", Tree.obj());
      case PostJob.Reel _ -> produce(shift, job, "reel", Tree.obj());
      case PostJob.Still _ -> produce(shift, job, "still", Tree.obj());
      case PostJob.Check _ -> produce(shift, job, "report", Tree.obj());
      case PaperJob.ContactSheet _ -> produce(shift, job, "sheet", Tree.obj());
      case PaperJob.Bundle _ -> produce(shift, job, "bundle", Tree.obj());
      case PaperJob.Documents(var documents) ->
          documents.forEach(one -> write(shift, one.name(), one.text(), Tree.obj()));
      default -> throw new IllegalArgumentException("no prop for " + job);
    }
  }

  private void draw(Shift shift, BoardJob board) {
    if (hangs) {
      hang(shift);
    }
    drawing.ifPresent(
        problem -> {
          throw new C41Exception(problem);
        });
    shift.progress(0.5);
    produce(shift, board, "picture", Tree.obj().with("frames", board.frames()));
  }

  private void hang(Shift shift) {
    var stopped = new CountDownLatch(1);
    shift.onCancel(stopped::countDown);
    hanging.countDown();
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    shift.checkCancelled();
  }

  private static Tree.Obj voiceFacts() {
    return Tree.obj()
        .with("samples", 48_000)
        .with("silent", Tree.flag(false))
        .with("phones", Tree.list(List.of()));
  }

  private static void produce(Shift shift, EngineJob job, String role, Tree.Obj facts) {
    write(shift, role, job.toString(), facts);
  }

  private static void write(Shift shift, String role, String text, Tree.Obj facts) {
    try {
      Path file = Files.writeString(shift.file(role), text);
      shift.produce(role, file, "text/plain", facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
