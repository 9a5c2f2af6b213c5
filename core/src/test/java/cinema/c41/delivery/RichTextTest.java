package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "plain, plain",
        "a *b* c, a <i>b</i> c",
        "a **b** c, a <b>b</b> c",
        "a ***b*** c, a <b><i>b</i></b> c",
        "a _b_ c, a <u>b</u> c",
        "_**b u**_, <u><b>b u</b></u>",
        "**b *i* b**, <b>b <i>i</i> b</b>",
        "*all of it*, <i>all of it</i>",
        "2 * 3 * 4, 2 * 3 * 4",
        "a star * alone, a star * alone",
        "*never closed, *never closed",
        "closed never*, closed never*",
        "*a **b* c, <i>a **b</i> c",
        "snake_case_name, snake_case_name",
        "fill in: ____ please, fill in: ____ please",
        "\\*no\\* \\_no\\_, *no* _no_",
        "**** four, **** four",
        "un*frigging*believable, un<i>frigging</i>believable",
        "he said *no*., he said <i>no</i>.",
      })
  void emphasis_of_fountain_becomes_tags(String fountain, String tagged) {
    assertThat(RichText.parse(fountain).tagged(UnaryOperator.identity())).isEqualTo(tagged);
  }

  @Test
  void white_space_of_all_kinds_becomes_single_spaces() {
    assertThat(RichText.parse("  a\t\tb \r\n c  ").plain()).isEqualTo("a b c");
  }

  @Test
  void a_part_keeps_its_share_of_the_emphasis() {
    var text = RichText.parse("one **two three** four");

    assertThat(text.part(0, 8).tagged(UnaryOperator.identity())).isEqualTo("one <b>two</b>");
    assertThat(text.part(8, 18).tagged(UnaryOperator.identity())).isEqualTo("<b>three</b> four");
  }

  @Test
  void only_the_text_is_escaped() {
    var text = RichText.parse("*a<b* & c");

    assertThat(text.tagged(plain -> plain.replace("<", "&lt;").replace("&", "+")))
        .isEqualTo("<i>a+lt;b</i> + c");
  }
}
