package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.engine.PostJob.Still;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
