package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.Problem;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineEvent.Accepted;
import cinema.c41.engine.EngineEvent.Cancelled;
import cinema.c41.engine.EngineEvent.Failed;
import cinema.c41.engine.EngineEvent.Finished;
import cinema.c41.engine.EngineEvent.Produced;
import cinema.c41.engine.EngineEvent.Progressed;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.RoomTone;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engine.Whereabouts;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.ffmpeg.program.FfmpegSearch;
import cinema.c41.testkit.Tickets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class FfmpegEngineTest {
  private static final long HOURS = 4L * 3600 * 48_000;

  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;

  FfmpegEngineTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void it_offers_what_was_found() {
    Offer offer = room.engine().offer();

    assertThat(offer.engine()).isEqualTo("ffmpeg");
    assertThat(offer.version()).startsWith(ffmpeg.version());
    assertThat(offer.fingerprint()).contains(ffmpeg.version());
    assertThat(offer.takes(PostJob.Conform.class)).isTrue();
    assertThat(offer.takes(PostJob.Check.class)).isTrue();
    assertThat(offer.problems()).isEmpty();
    assertThat(offer.lanes()).isPositive();
  }

  @Test
  void without_a_program_it_offers_nothing_but_the_reason() {
    var search = new FfmpegSearch(Optional.empty(), "", folder.resolve("none"), folder);

    Offer offer = new FfmpegEngine(search).offer();

    assertThat(offer.makes()).isEmpty();
    assertThat(offer.problems().getFirst().code()).hasToString("ffmpeg/not-found");
  }

  @Test
  void progress_only_grows_and_the_last_event_is_the_only_last_one() {
    List<EngineEvent> events = room.start(new RoomTone("night", 20 * 48_000, 1)).toTheEnd();

    List<Double> progress =
        events.stream()
            .filter(Progressed.class::isInstance)
            .map(event -> ((Progressed) event).fraction())
            .toList();
    assertThat(events.getFirst()).isInstanceOf(Accepted.class);
    assertThat(events.getLast()).isInstanceOf(Finished.class);
    assertThat(events).filteredOn(Produced.class::isInstance).hasSize(1);
    assertThat(progress).isSorted().hasSizeGreaterThan(1);
    assertThat(progress.getLast()).isEqualTo(1.0);
    assertThat(progress.getFirst()).isBetween(0.0, 0.9);
  }

  @Test
  void a_cancelled_job_ends_at_once_and_leaves_no_program_behind() {
    var job = room.start(new RoomTone("sea", HOURS, 1));
    while (!(CuttingRoom.next(job.events()) instanceof Progressed)) {
      assertThat(job.engine()).isNotNull();
    }

    job.engine().cancel(job.ticket());

    assertThat(job.toTheEnd().getLast()).isInstanceOf(Cancelled.class);
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void a_running_job_can_be_listened_to_again_and_an_unknown_one_cannot() {
    var job = room.start(new RoomTone("sea", HOURS, 1));

    Whereabouts running = job.engine().reattach(job.ticket(), room.desk(), job.events()::add);
    Whereabouts unknown =
        job.engine().reattach(Tickets.fresh(job.engine()), room.desk(), job.events()::add);
    job.engine().cancel(job.ticket());

    assertThat(running).isEqualTo(Whereabouts.HERE);
    assertThat(unknown).isEqualTo(Whereabouts.GONE);
    assertThat(job.toTheEnd().getLast()).isInstanceOf(Cancelled.class);
  }

  @Test
  void a_job_of_another_trade_is_refused() {
    var voice = new VoiceJob("Hello", "", "en", "flite-slt", 1, 1);

    assertThatThrownBy(() -> Tickets.start(room.engine(), voice, room.desk(), _ -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_called_a_full_disk() throws IOException {
    Path desk = Files.createDirectories(folder.resolve("job-0"));
    Path full = Files.createSymbolicLink(desk.resolve("tone.wav"), Path.of("/dev/full"));

    var end = room.start(new RoomTone("sea", 480_000, 1)).toTheEnd().getLast();
    Files.delete(full);

    assertThat(end).isInstanceOf(Failed.class);
    Problem problem = ((Failed) end).problem();
    assertThat(problem.code()).hasToString("ffmpeg/disk-full");
    assertThat(problem.evidence()).anyMatch(line -> line.contains("No space left"));
  }
}
