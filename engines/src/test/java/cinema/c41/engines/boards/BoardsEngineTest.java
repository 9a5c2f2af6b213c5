package cinema.c41.engines.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameSize;
import cinema.c41.camera.ShotSize;
import cinema.c41.engine.BoardJob;
import cinema.c41.engine.Desk;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engines.boards.BoardsEngine.Encoder;
import cinema.c41.engines.boards.ink.YuvFrame;
import cinema.c41.testkit.Tickets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardsEngineTest {
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicBoolean killed = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final BlockingQueue<EngineEvent> events = new LinkedBlockingQueue<>();

  private final BoardsEngine engine =
      new BoardsEngine(
          (file, job) -> new CountingWriter(), () -> new Encoder("counting", List.of()));

  @Test
  void a_board_has_exactly_the_frames_that_were_asked_for(@TempDir Path folder) throws Exception {
    Tickets.start(
        engine, Jobs.of(ShotSize.MEDIUM).lasting(37).saying("aa", "m"), desk(folder), events::add);

    assertThat(next()).isInstanceOf(EngineEvent.Accepted.class);
    var end = last();

    assertThat(end).isInstanceOf(EngineEvent.Finished.class);
    assertThat(written).hasValue(37);
    assertThat(closed).isTrue();
  }

  @Test
  void the_product_says_what_it_is(@TempDir Path folder) throws Exception {
    Tickets.start(engine, Jobs.of(ShotSize.INSERT).lasting(5).silent(), desk(folder), events::add);

    var produced = produced();

    assertThat(produced.role()).isEqualTo("picture");
    assertThat(produced.mediaType()).isEqualTo("video/mp4");
    assertThat(produced.facts().whole("frames")).isEqualTo(5);
    assertThat(produced.facts().whole("width")).isEqualTo(160);
    assertThat(produced.facts().whole("height")).isEqualTo(90);
  }

  @Test
  void a_cancelled_board_stops_and_its_encoder_is_killed(@TempDir Path folder) throws Exception {
    var ticket =
        Tickets.start(
            engine, Jobs.of(ShotSize.WIDE).lasting(1_000_000).silent(), desk(folder), events::add);
    while (written.get() < 3) {
      assertThat(next()).isNotInstanceOf(EngineEvent.Failed.class);
    }

    engine.cancel(ticket);

    assertThat(last()).isInstanceOf(EngineEvent.Cancelled.class);
    assertThat(killed).isTrue();
    assertThat(closed).isTrue();
  }

  @Test
  void a_frame_beyond_4k_is_refused_with_what_to_do(@TempDir Path folder) throws Exception {
    Tickets.start(
        engine,
        Jobs.of(ShotSize.WIDE).at(new FrameSize(7680, 4320)).silent(),
        desk(folder),
        events::add);

    var end = last();

    assertThat(end)
        .isInstanceOfSatisfying(
            EngineEvent.Failed.class,
            failed -> assertThat(failed.problem().code()).hasToString("boards/too-large"));
  }

  @Test
  void it_makes_boards_and_nothing_else(@TempDir Path folder) {
    EngineJob voice = new VoiceJob("Hi.", "", "en", "x", 1, 1);

    assertThat(engine.offer().makes()).containsExactly(BoardJob.class);
    assertThatThrownBy(() -> Tickets.start(engine, voice, desk(folder), events::add))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void without_an_encoder_it_offers_nothing() {
    var helpless =
        new BoardsEngine((file, job) -> new CountingWriter(), () -> new Encoder("", List.of()));

    assertThat(helpless.offer().makes()).isEmpty();
  }

  private EngineEvent next() throws InterruptedException {
    var event = events.poll(30, TimeUnit.SECONDS);
    assertThat(event).isNotNull();
    return Objects.requireNonNull(event);
  }

  private EngineEvent last() throws InterruptedException {
    var event = next();
    while (!event.isLast()) {
      event = next();
    }
    return event;
  }

  private EngineEvent.Produced produced() throws InterruptedException {
    while (true) {
      var event = next();
      if (event instanceof EngineEvent.Produced produced) {
        return produced;
      }
      assertThat(event.isLast()).isFalse();
    }
  }

  private static Desk desk(Path folder) {
    return new Desk() {
      @Override
      public Path asset(AssetId id) {
        throw new IllegalArgumentException("a board reads nothing: " + id);
      }

      @Override
      public Path folder() {
        return folder;
      }
    };
  }

  private final class CountingWriter implements TakeWriter {
    @Override
    public void write(YuvFrame frame) {
      written.incrementAndGet();
    }

    @Override
    public void kill() {
      killed.set(true);
    }

    @Override
    public void close() {
      closed.set(true);
    }
  }
}
