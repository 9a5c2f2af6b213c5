package cinema.c41.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
  /// From FIPS 180-2, appendix B.1.
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void a_hash_is_what_the_standard_says() {
    assertThat(Sha256.of("abc")).hasToString(ABC);
    assertThat(Sha256.of("abc".getBytes(UTF_8))).isEqualTo(new Sha256(ABC));
    assertThat(Sha256.of("").hex()).startsWith("e3b0c44298fc1c14");
  }

  @Test
  void text_is_hashed_as_utf_8() {
    assertThat(Sha256.of("ä")).isEqualTo(Sha256.of(new byte[] {(byte) 0xc3, (byte) 0xa4}));
  }

  @Test
  void bytes_may_come_in_pieces() {
    MessageDigest digest = Sha256.digest();

    digest.update("a".getBytes(UTF_8));
    digest.update("bc".getBytes(UTF_8));

    assertThat(Sha256.from(digest.digest())).isEqualTo(Sha256.of("abc"));
  }

  @Test
  void a_hash_is_a_number_too() {
    assertThat(Sha256.of("abc").toLong()).isEqualTo(0xba7816bf8f01cfeaL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
  void what_is_no_hash_is_refused(String text) {
    assertThatThrownBy(() -> new Sha256(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_hash_of_another_length_is_refused() {
    assertThatThrownBy(() -> new Sha256(ABC + "0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sha256.from(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
