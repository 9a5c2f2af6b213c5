package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.engine.PostJob.Placed;
import cinema.c41.engine.PostJob.Stem;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
class StemTest {
  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;

  StemTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void every_sound_starts_at_its_sample_with_its_gain_on_both_sides() {
    Path click = Sounds.click(folder.resolve("click.wav"), 4800, 100, 0.5);
    var placed =
        List.of(placed(click, 0, 0), placed(click, 30_001, -6.0206), placed(click, 60_000, 0));

    Path stem = room.file(new Stem(placed, 96_000, 2));

    short[] sound = new Screening(ffmpeg, stem).sound();
    assertThat(sound).hasSize(2 * 96_000);
    for (int side = 0; side < 2; side++) {
      assertThat(sound[2 * 100 + side]).isCloseTo((short) 16384, within((short) 3));
      assertThat(sound[2 * 30_101 + side]).isCloseTo((short) 8192, within((short) 3));
      assertThat(sound[2 * 60_100 + side]).isCloseTo((short) 16384, within((short) 3));
    }
    assertThat(loudest(sound, 2 * 200, 2 * 30_000)).isZero();
  }

  @Test
  void sounds_that_overlap_are_added_not_averaged() {
    Path click = Sounds.click(folder.resolve("click.wav"), 4800, 0, 0.25);
    var placed = List.of(placed(click, 500, 0), placed(click, 500, 0), placed(click, 500, 0));

    Path stem = room.file(new Stem(placed, 1000, 1));

    short[] sound = new Screening(ffmpeg, stem).sound();
    assertThat(sound).hasSize(1000);
    assertThat(sound[500]).isCloseTo((short) 24576, within((short) 4));
  }

  @Test
  void a_stem_ends_where_it_is_told_to_even_within_a_sound() {
    Path speech = Sounds.speech(folder.resolve("speech.wav"), 1, 0.5);

    Path stem = room.file(new Stem(List.of(placed(speech, 24_000, 0)), 48_001, 2));

    assertThat(new Screening(ffmpeg, stem).samples(2)).isEqualTo(48_001);
  }

  @Test
  void a_sound_is_repeated_or_cut_to_be_heard_as_long_as_it_should() {
    Path click = Sounds.click(folder.resolve("click.wav"), 4800, 2400, 0.5);
    var once = new Placed(room.asset(click), 1000, 2000, 0);
    var often = new Placed(room.asset(click), 20_000, 30 * 4800 + 100, 0);

    Path stem = room.file(new Stem(List.of(once, often), 200_000, 1));

    short[] sound = new Screening(ffmpeg, stem).sound();
    assertThat(loudest(sound, 0, 20_000)).as("cut before its click").isZero();
    for (int i = 0; i < 30; i++) {
      assertThat(sound[20_000 + i * 4800 + 2400]).isCloseTo((short) 16384, within((short) 3));
    }
    assertThat(loudest(sound, 20_000 + 30 * 4800 + 100, 200_000)).isZero();
  }

  @Test
  void no_sounds_make_a_silent_stem_of_24_bits() {
    var made = room.make(new Stem(List.of(), 12_345, 2));

    var screening = new Screening(ffmpeg, made.file());
    assertThat(made.mediaType()).isEqualTo("audio/wav");
    assertThat(made.facts().whole("samples")).isEqualTo(12_345);
    assertThat(screening.headerLine("Audio:")).contains("pcm_s24le", "48000 Hz", "stereo");
    assertThat(loudest(screening.sound(), 0, 2 * 12_345)).isZero();
  }

  @Test
  void a_hundred_sounds_are_laid_as_exactly_as_one_and_always_to_the_same_bytes()
      throws IOException {
    Path click = Sounds.click(folder.resolve("click.wav"), 480, 0, 0.5);
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      placed.add(placed(click, i * 960L, 0));
    }
    var job = new Stem(placed, 96_000, 1);

    Path stem = room.file(job);
    Path again = room.file(job);

    short[] sound = new Screening(ffmpeg, stem).sound();
    for (int i = 0; i < 100; i++) {
      assertThat(sound[i * 960]).isCloseTo((short) 16384, within((short) 3));
      assertThat(sound[i * 960 + 1]).isZero();
    }
    assertThat(Files.mismatch(stem, again)).isEqualTo(-1);
  }

  private Placed placed(Path sound, long start, double gain) {
    return new Placed(room.asset(sound), start, 0, gain);
  }

  private static int loudest(short[] sound, int from, int to) {
    int loudest = 0;
    for (int i = from; i < to; i++) {
      loudest = Math.max(loudest, Math.abs(sound[i]));
    }
    return loudest;
  }
}
