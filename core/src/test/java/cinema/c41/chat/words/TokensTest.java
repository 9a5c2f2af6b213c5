package cinema.c41.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void abbreviations_own_their_dots() {
    assertThat(texts("Dr. Weiß, z.B. Mr. O'Neill (V.O.), ca. 20 s."))
        .containsExactly(
            "Dr.", "Weiß", ",", "z.B.", "Mr.", "O'Neill", "(", "V.O.", ")", ",", "ca.", "20", "s",
            ".");
  }

  @Test
  void a_dot_that_ends_a_sentence_is_its_own() {
    assertThat(texts("20 sec. Anna waves."))
        .containsExactly("20", "sec", ".", "Anna", "waves", ".");
    assertThat(texts("9:16.Anna")).containsExactly("9:16", ".", "Anna");
  }

  @Test
  void bullets_and_numbering_are_left_out() {
    assertThat(texts("- one\n* two\n1. three\n2) four"))
        .containsExactly("one", "\n", "two", "\n", "three", "\n", "four");
  }

  @Test
  void a_wrapped_line_goes_on() {
    assertThat(texts("a bakery,\nat dawn\nin summer")).doesNotContain("\n");
    assertThat(texts("a bakery\nAnna waves")).contains("\n");
  }

  @Test
  void a_name_with_an_at_sign_is_one_token_and_an_address_is_none() {
    assertThat(Tokens.of("@Mia-Lena_2 hi", List.of()).getFirst().kind()).isEqualTo(Token.Kind.TAG);
    assertThat(Tokens.of("mail a@korn.de", List.of()))
        .noneMatch(token -> token.kind() == Token.Kind.TAG);
  }

  private static List<String> texts(String message) {
    return Tokens.of(message, Quotes.in(message)).stream().map(Token::text).toList();
  }
}
