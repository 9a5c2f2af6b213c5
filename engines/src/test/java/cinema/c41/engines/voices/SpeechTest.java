package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cinema.c41.camera.Phone;
import cinema.c41.engine.VoiceJob;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real speech, listened to by measuring. Flite and espeak-ng are tried where they are.
class SpeechTest {
  private static final Synthesizer KEVIN = new FreeTts();
  private static final Flite FLITE = new Flite(Path.of("target/flite/flite.wasm"));

  @TempDir private Path folder = Path.of("");
  private Booth booth = new Booth(folder);

  @BeforeEach
  void enter() {
    booth = new Booth(folder);
  }

  @Test
  void speech_is_heard_and_its_sounds_end_with_it() {
    Utterance said = kevin("We open at nine.", "");

    assertThat(said.seconds()).isBetween(0.8, 2.5);
    assertThat(Levels.peak(said.samples())).isBetween(0.1, 0.85);
    assertThat(said.phones()).extracting(Phone::end).isSorted();
    assertThat(said.phones().getLast().end()).isCloseTo(said.seconds(), within(0.001));
    assertThat(said.phones()).extracting(Phone::sound).contains("ow", "n", "ay");
  }

  @Test
  void a_pause_is_heard_where_the_text_pauses() {
    double plain = kevin("We open now we close", "").seconds();

    assertThat(kevin("We open. Now we close", "").seconds()).isGreaterThan(plain + 0.15);
    assertThat(kevin("We open… now we close", "").seconds()).isGreaterThan(plain + 0.3);
  }

  @Test
  void a_direction_is_heard() {
    Utterance plain = kevin("We open at nine.", "");

    assertThat(kevin("We open at nine.", "slowly").seconds()).isGreaterThan(plain.seconds() * 1.1);
    assertThat(kevin("We open at nine.", "schnell").seconds()).isLessThan(plain.seconds() * 0.95);
    assertThat(rms(kevin("We open at nine.", "whispering"))).isLessThan(rms(plain) * 0.5);
  }

  @Test
  void marks_of_emphasis_are_not_spoken() {
    assertThat(kevin("We *open* at _nine_.", "").samples())
        .isEqualTo(kevin("We open at nine.", "").samples());
  }

  @Test
  void a_line_with_nothing_in_it_is_a_short_silence() {
    Utterance said = kevin("...", "");

    assertThat(Levels.peak(said.samples())).isZero();
    assertThat(said.seconds()).isBetween(0.3, 1.0);
    assertThat(said.phones()).extracting(Phone::sound).containsOnly("pau");
  }

  @Test
  void a_higher_voice_is_higher_and_as_long() {
    Utterance low = booth.record(KEVIN, line("We open at nine.", "en", "freetts-kevin", 1));
    Utterance high = booth.record(KEVIN, line("We open at nine.", "en", "freetts-kevin", 1.25));

    assertThat(pitch(high)).isCloseTo(pitch(low) * 1.25, within(pitch(low) * 0.12));
    assertThat(high.seconds()).isCloseTo(low.seconds(), within(0.15));
  }

  @Test
  void flites_voices_are_told_apart() {
    assumeTrue(!FLITE.voices().isEmpty(), "no Flite here");

    double woman = pitch(flite("flite-slt"));
    double man = pitch(flite("flite-rms"));

    assertThat(woman).isGreaterThan(man * 1.3);
    assertThat(flite("flite-slt").samples()).isEqualTo(flite("flite-slt").samples());
    assertThat(flite("flite-slt").phones()).extracting(Phone::sound).contains("w", "iy", "ay");
  }

  @Test
  void german_is_spoken_where_espeak_is() {
    Optional<Path> program = onPath("espeak-ng");
    assumeTrue(program.isPresent(), "no espeak-ng here");
    var espeak = new Espeak(program);

    Utterance said =
        booth.record(espeak, line("Der Zug fährt um neun. Zu spät.", "de", "espeak-m3", 1));

    assertThat(said.seconds()).isBetween(1.5, 5.0);
    assertThat(said.phones()).hasSizeGreaterThan(12);
    assertThat(said.phones()).extracting(Phone::end).isSorted();
    assertThat(said.phones()).extracting(Phone::sound).contains("oy", "f", "pau");
  }

  private Utterance kevin(String text, String direction) {
    return booth.record(KEVIN, new VoiceJob(text, direction, "en", "freetts-kevin", 1, 1));
  }

  private Utterance flite(String voice) {
    return booth.record(FLITE, line("We open at nine.", "en", voice, 1));
  }

  private static VoiceJob line(String text, String language, String voice, double pitch) {
    return new VoiceJob(text, "", language, voice, pitch, 1);
  }

  private static double rms(Utterance said) {
    double sum = 0;
    for (float sample : said.samples()) {
      sum += sample * sample;
    }
    return Math.sqrt(sum / said.samples().length);
  }

  /// The median pitch in hertz of windows that repeat themselves, by autocorrelation.
  private static double pitch(Utterance said) {
    int window = said.rate() / 20;
    var pitches = new java.util.ArrayList<Double>();
    for (int at = 0; at + 2 * window < said.samples().length; at += window) {
      double found = pitch(said.samples(), at, window, said.rate());
      if (found > 0) {
        pitches.add(found);
      }
    }
    return pitches.stream().sorted().skip(pitches.size() / 2).findFirst().orElse(0.0);
  }

  private static double pitch(float[] samples, int at, int window, int rate) {
    double best = 0;
    int period = 0;
    double power = product(samples, at, 0, window);
    for (int lag = rate / 320; lag < rate / 70; lag++) {
      double likeness = product(samples, at, lag, window);
      if (likeness > best) {
        best = likeness;
        period = lag;
      }
    }
    return power > 0.5 && best > 0.6 * power ? (double) rate / period : 0;
  }

  private static double product(float[] samples, int at, int lag, int window) {
    double sum = 0;
    for (int i = at; i < at + window; i++) {
      sum += samples[i] * samples[i + lag];
    }
    return sum;
  }

  private static Optional<Path> onPath(String program) {
    List<String> folders =
        Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return folders.stream()
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
