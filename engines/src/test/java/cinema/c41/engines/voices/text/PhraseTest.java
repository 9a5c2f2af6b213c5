package cinema.c41.engines.voices.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void a_question_for_yes_or_no_is_told_from_one_that_asks_who() {
    assertThat(phrase("Are you there?").asksOpenly()).isFalse();
    assertThat(phrase("Where are you?").asksOpenly()).isTrue();
    assertThat(phrase("Und wer bist du?").asksOpenly()).isTrue();
    assertThat(phrase("Wollen wir gehen?").asksOpenly()).isFalse();
    assertThat(phrase("Where are you.").asksOpenly()).isFalse();
  }

  @Test
  void marks_count_behind_quotes_too() {
    assertThat(phrase("\"Never!\"").isExclaimed()).isTrue();
    assertThat(phrase("Really?!").isAsked()).isTrue();
    assertThat(phrase("I thought...").trailsOff()).isTrue();
    assertThat(phrase("I thought.").trailsOff()).isFalse();
  }

  private static Phrase phrase(String text) {
    return new Phrase(text, 0);
  }
}
