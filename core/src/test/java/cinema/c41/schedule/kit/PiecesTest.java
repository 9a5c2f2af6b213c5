package cinema.c41.schedule.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.preset.Shape;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static final Shape.Frames FIVE_SECONDS =
      new Shape.Frames(16, 4, 1, 17, 81, Optional.empty());

  @Test
  void what_fits_into_one_piece_is_one() {
    assertThat(Pieces.of(5.0625, FIVE_SECONDS)).isEqualTo(new Pieces(1, 81 / 16.0));
    assertThat(Pieces.of(3, FIVE_SECONDS)).isEqualTo(new Pieces(1, 3));
  }

  @Test
  void what_is_longer_is_cut_into_even_pieces_that_share_a_frame() {
    assertThat(Pieces.of(5.07, FIVE_SECONDS).count()).isEqualTo(2);
    assertThat(Pieces.of(161 / 16.0, FIVE_SECONDS)).isEqualTo(new Pieces(2, 81 / 16.0));
    assertThat(Pieces.of(162 / 16.0, FIVE_SECONDS).count()).isEqualTo(3);
  }

  @Test
  void together_they_are_never_shorter_and_none_is_longer_than_can_be_made() {
    for (int frames = 1; frames < 2000; frames++) {
      Pieces pieces = Pieces.of(frames / 16.0, FIVE_SECONDS);
      long each = Math.round(pieces.each() * 16);

      assertThat(each).as("%d frames", frames).isLessThanOrEqualTo(81);
      assertThat(pieces.count() * (each - 1) + 1)
          .as("%d frames", frames)
          .isBetween((long) frames, (long) frames + pieces.count());
    }
  }

  @Test
  void windows_are_a_piece() {
    var windows = new Shape.Frames(25, 4, 1, 33, 81, Optional.of(new Shape.Windows(72, 10)));

    assertThat(Pieces.of(29, windows).count()).isEqualTo(1);
    assertThat(Pieces.of(30, windows).count()).isEqualTo(2);
  }
}
