package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cinema.c41.base.C41Exception;
import cinema.c41.camera.Phone;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engines.voices.sound.Levels;
import cinema.c41.engines.voices.sound.Utterance;
import cinema.c41.testkit.Heard;
import cinema.c41.testkit.Tickets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Flite voices, where the build brought them.
class FliteTest {
  private static final Path FILE = Path.of("target/flite/flite.wasm");
  private static final Flite FLITE = new Flite(new FliteProgram(FILE, Optional.empty()));

  @TempDir private Path folder = Path.of("");
  private Booth booth = new Booth(folder);

  @BeforeEach
  void enter() {
    assumeTrue(FLITE.isThere(), "the build found no Flite");
    booth = new Booth(folder);
  }

  @Test
  void its_voices_are_told_apart_and_equally_loud() {
    List<Utterance> all =
        FLITE.voices().stream().map(voice -> said(voice.id(), "We open at nine.", "")).toList();

    for (int i = 0; i < all.size(); i++) {
      double claimed = FLITE.voices().get(i).pitch();
      assertThat(Ear.pitch(all.get(i)))
          .as("%s", FLITE.voices().get(i))
          .isCloseTo(claimed, within(claimed * 0.15));
      assertThat(Levels.loudness(all.get(i))).isCloseTo(-20, within(0.6));
    }
    assertThat(Ear.pitch(all.getFirst())).isGreaterThan(1.4 * Ear.pitch(all.get(1)));
  }

  @Test
  void it_tells_when_every_sound_ends() {
    Utterance said = said("flite-kal16", "We open at nine.", "");

    assertThat(said.phones())
        .extracting(Phone::sound)
        .filteredOn(sound -> !sound.equals("pau"))
        .containsExactly("w", "iy", "ow", "p", "ax", "n", "ae", "t", "n", "ay", "n");
    assertThat(said.phones()).extracting(Phone::end).isSorted();
    assertThat(said.phones().getLast().end()).isCloseTo(said.seconds(), within(0.001));
  }

  @Test
  void the_same_line_is_the_same_to_the_last_sample() {
    assertThat(said("flite-kal16", "We open at nine.", "").samples())
        .isEqualTo(said("flite-kal16", "We open at nine.", "").samples());
  }

  @Test
  void a_question_rises_and_one_that_asks_who_does_not() {
    double asked = Ear.endPitch(said("flite-awb", "Are you coming along now?", ""));
    double open = Ear.endPitch(said("flite-awb", "Who are you calling now?", ""));

    assertThat(asked).isGreaterThan(open * 1.2);
  }

  @Test
  void german_is_spoken_by_its_own_sounds_with_its_pauses() {
    Utterance said = booth.record(FLITE, line("Schöne Grüße, mein Freund.", "de", "flite-kal16"));

    assertThat(said.phones())
        .extracting(Phone::sound)
        .filteredOn(sound -> !sound.equals("pau"))
        .containsExactly(
            "sh", "er", "n", "ax", "g", "r", "uw", "s", "ax", "m", "ay", "n", "f", "r", "oy", "n",
            "t");
    assertThat(Ear.longestPause(said)).isGreaterThan(0.12);
  }

  @Test
  void letters_that_it_cannot_read_are_a_problem_and_no_silence() {
    assertThatThrownBy(() -> said("flite-kal16", "Привет, Anna", ""))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> assertThat(e.problem().code()).hasToString("voices/cannot-read"));
  }

  @Test
  void a_cancelled_job_ends_in_the_middle_of_a_word() throws Exception {
    var engine = new VoicesEngine(FILE, Optional.empty());
    var heard = new Heard();
    String text = "Listen to me and do not say a single word before I am done with all of this";
    var ticket = Tickets.start(engine, line(text, "en", "flite-slt"), new TestDesk(folder), heard);
    heard.next();
    Thread.sleep(Duration.ofMillis(900));

    long asked = System.nanoTime();
    engine.cancel(ticket);

    assertThat(heard.end()).isEqualTo(new EngineEvent.Cancelled());
    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void a_file_that_is_no_program_is_a_problem() throws IOException {
    Path broken = Files.writeString(folder.resolve("flite.wasm"), "not one");
    var flite = new Flite(new FliteProgram(broken, Optional.empty()));

    assertThatThrownBy(() -> booth.record(flite, line("Hello", "en", "flite-slt")))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> assertThat(e.problem().code()).hasToString("voices/broke-down"));
  }

  private Utterance said(String voice, String text, String direction) {
    return booth.record(FLITE, new VoiceJob(text, direction, "en", voice, 1, 1));
  }

  private static VoiceJob line(String text, String language, String voice) {
    return new VoiceJob(text, "", language, voice, 1, 1);
  }
}
