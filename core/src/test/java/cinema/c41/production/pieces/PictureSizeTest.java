package cinema.c41.production.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void a_picture_tells_its_size_at_the_beginning_of_its_file(String format) throws IOException {
    assertThat(PictureSize.of(picture(format, 640, 362))).contains(new FrameSize(640, 362));
  }

  @Test
  void an_odd_side_is_counted_one_pixel_smaller() throws IOException {
    assertThat(PictureSize.of(picture("png", 641, 363))).contains(new FrameSize(640, 362));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // extended, lossless, lossy: each of 640 x 362
        "5650385820000000000000007f02006901000000",
        "5650384c200000002f7f425a0000000000000000",
        "56503820200000000000009d012a80026a010000"
      })
  void the_three_kinds_of_webp_tell_it_too(String chunk) {
    byte[] head = HexFormat.of().parseHex("52494646ffffff0057454250" + chunk);

    assertThat(PictureSize.of(head)).contains(new FrameSize(640, 362));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no picture at all", "RIFFxxxxWAVEfmt ", "xPNG"})
  void what_is_no_picture_tells_nothing(String text) {
    assertThat(PictureSize.of(text.getBytes(StandardCharsets.US_ASCII))).isEmpty();
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
