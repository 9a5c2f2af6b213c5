package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.Tree;
import cinema.c41.engine.EngineEvent.Produced;
import cinema.c41.engine.PostJob.Master;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class MasterTest {
  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;

  MasterTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void speech_is_brought_to_the_loudness_of_a_broadcast_by_gain_alone() {
    Path dx = Sounds.speech(folder.resolve("dx.wav"), 6, 0.1);
    Path fx = Sounds.write(folder.resolve("fx.wav"), 288_000, i -> 0.001 * Math.sin(i / 40.0));

    Produced master = master(-23, -1, dx, fx);

    assertMeasures(master, -23, -1);
    assertThat(master.facts().at("limited")).isEqualTo(Tree.flag(false));
    var screening = new Screening(ffmpeg, master.file());
    assertThat(screening.samples(2)).isEqualTo(288_000);
    assertThat(screening.headerLine("Audio:")).contains("pcm_s24le", "48000 Hz", "stereo");
  }

  @Test
  void speech_with_high_peaks_still_reaches_the_loudness_of_the_web() {
    Path dx = Sounds.speech(folder.resolve("dx.wav"), 8, 0.4);

    Produced master = master(-14, -1, dx);

    assertMeasures(master, -14, -1);
  }

  @Test
  void peaks_are_limited_without_moving_anything_in_time() {
    // Clicks far above everything else, so that the limiter has to work.
    Path dx =
        Sounds.write(
            folder.resolve("dx.wav"),
            192_000,
            i -> i % 24_000 == 12_000 ? 0.9 : 0.05 * Math.sin(i * 2 * Math.PI * 500 / 48_000));

    Produced master = master(-14, -1, dx);

    assertMeasures(master, -14, -1);
    assertThat(master.facts().at("limited")).isEqualTo(Tree.flag(true));
    short[] sound = new Screening(ffmpeg, master.file()).sound();
    assertThat(sound).hasSize(2 * 192_000);
    assertThat(loudestAt(sound, 30_000, 40_000)).isBetween(35_999, 36_001);
  }

  @Test
  void sparse_speech_is_measured_where_it_speaks() {
    Path speech = Sounds.speech(folder.resolve("speech.wav"), 2, 0.2);
    Path dx = folder.resolve("dx.wav");
    short[] spoken = new Screening(ffmpeg, speech).sound();
    Sounds.write(dx, 12 * 48_000, i -> i < spoken.length ? spoken[i] / 32768.0 : 0);

    Produced master = master(-16, -1, dx);

    assertMeasures(master, -16, -1);
  }

  @Test
  void a_single_syllable_is_long_enough_to_be_measured() {
    Path dx = Sounds.speech(folder.resolve("dx.wav"), 0.25, 0.1);

    Produced master = master(-20, -1, dx);

    assertThat(master.facts().decimal("lufs")).isCloseTo(-20, within(0.5));
    assertThat(new Screening(ffmpeg, master.file()).samples(2)).isEqualTo(12_000);
  }

  @Test
  void silence_stays_silence() {
    Path dx = Sounds.silence(folder.resolve("dx.wav"), 2);

    Produced master = master(-14, -1, dx, dx);

    assertThat(master.facts().at("quiet")).isEqualTo(Tree.flag(true));
    assertThat(master.facts().decimal("lufs")).isEqualTo(-70);
    for (short sample : new Screening(ffmpeg, master.file()).sound()) {
      assertThat(sample).isZero();
    }
  }

  @Test
  void room_tone_alone_is_not_made_as_loud_as_speech() {
    Path fx = Sounds.write(folder.resolve("fx.wav"), 144_000, i -> 0.004 * Math.sin(i / 20.0));

    Produced master = master(-14, -1, fx);

    assertThat(master.facts().at("quiet")).isEqualTo(Tree.flag(true));
    assertThat(master.facts().decimal("lufs")).isLessThan(-40);
  }

  @Test
  void the_same_stems_make_the_same_bytes() throws IOException {
    Path dx = Sounds.speech(folder.resolve("dx.wav"), 4, 0.4);

    Path first = master(-14, -1, dx).file();
    Path second = master(-14, -1, dx).file();

    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
  }

  private Produced master(double lufs, double peak, Path... stems) {
    return room.make(new Master(Arrays.stream(stems).map(room::asset).toList(), lufs, peak));
  }

  /// Measured on the finished file.
  private void assertMeasures(Produced master, double lufs, double peak) {
    var screening = new Screening(ffmpeg, master.file());

    assertThat(screening.lufs()).isCloseTo(lufs, within(0.5));
    assertThat(screening.truePeak()).isLessThanOrEqualTo(peak + 0.1);
    assertThat(master.facts().decimal("lufs")).isCloseTo(lufs, within(0.5));
    assertThat(master.facts().decimal("peak")).isLessThanOrEqualTo(peak);
  }

  private static int loudestAt(short[] sound, int from, int to) {
    int best = from;
    for (int i = from; i < to; i++) {
      best = Math.abs(sound[2 * i]) > Math.abs(sound[2 * best]) ? i : best;
    }
    return best;
  }
}
