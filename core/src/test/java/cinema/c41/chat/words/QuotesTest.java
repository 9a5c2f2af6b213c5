package cinema.c41.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Hi.\"",
        "“Hi.”",
        "„Hi.“",
        "„Hi.”",
        "„Hi.\"",
        "\"Hi.“",
        "\"Hi.”",
        "“Hi.“",
        "”Hi.”",
        "«Hi.»",
        "»Hi.«",
        "‹Hi.›",
        "›Hi.‹",
        "'Hi.'",
        "‘Hi.’",
        "‚Hi.‘",
        "‚Hi.’",
        "« Hi. »",
        "\" Hi. \""
      })
  void every_style_of_marks_is_known(String quoted) {
    assertThat(texts("Anna: " + quoted + " Ben nods.")).containsExactly("Hi.");
  }

  @Test
  void apostrophes_are_no_marks() {
    assertThat(texts("It's Anna's. Don't go 'til the bakers' oven's hot. The '90s. Rock 'n' roll."))
        .isEmpty();
    assertThat(texts("Das ist 'ne Sache, wie geht's?")).isEmpty();
  }

  @Test
  void apostrophes_inside_single_marks_stay() {
    assertThat(texts("Anna: 'We don't open 'til nine, d'you hear?' She's cross."))
        .containsExactly("We don't open 'til nine, d'you hear?");
    assertThat(texts("Anna: ‘The bakers’ oven isn’t hot.’"))
        .containsExactly("The bakers’ oven isn’t hot.");
    assertThat(texts("'I'm goin' home,' says Ben.")).containsExactly("I'm goin' home,");
  }

  @Test
  void quotes_in_quotes_belong_to_them() {
    assertThat(texts("\"He said 'no' and left.\"")).containsExactly("He said 'no' and left.");
    assertThat(texts("\"I call it \"art\", you know.\""))
        .containsExactly("I call it \"art\", you know.");
    assertThat(texts("„Er sagte ‚nein‘.“")).containsExactly("Er sagte ‚nein‘.");
    assertThat(texts("„Ich nenne es „Kunst“, ja.“")).containsExactly("Ich nenne es „Kunst“, ja.");
    assertThat(texts("'The \"special\" is soup.'")).containsExactly("The \"special\" is soup.");
  }

  @Test
  void two_quotes_in_a_row_are_two() {
    assertThat(texts("\"One.\" \"Two.\"")).containsExactly("One.", "Two.");
    assertThat(texts("\"One.\"Ben:\"Two.\"")).containsExactly("One.", "Two.");
    assertThat(texts("'One' says the sign. 'Two' says Ben.")).containsExactly("One", "Two");
  }

  @Test
  void a_quote_may_go_over_lines() {
    assertThat(texts("Anna: \"One\n  two\n\nthree\"")).containsExactly("One\ntwo\n\nthree");
  }

  @Test
  void a_quote_that_is_not_closed_ends_with_its_line() {
    List<Quotes.Quote> quotes = Quotes.in("Anna: \"One.\nBen: \"Two.\"");

    assertThat(quotes).extracting(Quotes.Quote::text).containsExactly("One.", "Two.");
    assertThat(quotes).extracting(Quotes.Quote::isClosed).containsExactly(false, true);
  }

  @Test
  void inches_are_no_quotes() {
    assertThat(texts("A 24\" screen and a 5\" phone.")).isEmpty();
  }

  private static List<String> texts(String message) {
    return Quotes.in(message).stream().map(Quotes.Quote::text).toList();
  }
}
