package cinema.c41.engines.boards.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  @Test
  void both_fonts_have_what_europe_writes() {
    for (var font : List.of(Lettering.hand(), Lettering.typed())) {
      double box = font.width("\uE123", 1);
      for (String letter : "ÄÖÜäöüßéèêçñåøæšžłőŭ„“”‚’«»–—…¿¡€ЖщыЯ".split("")) {
        var shape = font.shape(letter, 100);

        assertThat(shape.getBounds2D().getHeight()).as(letter).isPositive();
        assertThat(font.width(letter, 1)).as(letter).isPositive();
      }
      assertThat(font.shape("ö", 100).getBounds2D().getHeight())
          .isGreaterThan(font.shape("o", 100).getBounds2D().getHeight());
      assertThat(box).isEqualTo(.56);
    }
  }

  @Test
  void greek_and_accents_that_stand_apart_are_written() {
    for (var font : List.of(Lettering.hand(), Lettering.typed())) {
      for (String letter : "ΝΊκοςΩ".split("")) {
        assertThat(font.width(letter, 1)).as(letter).isNotEqualTo(.56);
      }
      assertThat(font.width("e\u0301", 1)).isEqualTo(font.width("é", 1));
    }
  }

  @Test
  void a_letter_nobody_drew_is_a_box() {
    var box = Lettering.hand().shape("漢", 100).getBounds2D();

    assertThat(box.getWidth()).isPositive();
    assertThat(box.getHeight()).isPositive();
  }

  @Test
  void an_emoji_beyond_the_first_plane_is_one_box() {
    assertThat(Lettering.typed().width("🎬", 10)).isCloseTo(5.6, within(1e-9));
  }

  @Test
  void longer_text_is_wider() {
    var hand = Lettering.hand();

    assertThat(hand.width("Brötchen, bitte", 20)).isGreaterThan(hand.width("Brötchen", 20));
    assertThat(hand.width("Brötchen", 40)).isEqualTo(2 * hand.width("Brötchen", 20));
  }
}
