package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cinema.c41.base.C41Exception;
import cinema.c41.camera.Phone;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engines.voices.sound.Levels;
import cinema.c41.engines.voices.sound.Utterance;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// German and other languages, where espeak-ng is.
class EspeakTest {
  private static final Optional<Path> PROGRAM = onPath("espeak-ng");

  @TempDir private Path folder = Path.of("");
  private Booth booth = new Booth(folder);
  private final Espeak espeak = new Espeak(PROGRAM);

  @BeforeEach
  void enter() {
    booth = new Booth(folder);
  }

  @Test
  void german_is_spoken_and_the_mouth_follows() {
    Utterance said = said("Der Zug fährt um neun. Zu spät.", "de", "espeak-m3");

    assertThat(said.seconds()).isBetween(1.5, 5.0);
    assertThat(said.phones()).extracting(Phone::end).isSorted();
    assertThat(said.phones().getLast().end()).isCloseTo(said.seconds(), within(0.001));
    assertThat(said.phones())
        .extracting(Phone::sound)
        .filteredOn(sound -> !sound.equals("pau"))
        .startsWith("d", "eh", "r", "t", "s", "uw", "k")
        .endsWith("sh", "p", "eh", "t");
  }

  @Test
  void numbers_are_spoken_in_words() {
    Utterance digits = said("Am 3. Mai kostet es 19,99 €.", "de", "espeak-f2");
    Utterance words =
        said("Am dritten Mai kostet es neunzehn Euro neunundneunzig.", "de", "espeak-f2");

    assertThat(digits.samples()).isEqualTo(words.samples());
  }

  @Test
  void its_voices_are_told_apart_and_equally_loud() {
    Utterance man = said("Wir gehen jetzt.", "de", "espeak-m3");
    Utterance woman = said("Wir gehen jetzt.", "de", "espeak-f2");

    assertThat(Ear.pitch(woman)).isGreaterThan(1.5 * Ear.pitch(man));
    assertThat(Levels.loudness(man)).isCloseTo(Levels.loudness(woman), within(0.8));
  }

  @Test
  void its_own_script_is_read_and_no_other() {
    assertThat(said("Привет", "ru", "espeak-m3").seconds()).isGreaterThan(0.3);

    assertThatThrownBy(() -> said("Привет", "de", "espeak-m3"))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> assertThat(e.problem().code()).hasToString("voices/cannot-read"));
  }

  @Test
  void what_looks_like_its_own_writing_is_only_text() {
    assertThat(said("Das <b>Haus</b>", "de", "espeak-m3").phones())
        .extracting(Phone::sound)
        .contains("hh", "aw", "s");
  }

  @Test
  void the_same_line_is_the_same_to_the_last_sample() {
    assertThat(said("Wir gehen jetzt.", "de", "espeak-m3").samples())
        .isEqualTo(said("Wir gehen jetzt.", "de", "espeak-m3").samples());
  }

  @Test
  void a_program_that_does_not_run_is_as_good_as_none() throws IOException {
    Path broken = Files.writeString(folder.resolve("espeak-ng"), "#!/bin/sh\nexit 3\n");
    assertThat(broken.toFile().setExecutable(true)).isTrue();

    var found = new Espeak(Optional.of(broken));

    assertThat(found.voices()).isEmpty();
    assertThat(found.whyNot()).isPresent();
  }

  private Utterance said(String text, String language, String voice) {
    assumeTrue(PROGRAM.isPresent(), "no espeak-ng here");
    return booth.record(espeak, new VoiceJob(text, "", language, voice, 1, 1));
  }

  private static Optional<Path> onPath(String program) {
    String folders = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(folders.split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
