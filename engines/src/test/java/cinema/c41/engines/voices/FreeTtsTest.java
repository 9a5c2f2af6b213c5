package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.C41Exception;
import cinema.c41.camera.Phone;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engines.voices.sound.Levels;
import cinema.c41.engines.voices.sound.Utterance;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines read by the voice that is there on every machine, and listened to by measuring.
class FreeTtsTest {
  private static final Synthesizer KEVIN = new FreeTts();

  @TempDir private Path folder = Path.of("");
  private Booth booth = new Booth(folder);

  @BeforeEach
  void enter() {
    booth = new Booth(folder);
  }

  @Test
  void speech_is_heard_and_its_sounds_end_with_it() {
    Utterance said = kevin("We open at nine.", "");

    assertThat(said.rate()).isEqualTo(48_000);
    assertThat(said.seconds()).isBetween(0.8, 2.5);
    assertThat(said.phones()).extracting(Phone::end).isSorted().doesNotHaveDuplicates();
    assertThat(said.phones().getLast().end()).isCloseTo(said.seconds(), within(0.001));
    assertThat(said.phones()).extracting(Phone::sound).contains("ow", "n", "ay");
    assertThat(said.phones())
        .extracting(Phone::sound)
        .allMatch(sound -> sound.matches("[a-z]{1,3}"));
  }

  @Test
  void edges_are_clean_and_nothing_clips() {
    Utterance said = kevin("We open at nine.", "");

    assertThat(said.samples()[0]).isCloseTo(0, within(0.0001f));
    assertThat(said.samples()[said.samples().length - 1]).isCloseTo(0, within(0.001f));
    assertThat(said.phones().getFirst().sound()).isIn("pau", "w");
    assertThat(said.speechStart()).isLessThan(0.05);
    assertThat(said.peak()).isBetween(0.2, 0.8415);
    assertThat(Levels.loudness(said)).isCloseTo(-20, within(0.5));
  }

  @Test
  void the_same_line_is_the_same_to_the_last_sample() {
    assertThat(kevin("We open at nine.", "nervous").samples())
        .isEqualTo(kevin("We open at nine.", "nervous").samples());
  }

  @Test
  void a_pause_is_heard_where_the_text_pauses() {
    double none = Ear.longestPause(kevin("We open now we close", ""));

    assertThat(Ear.longestPause(kevin("We open, now we close", ""))).isGreaterThan(none + 0.05);
    assertThat(Ear.longestPause(kevin("We open. Now we close", ""))).isGreaterThan(none + 0.2);
    assertThat(Ear.longestPause(kevin("We open… now we close", ""))).isGreaterThan(none + 0.4);
  }

  @Test
  void a_beat_is_waited_before_the_first_word() {
    Utterance said = kevin("We open at nine.", "after a beat");

    assertThat(said.phones().getFirst().sound()).isEqualTo("pau");
    assertThat(said.phones().getFirst().end()).isBetween(0.5, 0.65);
  }

  @Test
  void a_direction_is_heard() {
    Utterance plain = kevin("We open at nine.", "");

    assertThat(kevin("We open at nine.", "slowly").seconds()).isGreaterThan(plain.seconds() * 1.1);
    assertThat(kevin("We open at nine.", "schnell").seconds()).isLessThan(plain.seconds() * 0.92);
    assertThat(Ear.rms(kevin("We open at nine.", "shouting"))).isGreaterThan(Ear.rms(plain) * 1.3);
    assertThat(Ear.pitch(kevin("We open at nine.", "schreit")))
        .isGreaterThan(Ear.pitch(plain) * 1.1);
  }

  @Test
  void a_whisper_is_quieter_and_has_no_voice() {
    Utterance plain = kevin("We are alone now.", "");
    Utterance whisper = kevin("We are alone now.", "flüsternd");

    assertThat(Levels.loudness(whisper)).isCloseTo(-27, within(0.7));
    assertThat(Ear.voicing(plain)).isGreaterThan(0.6);
    assertThat(Ear.voicing(whisper)).isLessThan(Ear.voicing(plain) / 2);
  }

  @Test
  void a_question_rises_and_a_statement_falls() {
    double asked = Ear.endPitch(kevin("Are you alone now?", ""));
    double stated = Ear.endPitch(kevin("Are you alone now.", ""));

    assertThat(asked).isGreaterThan(stated * 1.12);
  }

  @Test
  void marks_of_emphasis_are_not_spoken() {
    assertThat(kevin("We *open* at _nine_.", "").samples())
        .isEqualTo(kevin("We open at nine.", "").samples());
  }

  @Test
  void a_line_with_nothing_in_it_is_a_short_silence() {
    Utterance said = kevin("...", "");

    assertThat(said.peak()).isZero();
    assertThat(said.seconds()).isBetween(0.3, 1.0);
    assertThat(said.phones()).extracting(Phone::sound).containsOnly("pau");
  }

  @Test
  void a_higher_voice_is_higher_and_as_long() {
    Utterance low = booth.record(KEVIN, line("We open at nine.", 1));
    Utterance high = booth.record(KEVIN, line("We open at nine.", 1.25));

    assertThat(Ear.pitch(high)).isCloseTo(Ear.pitch(low) * 1.25, within(Ear.pitch(low) * 0.17));
    assertThat(high.seconds()).isCloseTo(low.seconds(), within(0.12));
  }

  @Test
  void letters_that_it_cannot_read_are_a_problem_and_no_silence() {
    assertThatThrownBy(() -> kevin("你好", ""))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> {
              assertThat(e.problem().code()).hasToString("voices/cannot-read");
              assertThat(e.problem().why()).contains("han");
            });
  }

  @Test
  void parts_that_follow_each_other_keep_their_times() {
    // FreeTTS itself parts this, since the point is inside quotes.
    Utterance said = kevin("He said (Stop. Now) and left", "");

    assertThat(said.phones()).extracting(Phone::end).isSorted();
    assertThat(said.phones().getLast().end()).isCloseTo(said.seconds(), within(0.001));
  }

  private Utterance kevin(String text, String direction) {
    return booth.record(KEVIN, new VoiceJob(text, direction, "en", "freetts-kevin", 1, 1));
  }

  private static VoiceJob line(String text, double pitch) {
    return new VoiceJob(text, "", "en", "freetts-kevin", pitch, 1);
  }
}
