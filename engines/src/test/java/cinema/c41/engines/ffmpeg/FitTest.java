package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.Blame;
import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Problem;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engine.PostJob.Conform;
import cinema.c41.engine.PostJob.Fit;
import cinema.c41.engine.PostJob.Piece;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class FitTest {
  /// As models like it: sides of 16, and no rate of a film.
  private static final FrameSize FOREIGN = new FrameSize(416, 240);

  private static final FrameRate SIXTEEN = new FrameRate(16, 1);

  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;

  FitTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void a_foreign_clip_becomes_a_take_of_the_films_size_rate_and_length() {
    for (String name : List.of("23.976", "24", "25", "29.97", "30")) {
      FrameRate rate = FrameRate.parse(name);

      Path take = room.file(fit(rate, 48, clip(49)));

      var screening = new Screening(ffmpeg, take);
      assertThat(screening.frames("0:v:0")).hasSize(48);
      assertThat(screening.timestamps().getLast()).isEqualTo(47 * FfmpegRun.ticks(rate));
      assertThat(screening.headerLine("Video:"))
          .contains("h264 (High)", "yuv420p(tv, bt709", "320x180 [SAR 1:1");
      assertThat(screening.header()).noneMatch(line -> line.contains("Audio:"));
    }
  }

  @Test
  void it_is_cut_at_its_handle_without_being_encoded_again() {
    Path take = room.file(fit(FrameRate.FPS_24, 60, clip(49)));

    var segment =
        room.make(
            new Conform(room.asset(take), 7, 40, Footage.SMALL, FrameRate.FPS_24, Codec.H264));

    assertThat(segment.facts().at("copied").asFlag()).isTrue();
    assertThat(new Screening(ffmpeg, segment.file()).frames("0:v:0")).hasSize(40);
  }

  @Test
  void a_frame_is_seen_when_it_was_meant_to_be() {
    Path take = room.file(fit(FrameRate.FPS_24, 60, clip(49)));

    List<Integer> greens = new Screening(ffmpeg, take).greens();

    for (int frame : List.of(0, 24, 48)) {
      int shown = frame * 16 / 24;
      assertThat(greens.get(frame)).as("frame %d", frame).isCloseTo(green(shown), within(4));
    }
  }

  /// As a model leaves it that puts two frames between any two of sixteen in a second.
  @Test
  void of_three_frames_for_each_every_second_is_one_of_the_films() {
    Path smooth = clip("smooth.mp4", 48, 25, 8);

    Path take = room.file(fit(FrameRate.FPS_24, 13, smooth));

    List<Integer> greens = new Screening(ffmpeg, take).greens();
    assertThat(greens).hasSize(13);
    for (int frame = 0; frame < 13; frame++) {
      assertThat(greens.get(frame)).as("frame %d", frame).isCloseTo(20 + 16 * frame, within(6));
    }
  }

  @Test
  void a_clip_of_more_frames_than_the_films_makes_exactly_as_many_as_the_film_has() {
    // 16 in a second for two seconds, four for each: one less than 64 in a second would be.
    Path smooth = clip("four.mp4", 64, 32 * 4 - 3, 1);
    for (String name : List.of("23.976", "24", "25", "29.97", "30")) {
      FrameRate rate = FrameRate.parse(name);
      long frames = (long) Math.floor(2 / rate.seconds(1));

      Path take = room.file(fit(rate, frames, smooth));

      assertThat(new Screening(ffmpeg, take).frames("0:v:0")).hasSize((int) frames);
    }
  }

  @Test
  void clips_are_joined_without_the_frame_they_share() {
    Path first = clip("first.mp4", 0, 17);
    Path second = clip("second.mp4", 16, 17);

    Path take =
        room.file(
            new Fit(
                List.of(new Piece(room.asset(first), 0), new Piece(room.asset(second), 1)),
                Footage.SMALL,
                SIXTEEN,
                33,
                4,
                0));

    List<Integer> greens = new Screening(ffmpeg, take).greens();
    assertThat(greens).hasSize(33);
    for (int frame = 0; frame < 33; frame++) {
      assertThat(greens.get(frame)).as("frame %d", frame).isCloseTo(green(frame), within(4));
    }
  }

  @Test
  void a_picture_of_another_shape_fills_the_frame_and_is_never_stretched() {
    Path square = foreign("square.mp4", new FrameSize(320, 320), 24, "testsrc2", List.of());
    Path circle =
        foreign(
            "circle.mp4",
            new FrameSize(320, 320),
            24,
            "color=c=black",
            List.of("-vf", "geq=lum='if(lt(hypot(X-160,Y-160),60),235,16)':cb=128:cr=128"));

    Path filled = room.file(fit(FrameRate.FPS_24, 24, square));
    Path round = room.file(fit(FrameRate.FPS_24, 24, circle));

    var screening = new Screening(ffmpeg, round);
    assertThat(new Screening(ffmpeg, filled).colourAt(1, 2, 90)).isNotEqualTo(new int[] {0, 0, 0});
    assertThat(screening.colourAt(1, 160 - 55, 90)[1]).isGreaterThan(200);
    assertThat(screening.colourAt(1, 160 + 53, 90)[1]).isGreaterThan(200);
    assertThat(screening.colourAt(1, 160, 90 - 55)[1]).isGreaterThan(200);
    assertThat(screening.colourAt(1, 160, 90 + 53)[1]).isGreaterThan(200);
    assertThat(screening.colourAt(1, 160 - 67, 90)[1]).isLessThan(40);
    assertThat(screening.colourAt(1, 160, 90 - 67)[1]).isLessThan(40);
  }

  @Test
  void a_missing_frame_or_two_are_filled_and_no_more() {
    Path enough = clip("enough.mp4", 0, 31);
    Path few = clip("few.mp4", 0, 29);

    assertThat(new Screening(ffmpeg, room.file(fit(FrameRate.FPS_24, 48, enough))).frames("0:v:0"))
        .hasSize(48);
    Problem problem = room.fail(fit(FrameRate.FPS_24, 48, few));
    assertThat(problem.code()).hasToString("ffmpeg/short-clip");
    assertThat(problem.blame()).isEqualTo(Blame.TAKE);
    assertThat(problem.why()).contains("needs 48 frames");
  }

  @Test
  void the_check_of_a_shot_finds_nothing_to_say_of_it() {
    Path take = room.file(fit(FrameRate.FPS_25, 50, clip(49)));

    var moving = new PostJob.Expectation.Moving(50, Footage.SMALL, FrameRate.FPS_25, 2);

    assertThat(room.make(PostJob.Check.of(room.asset(take), moving)).role()).isEqualTo("report");
  }

  @Test
  void the_same_clip_makes_the_same_bytes() throws IOException {
    Path clip = clip(49);

    Path one = room.file(fit(FrameRate.FPS_24, 48, clip));
    Path other = room.file(fit(FrameRate.FPS_24, 48, clip));

    assertThat(Files.mismatch(one, other)).isEqualTo(-1);
  }

  private Fit fit(FrameRate rate, long frames, Path clip) {
    return new Fit(List.of(new Piece(room.asset(clip), 0)), Footage.SMALL, rate, frames, 7, 86_393);
  }

  private Path clip(int frames) {
    return clip("clip" + frames + ".mp4", 0, frames);
  }

  /// Every frame is a shade of green that tells its number, counted from one; with sound beside.
  private Path clip(String name, int from, int frames) {
    String source = "color=c=black:r=16";
    return foreign(name, FOREIGN, frames, source, shades(20 + from * 4, 4));
  }

  private Path clip(String name, int rate, int frames, int step) {
    return foreign(name, FOREIGN, frames, "color=c=black:r=" + rate, shades(20, step));
  }

  private static List<String> shades(int first, int step) {
    String shade =
        "geq=r=0:b=0:g='if(lt(Y,60)*lt(mod(X+N*4,100),20),255," + first + "+N*" + step + ")'";
    return List.of("-vf", "format=rgb24," + shade);
  }

  private static int green(int frame) {
    return 20 + frame * 4;
  }

  private Path foreign(
      String name, FrameSize size, int frames, String source, List<String> filters) {
    Path file = folder.resolve(name);
    String separator = source.contains("=") ? ":" : "=";
    String rate = source.contains(":r=") ? "" : ":r=16";
    var command =
        new ArrayList<>(List.of(ffmpeg.program().toString(), "-v", "error", "-nostdin", "-y"));
    command.addAll(List.of("-f", "lavfi", "-i", source + separator + "s=" + size + rate));
    command.addAll(List.of("-f", "lavfi", "-i", "sine=r=44100:d=" + frames / 16.0));
    command.addAll(filters);
    command.addAll(List.of("-frames:v", "" + frames, "-c:v", "libx264"));
    command.addAll(List.of("-pix_fmt", "yuv420p", "-crf", "8", "-c:a", "aac", file.toString()));
    var spec =
        new ChildSpec("ffmpeg", command, Path.of("").toAbsolutePath(), Duration.ofMinutes(1));
    try (var child = Child.start(spec)) {
      child.awaitSuccess();
    }
    return file;
  }
}
