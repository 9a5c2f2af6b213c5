package cinema.c41.engines.voices.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavTest {
  @TempDir private Path folder = Path.of("");
  private byte[] file = new byte[0];

  @BeforeEach
  void write() throws IOException {
    Wav.write(folder.resolve("a.wav"), Tones.sine(440, 48_000, 0.1));
    file = Files.readAllBytes(folder.resolve("a.wav"));
  }

  @Test
  void what_was_written_is_read() throws IOException {
    Utterance read = Wav.read(file, List.of());

    assertThat(read.rate()).isEqualTo(48_000);
    assertThat(read.samples()).hasSize(4_800);
    assertThat(read.peak()).isBetween(0.499, 0.501);
  }

  @Test
  void a_length_that_nobody_knew_means_the_rest() throws IOException {
    for (int length : List.of(0, -1, Integer.MAX_VALUE)) {
      ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(40, length);

      assertThat(Wav.read(file, List.of()).samples()).hasSize(4_800);
    }
  }

  @Test
  void a_file_without_sound_is_told() {
    assertThatThrownBy(() -> Wav.read(new byte[0], List.of())).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Wav.read(Arrays.copyOf(file, 30), List.of()))
        .isInstanceOf(IOException.class);
    file[22] = 2;
    assertThatThrownBy(() -> Wav.read(file, List.of())).hasMessageContaining("2 channels");
  }
}
