package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Still;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class StillTest {
  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;

  StillTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void a_still_is_the_very_frame_that_was_asked_for() throws IOException {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_25).film(folder.resolve("take.mp4"), 40);

    for (int frame : new int[] {0, 11, 12, 39}) {
      BufferedImage still = still(take, frame, 320);

      assertThat(new Color(still.getRGB(160, 120)).getGreen())
          .isCloseTo(Footage.green(frame), within(2));
    }
  }

  @Test
  void a_still_has_the_colours_that_were_drawn() throws IOException {
    Path take =
        Footage.small(ffmpeg, FrameRate.FPS_24).still(folder.resolve("take.mp4"), 2, 0xd04020);

    BufferedImage still = still(take, 1, 320);

    var colour = new Color(still.getRGB(160, 120));
    assertThat(colour.getRed()).isCloseTo(0xd0, within(3));
    assertThat(colour.getGreen()).isCloseTo(0x40, within(3));
    assertThat(colour.getBlue()).isCloseTo(0x20, within(3));
    assertThat(new Color(still.getRGB(8, 10)).getGreen()).isCloseTo(255, within(2));
  }

  /// What goes on from a frame that went on from a frame must not fade.
  @Test
  void a_png_is_the_frame_as_it_is_decoded() throws IOException {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).film(folder.resolve("take.mp4"), 5);
    var job = new Still(room.asset(take), 3, 8192, PostJob.Image.PNG);

    var made = room.make(job);

    assertThat(made.mediaType()).isEqualTo("image/png");
    BufferedImage still = ImageIO.read(made.file().toFile());
    BufferedImage decoded = decoded(take, 3);
    assertThat(still.getWidth()).isEqualTo(320);
    for (int x = 0; x < 320; x += 7) {
      assertThat(far(still.getRGB(x, x / 2), decoded.getRGB(x, x / 2))).isLessThanOrEqualTo(1);
    }
    assertThat(Files.mismatch(made.file(), room.file(job))).isEqualTo(-1);
  }

  /// As ffmpeg alone shows it, with exact sums and every chroma in between.
  private BufferedImage decoded(Path take, int frame) throws IOException {
    Path file = folder.resolve("decoded.bmp");
    var command =
        List.of(
            ffmpeg.program().toString(),
            "-v",
            "error",
            "-nostdin",
            "-y",
            "-i",
            take.toString(),
            "-vf",
            "select='eq(n," + frame + ")'",
            "-frames:v",
            "1",
            "-sws_flags",
            "lanczos+accurate_rnd+full_chroma_int+full_chroma_inp",
            "-pix_fmt",
            "bgr24",
            "-f",
            "image2",
            "-update",
            "1",
            file.toString());
    var spec =
        new ChildSpec("ffmpeg", command, Path.of("").toAbsolutePath(), Duration.ofMinutes(1));
    try (var child = Child.start(spec)) {
      child.awaitSuccess();
    }
    return ImageIO.read(file.toFile());
  }

  private static int far(int one, int other) {
    int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
    int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
    return Math.max(red, Math.max(green, Math.abs((one & 255) - (other & 255))));
  }

  @Test
  void a_still_is_at_most_as_wide_as_asked_and_never_wider_than_the_video() throws IOException {
    Path take =
        new Footage(ffmpeg, new FrameSize(640, 268), FrameRate.FPS_24)
            .film(folder.resolve("take.mp4"), 3);

    assertThat(still(take, 1, 321).getWidth()).isEqualTo(320);
    assertThat(still(take, 1, 321).getHeight()).isEqualTo(134);
    assertThat(still(take, 1, 4000).getWidth()).isEqualTo(640);
  }

  @Test
  void the_same_frame_makes_the_same_bytes() throws IOException {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).film(folder.resolve("take.mp4"), 5);
    var job = new Still(room.asset(take), 3, 160);

    assertThat(Files.mismatch(room.file(job), room.file(job))).isEqualTo(-1);
  }

  @Test
  void a_frame_after_the_last_is_a_problem() {
    Path take = Footage.small(ffmpeg, FrameRate.FPS_24).film(folder.resolve("take.mp4"), 5);

    assertThat(room.fail(new Still(room.asset(take), 5, 160)).code())
        .hasToString("ffmpeg/short-take");
  }

  private BufferedImage still(Path take, int frame, int width) throws IOException {
    return ImageIO.read(room.file(new Still(room.asset(take), frame, width)).toFile());
  }
}
