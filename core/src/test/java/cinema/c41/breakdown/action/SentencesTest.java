package cinema.c41.breakdown.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "One. Two! Three? Four… Five#5",
        "Dr. Roth and Mrs. J. Smith wait. They do.#2",
        "No. I will not.#2",
        "“Is it?” she asks. “It is.”#3",
        "Ein Hut, z. B. ein roter. Sonst nichts.#2",
        "What?! Never.#2",
        "3.5 metres. Done.#2",
        "一つ。二つ。#2",
        "nothing at all#1"
      })
  void a_text_has_sentences(String text, int count) {
    assertThat(Sentences.of(text)).hasSize(count);
    assertThat(String.join("", Sentences.of(text)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '"',
      value = {
        "One two  three#3",
        "\"\"#0",
        "well-known words, aren't they?#4",
        "一つの話です#4",
        "one #1"
      })
  void a_text_has_words(String text, int count) {
    assertThat(Sentences.words(text)).isEqualTo(count);
  }

  @Test
  void phrases_are_whole_words_beginnings_or_have_words_between() {
    Phrases phrases = Phrases.of("comes in", "whisper*", "kommt … herein");

    assertThat(phrases.in("She comes  in.")).isTrue();
    assertThat(phrases.in("She comes into it.")).isFalse();
    assertThat(phrases.in("WHISPERING")).isTrue();
    assertThat(phrases.in("unwhispered")).isFalse();
    assertThat(phrases.in("Er kommt durch die Tür herein.")).isTrue();
    assertThat(phrases.in("Er kommt. Sie geht herein.")).isFalse();
    assertThat(phrases.at("Oh, she comes in")).isEqualTo(8);
  }
}
