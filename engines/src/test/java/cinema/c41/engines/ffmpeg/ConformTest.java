package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.Blame;
import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Problem;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engine.PostJob.Conform;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
class ConformTest {
  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;

  ConformTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void a_cut_is_exact_to_the_frame_at_both_ends() {
    for (String name : List.of("23.976", "25")) {
      FrameRate rate = FrameRate.parse(name);
      Path take = Footage.small(ffmpeg, rate).film(folder.resolve(name + ".mp4"), 50);

      Path segment = room.file(cut(take, 7, 33, rate, Codec.H264));

      var screening = new Screening(ffmpeg, segment);
      assertThat(screening.frames("0:v:0")).hasSize(33);
      assertThat(screening.colour(0)[1]).isCloseTo(Footage.green(7), within(2));
      assertThat(screening.colour(32)[1]).isCloseTo(Footage.green(39), within(2));
      assertThat(screening.timestamps().getLast()).isEqualTo(32 * FfmpegRun.ticks(rate));
    }
  }

  @Test
  void a_take_of_ours_is_cut_at_its_handle_without_being_encoded_again() {
    for (String name : List.of("23.976", "24", "25", "29.97", "30")) {
      FrameRate rate = FrameRate.parse(name);
      Path take = Footage.small(ffmpeg, rate).film(folder.resolve(name + ".mp4"), 60, 7);

      Path segment = room.file(cut(take, 7, 40, rate, Codec.H264));

      var screening = new Screening(ffmpeg, segment);
      assertThat(pictures(segment)).isEqualTo(pictures(take).subList(7, 47));
      assertThat(screening.timestamps().getFirst()).isZero();
      assertThat(screening.timestamps().getLast()).isEqualTo(39 * FfmpegRun.ticks(rate));
      assertThat(screening.decodingTimes()).isEqualTo(screening.timestamps());
      assertThat(screening.headerLine("Video:")).contains("yuv420p(tv, bt709");
    }
  }

  @Test
  void what_cannot_be_cut_as_it_is_is_encoded_with_the_same_pictures_in_it() {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).film(folder.resolve("take.mp4"), 60, 7);
    Path older = renamed(take, "C41 1 0123456789ab");

    Path offKey = room.file(cut(take, 8, 20, Codec.H264));
    Path ofAnother = room.file(cut(older, 7, 20, Codec.H264));

    assertThat(pictures(offKey)).isNotEqualTo(pictures(take).subList(8, 28));
    assertThat(pictures(ofAnother)).isNotEqualTo(pictures(take).subList(7, 27));
    assertThat(new Screening(ffmpeg, offKey).colour(0)[1]).isCloseTo(Footage.green(8), within(2));
    assertThat(new Screening(ffmpeg, ofAnother).colour(0)[1])
        .isCloseTo(Footage.green(7), within(2));
  }

  /// The same file as if another ffmpeg had made it.
  private Path renamed(Path take, String mark) {
    try {
      String bytes = Files.readString(take, StandardCharsets.ISO_8859_1);
      String ours = H264.mark(ffmpeg);
      assertThat(bytes).contains(ours);
      return Files.writeString(
          folder.resolve("older.mp4"), bytes.replace(ours, mark), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A checksum of every frame.
  private List<String> pictures(Path file) {
    return new Screening(ffmpeg, file)
        .frames("0:v:0").stream().map(line -> line.substring(line.lastIndexOf(',') + 1)).toList();
  }

  @Test
  void h264_is_tagged_and_high_profile_without_sound() {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).film(folder.resolve("take.mp4"), 30);

    Path segment = room.file(cut(take, 0, 30, Codec.H264));

    var screening = new Screening(ffmpeg, segment);
    assertThat(screening.headerLine("Video:"))
        .contains("h264 (High)", "yuv420p(tv, bt709", "320x180", "24 fps");
    assertThat(screening.header()).noneMatch(line -> line.contains("Audio:"));
  }

  @Test
  void prores_is_422_hq_with_ten_bits_as_apple_makes_it() throws IOException {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).film(folder.resolve("take.mp4"), 12);

    var made = room.make(cut(take, 2, 8, Codec.PRORES));

    var screening = new Screening(ffmpeg, made.file());
    assertThat(made.mediaType()).isEqualTo("video/quicktime");
    assertThat(screening.headerLine("Video:"))
        .contains("prores (HQ) (apch", "yuv422p10le(tv, bt709");
    assertThat(screening.frames("0:v:0")).hasSize(8);
    assertThat(Files.readString(made.file(), StandardCharsets.ISO_8859_1)).contains("apl0");
  }

  @Test
  void the_same_cut_makes_the_same_bytes() throws IOException {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).film(folder.resolve("take.mp4"), 30);
    for (Codec codec : Codec.values()) {
      var job =
          new Conform(room.asset(take), 3, 20, new FrameSize(640, 360), FrameRate.FPS_24, codec);

      assertThat(Files.mismatch(room.file(job), room.file(job))).isEqualTo(-1);
    }
  }

  @Test
  void the_colours_of_a_tagged_take_are_not_converted_twice() {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).still(folder.resolve("t.mp4"), 3, 0xc03060);
    int[] before = new Screening(ffmpeg, take).colour(1);

    for (Codec codec : Codec.values()) {
      Path segment = room.file(cut(take, 0, 3, codec));

      int[] after = new Screening(ffmpeg, segment).colour(1);
      for (int i = 0; i < 3; i++) {
        assertThat(after[i]).isCloseTo(before[i], within(2));
      }
    }
  }

  @Test
  void a_picture_of_another_shape_is_fitted_with_black_and_one_of_nearly_the_same_fills() {
    var square = new Footage(ffmpeg, new FrameSize(320, 320), FrameRate.FPS_24);
    var tall = new Footage(ffmpeg, new FrameSize(320, 184), FrameRate.FPS_24);
    Path squareTake = square.flat(folder.resolve("square.mp4"), 2, 0x00c000);
    Path tallTake = tall.flat(folder.resolve("tall.mp4"), 2, 0x00c000);

    Path fitted = room.file(cut(squareTake, 0, 2, Codec.H264));
    Path filled = room.file(cut(tallTake, 0, 2, Codec.H264));

    assertThat(new Screening(ffmpeg, fitted).colourAt(1, 10, 90)[1]).isLessThan(5);
    assertThat(new Screening(ffmpeg, fitted).colourAt(1, 160, 90)[1]).isCloseTo(0xc0, within(2));
    assertThat(new Screening(ffmpeg, filled).colourAt(1, 2, 2)[1]).isCloseTo(0xc0, within(2));
    assertThat(new Screening(ffmpeg, filled).headerLine("Video:")).contains("320x180 [SAR 1:1");
  }

  @Test
  void a_take_of_another_rate_is_cut_at_the_rate_of_the_delivery() {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_25).film(folder.resolve("take.mp4"), 50);

    Path segment = room.file(cut(take, 0, 48, Codec.H264));

    assertThat(new Screening(ffmpeg, segment).frames("0:v:0")).hasSize(48);
  }

  @Test
  void a_take_that_ends_before_the_cut_does_is_to_blame() {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).film(folder.resolve("take.mp4"), 30);

    Problem problem = room.fail(cut(take, 10, 24, Codec.H264));

    assertThat(problem.code()).hasToString("ffmpeg/short-take");
    assertThat(problem.blame()).isEqualTo(Blame.TAKE);
    assertThat(problem.why()).contains("34 frames").contains("gave 30");
  }

  @Test
  void what_is_no_video_fails_with_the_last_words_of_ffmpeg() throws IOException {
    Path text = Files.writeString(folder.resolve("take.mp4"), "this is no take");

    Problem problem = room.fail(cut(text, 0, 24, Codec.H264));

    assertThat(problem.code()).hasToString("ffmpeg/failed");
    assertThat(problem.why()).contains("Invalid data");
    assertThat(problem.evidence()).isNotEmpty();
  }

  /// A cut at the size and rate of the small footage.
  private Conform cut(Path take, long start, long frames, Codec codec) {
    return cut(take, start, frames, FrameRate.FPS_24, codec);
  }

  private Conform cut(Path take, long start, long frames, FrameRate rate, Codec codec) {
    return new Conform(room.asset(take), start, frames, Footage.SMALL, rate, codec);
  }
}
