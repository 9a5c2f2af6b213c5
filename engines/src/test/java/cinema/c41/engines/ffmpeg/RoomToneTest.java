package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.Problem;
import cinema.c41.engine.PostJob.RoomTone;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.ffmpeg.tone.ToneKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class RoomToneTest {
  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;

  RoomToneTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void every_kind_is_quiet_as_long_as_asked_and_unlike_every_other() {
    Set<Long> pitches = new HashSet<>();
    for (String kind : ToneKind.names()) {
      Path tone = room.file(new RoomTone(kind, 6 * 48_000 + 1, 7));

      var screening = new Screening(ffmpeg, tone);
      short[] sound = screening.sound();
      assertThat(sound).as(kind).hasSize(2 * (6 * 48_000 + 1));
      assertThat(screening.headerLine("Audio:")).contains("pcm_s24le", "48000 Hz", "stereo");
      // Swelling kinds differ from one stretch of 6 s to the next.
      assertThat(screening.lufs()).as(kind).isCloseTo(-32, within(4.0));
      pitches.add(Math.round(crossings(sound) / 25));
    }
    assertThat(pitches).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void a_seed_is_a_tone_and_another_seed_another() throws IOException {
    Path first = room.file(new RoomTone("sea", 48_000, 7));
    Path again = room.file(new RoomTone("sea", 48_000, 7));
    Path other = room.file(new RoomTone("sea", 48_000, -8));

    assertThat(Files.mismatch(first, again)).isEqualTo(-1);
    assertThat(Files.mismatch(first, other)).isPositive();
  }

  @Test
  void it_goes_on_where_it_starts_again() {
    // The slowest of them: from one sample to the next it hardly moves.
    short[] sound = new Screening(ffmpeg, room.file(new RoomTone("sea", 96_000, 3))).sound();
    int steepest = 0;
    for (int i = 2; i < sound.length; i++) {
      steepest = Math.max(steepest, Math.abs(sound[i] - sound[i - 2]));
    }

    assertThat(Math.abs(sound[0] - sound[sound.length - 2])).isLessThanOrEqualTo(steepest);
    assertThat(Math.abs(sound[1] - sound[sound.length - 1])).isLessThanOrEqualTo(steepest);
  }

  @Test
  void a_tone_that_nobody_knows_is_a_problem_that_names_those_there_are() {
    Problem problem = room.fail(new RoomTone("moon", 48_000, 7));

    assertThat(problem.code()).hasToString("ffmpeg/unknown-room-tone");
    assertThat(problem.why()).contains("sea, street, room, wind, rain, night, kitchen");
  }

  /// How often the left channel changes its sign in a second: high for hiss, low for hum.
  private static double crossings(short[] sound) {
    int crossings = 0;
    for (int i = 2; i < sound.length; i += 2) {
      crossings += sound[i] >= 0 != sound[i - 2] >= 0 ? 1 : 0;
    }
    return crossings / 6.0;
  }
}
