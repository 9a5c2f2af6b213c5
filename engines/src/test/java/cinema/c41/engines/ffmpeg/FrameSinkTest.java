package cinema.c41.engines.ffmpeg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameRate;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class FrameSinkTest {
  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  FrameSinkTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  @Test
  void a_take_has_exactly_the_frames_that_were_written_at_every_rate() {
    for (String name : List.of("23.976", "24", "25", "29.97", "60")) {
      FrameRate rate = FrameRate.parse(name);
      Path take = Footage.small(ffmpeg, rate).film(folder.resolve(name + ".mp4"), 31);

      List<Long> timestamps = new Screening(ffmpeg, take).timestamps();

      assertThat(timestamps).hasSize(31);
      assertThat(timestamps.getLast()).isEqualTo(30 * FfmpegRun.ticks(rate));
    }
  }

  @Test
  void colours_come_out_as_they_were_drawn_and_the_file_says_how_to_show_them() {
    Footage footage = Footage.small(ffmpeg, FrameRate.FPS_24);
    Path take = footage.flat(folder.resolve("take.mp4"), 2, 0xd04020);

    var screening = new Screening(ffmpeg, take);

    assertThat(screening.headerLine("Video:")).contains("yuv420p(tv, bt709").contains("320x180");
    int[] colour = screening.colour(1);
    assertThat(colour[0]).isCloseTo(0xd0, within(2));
    assertThat(colour[1]).isCloseTo(0x40, within(2));
    assertThat(colour[2]).isCloseTo(0x20, within(2));
  }

  @Test
  void pure_green_is_encoded_with_the_matrix_of_bt_709() throws IOException {
    Path take =
        Footage.small(ffmpeg, FrameRate.FPS_24).flat(folder.resolve("take.mp4"), 2, 0x00ff00);
    Path raw = folder.resolve("raw.yuv");

    run("-i", take.toString(), "-f", "rawvideo", raw.toString());

    // Y of pure green is 173 with BT.709 and 145 with BT.601.
    assertThat(Files.readAllBytes(raw)[0] & 0xff).isCloseTo(173, within(1));
  }

  @Test
  void frames_that_are_yuv_already_are_taken_as_they_are() throws IOException {
    Path take = folder.resolve("take.mp4");
    var format = new FrameFormat(Footage.SMALL, FrameRate.FPS_24, 2, 0, 0);
    var frame = new byte[320 * 180 * 3 / 2];
    Arrays.fill(frame, 0, 320 * 180, (byte) 173);
    Arrays.fill(frame, 320 * 180, 320 * 225, (byte) 42);
    Arrays.fill(frame, 320 * 225, 320 * 270, (byte) 26);

    try (var sink = FrameSink.open(ffmpeg, take, format, FrameSink.Pixels.YUV420P)) {
      sink.write(frame);
      sink.write(frame);
    }

    var screening = new Screening(ffmpeg, take);
    assertThat(screening.headerLine("Video:")).contains("yuv420p(tv, bt709");
    assertThat(screening.colour(1)).satisfies(colour -> assertIsGreen(colour));
  }

  private static void assertIsGreen(int[] colour) {
    assertThat(colour[0]).isLessThan(3);
    assertThat(colour[1]).isGreaterThan(252);
    assertThat(colour[2]).isLessThan(3);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void ffmpeg_ends_when_the_process_that_feeds_it_is_killed_without_warning() throws IOException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    var builder =
        new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            SinkMain.class.getName(),
            ffmpeg.program().toString(),
            folder.resolve("take.mp4").toString());
    Process studio = builder.redirectErrorStream(true).start();
    var said = new BufferedReader(new InputStreamReader(studio.getInputStream(), UTF_8));
    long pid = Long.parseLong(String.valueOf(said.readLine()));
    ProcessHandle encoder = ProcessHandle.of(pid).orElseThrow();

    studio.destroyForcibly();

    for (int wait = 0; encoder.info().command().isPresent() && wait < 500; wait++) {
      LockSupport.parkNanos(10_000_000);
    }
    assertThat(encoder.info().command()).isEmpty();
  }

  @Test
  void the_same_frames_make_the_same_bytes() throws IOException {
    Footage footage = Footage.small(ffmpeg, FrameRate.FPS_25);

    Path first = footage.film(folder.resolve("first.mp4"), 40);
    Path second = footage.film(folder.resolve("second.mp4"), 40);

    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
  }

  @Test
  void the_timecode_starts_where_the_slate_says() {
    Path take = folder.resolve("take.mp4");
    var format = new FrameFormat(Footage.SMALL, FrameRate.FPS_24, 1, 0, 24 * 3661 + 5);

    try (var sink = FrameSink.open(ffmpeg, take, format)) {
      sink.write(new int[320 * 180]);
    }

    assertThat(new Screening(ffmpeg, take).headerLine("timecode")).contains("01:01:01:05");
  }

  @Test
  void a_sink_that_is_closed_too_early_leaves_no_program_behind() {
    var format = new FrameFormat(Footage.SMALL, FrameRate.FPS_24, 100, 0, 0);

    try (var sink = FrameSink.open(ffmpeg, folder.resolve("take.mp4"), format)) {
      sink.write(new int[320 * 180]);
    }

    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void a_sink_that_is_killed_takes_no_more_frames() {
    var format = new FrameFormat(Footage.SMALL, FrameRate.FPS_24, 100, 0, 0);

    try (var sink = FrameSink.open(ffmpeg, folder.resolve("take.mp4"), format)) {
      sink.write(new int[320 * 180]);
      sink.kill();

      assertThatThrownBy(() -> fill(sink)).isInstanceOf(C41Exception.class);
    }
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_called_a_full_disk() {
    Footage footage = Footage.small(ffmpeg, FrameRate.FPS_24);
    Path full = Path.of("/dev/full");

    assertThatThrownBy(() -> footage.film(full, 100))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> {
              assertThat(e.problem().code()).hasToString("ffmpeg/disk-full");
              assertThat(e.problem().evidence()).isNotEmpty();
            });
  }

  private static void fill(FrameSink sink) {
    for (int frame = 0; frame < 99; frame++) {
      sink.write(new int[320 * 180]);
    }
  }

  private void run(String... arguments) {
    var command = new ArrayList<>(List.of(ffmpeg.program().toString(), "-v", "error"));
    command.addAll(List.of(arguments));
    Child.output(new ChildSpec("ffmpeg", command, folder, Duration.ofMinutes(1)));
  }
}
