package cinema.c41.engines.boards.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisemeTest {
  private static final String ARPABET =
      "aa ae ah ao aw ax ay b ch d dh eh er ey f g hh ih iy jh k l m n ng ow oy p r s sh t th uh uw"
          + " v w y z zh pau";

  @Test
  void the_sounds_of_speech_need_ten_mouths() {
    assertThat(Stream.of(ARPABET.split(" ")).map(Viseme::of).collect(Collectors.toSet()))
        .hasSize(Viseme.values().length);
  }

  @Test
  void lips_meet_for_m_and_part_widest_for_aa() {
    assertThat(Viseme.of("m").open()).isZero();
    assertThat(Viseme.of("p")).isEqualTo(Viseme.PRESSED);
    assertThat(Stream.of(Viseme.values()).mapToDouble(Viseme::open).max())
        .hasValue(Viseme.of("aa").open());
  }

  @Test
  void an_unknown_sound_moves_the_mouth_a_little() {
    assertThat(Viseme.of("q!").open()).isBetween(.01, .08);
  }
}
