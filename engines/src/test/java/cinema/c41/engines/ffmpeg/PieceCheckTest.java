package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Blame;
import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Problem;
import cinema.c41.engine.EngineEvent.Produced;
import cinema.c41.engine.PostJob.Check;
import cinema.c41.engine.PostJob.Expectation;
import cinema.c41.engine.PostJob.Expectation.Clip;
import cinema.c41.engine.PostJob.Expectation.Recording;
import cinema.c41.engine.PostJob.Expectation.Still;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// What models make, before it counts.
@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class PieceCheckTest {
  private static final FrameRate RATE = FrameRate.FPS_24;
  private static final FrameSize SIZE = new FrameSize(320, 180);
  private static final Still ANY = new Still(Optional.empty());

  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;
  private Footage footage;

  PieceCheckTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
    this.footage = Footage.small(ffmpeg, RATE);
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void a_picture_passes_with_what_was_measured() {
    Produced report = room.make(check(picture(x -> 0xff000000 | x * 0x010101), still(320, 180)));

    assertThat(report.facts().text("size")).isEqualTo("321x181");
    assertThat(report.facts().decimal("contrast")).isGreaterThan(50);
  }

  @Test
  void a_picture_about_as_large_as_asked_passes_and_a_much_smaller_one_does_not() {
    Path picture = picture(x -> 0xff000000 | x * 0x010101);

    room.make(check(picture, still(400, 240)));
    assertThat(room.fail(check(picture, still(640, 360))).why())
        .contains("only 321x181 instead of about 640x360");
  }

  @Test
  void a_black_picture_is_unfit_and_blames_the_take() {
    Problem problem = room.fail(check(picture(_ -> 0xff000000), ANY));

    assertThat(problem.why()).contains("it is black");
    assertThat(problem.blame()).isEqualTo(Blame.TAKE);
  }

  @Test
  void a_picture_of_one_colour_shows_nothing_and_a_night_does() {
    assertThat(room.fail(check(picture(_ -> 0xff406080), ANY)).why()).contains("one flat colour");

    room.make(check(picture(x -> x % 20 == 0 ? 0xff303030 : 0xff020202), ANY));
  }

  @Test
  void a_picture_that_cannot_be_seen_is_transparent_and_one_with_holes_is_not() {
    assertThat(room.fail(check(picture(x -> x * 0x010101), ANY)).why()).contains("transparent");

    room.make(check(picture(x -> (x % 2 == 0 ? 0xff000000 : 0) | x * 0x010101), ANY));
  }

  @Test
  void what_is_no_picture_or_only_half_of_one_is_unfit() throws IOException {
    Path text = Files.writeString(folder.resolve("text.png"), "out of memory");
    byte[] bytes = Files.readAllBytes(picture(x -> 0xff000000 | x * x * 0x0307));
    Path half = Files.write(folder.resolve("half.png"), Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(room.fail(check(text, ANY)).why()).contains("no picture");
    assertThat(room.fail(check(half, ANY)).why()).contains("does not decode");
  }

  @Test
  void a_clip_passes_with_what_was_measured() {
    Path clip = footage.film(folder.resolve("clip.mp4"), 48);

    Produced report = room.make(check(clip, clip(40, 24, 1)));

    assertThat(report.facts().whole("frames")).isEqualTo(48);
    assertThat(report.facts().decimal("longest-freeze")).isZero();
  }

  @Test
  void a_clip_that_broke_off_or_runs_at_another_rate_is_unfit() {
    Path clip = footage.film(folder.resolve("clip.mp4"), 20);

    assertThat(room.fail(check(clip, clip(40, 16, 1))).why())
        .contains("only 20 frames, at least 40 wanted")
        .contains("24/1 frames a second, not at 16");
  }

  @Test
  void a_clip_that_hangs_is_black_or_is_flat_is_unfit() {
    Path frozen = footage.still(folder.resolve("frozen.mp4"), 72, 0x405060);
    Path black = footage.flat(folder.resolve("black.mp4"), 48, 0x000000);
    Path flat = footage.flat(folder.resolve("flat.mp4"), 48, 0x8090a0);

    assertThat(room.fail(check(frozen, clip(48, 24, 1))).why()).contains("it stands still for 3");
    assertThat(room.fail(check(black, clip(24, 24, 9))).why()).contains("it is black");
    assertThat(room.fail(check(flat, clip(24, 24, 9))).why()).contains("one flat colour");
  }

  @Test
  void a_clip_that_was_given_a_sound_has_one() {
    Path clip = footage.film(folder.resolve("clip.mp4"), 48);

    assertThat(
            room.fail(check(clip, new Clip(24, Optional.empty(), Optional.empty(), 2, true))).why())
        .contains("no sound");
  }

  @Test
  void music_passes_and_silence_or_a_much_shorter_piece_does_not() {
    Path music = Sounds.speech(folder.resolve("music.wav"), 3, 0.6);
    Path silence = Sounds.silence(folder.resolve("silence.wav"), 3);

    Produced report = room.make(check(music, new Recording(3)));

    assertThat(report.facts().whole("samples")).isEqualTo(144_000);
    assertThat(room.fail(check(music, new Recording(10))).why()).contains("lasts 3.00 s instead");
    assertThat(room.fail(check(silence, new Recording(0))).why()).contains("it is silent");
  }

  private Path picture(IntUnaryOperator colour) {
    // Odd sides: models make them, and no video could have them.
    var image = new BufferedImage(321, 181, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, new Color(colour.applyAsInt(x * 200 / 321), true).getRGB());
      }
    }
    try {
      Path file = folder.resolve("picture" + image.hashCode() + ".png");
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Still still(int width, int height) {
    return new Still(Optional.of(new FrameSize(width, height)));
  }

  private static Clip clip(long frames, double rate, double freeze) {
    return new Clip(frames, Optional.of(SIZE), Optional.of(rate), freeze, false);
  }

  private Check check(Path media, Expectation expectation) {
    return Check.of(room.asset(media), expectation);
  }
}
