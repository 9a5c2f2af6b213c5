package cinema.c41.production.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameSize;
import cinema.c41.preset.Quality;
import cinema.c41.production.pieces.CommissionWish.Extent;
import cinema.c41.testkit.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtentsTest {
  private final List<String> faults = new ArrayList<>();

  @Test
  void words_that_people_type_are_understood() {
    Extents extents = read("Final", "2.39:1", "2.5 s", 4, "12");

    assertThat(extents.quality()).isEqualTo(Quality.FINAL);
    assertThat(extents.aspect()).contains(2.39);
    assertThat(extents.seconds()).contains(2.5);
    assertThat(extents.seed(1, "fog")).isEqualTo(12);
    assertThat(extents.seed(4, "fog")).isEqualTo(15);
    assertThat(faults).isEmpty();
  }

  @Test
  void a_size_is_an_aspect() {
    assertThat(read("", "1664x832", "", 1, "").aspect()).contains(2.0);
  }

  @Test
  void the_usual_shape_is_that_of_what_is_given() {
    Extents extents = read("", "", "", 1, "");

    assertThat(extents.ask(Presets.toy(), Optional.of(new FrameSize(800, 400))).aspect())
        .contains(2.0);
    assertThat(extents.ask(Presets.toy(), Optional.empty()).aspect()).contains(16.0 / 9);
  }

  @Test
  void a_clip_is_usually_five_seconds_long_or_as_long_as_its_preset_can() {
    assertThat(read("", "", "", 1, "").ask(Presets.toy(), Optional.empty()).seconds())
        .contains(5.0);
  }

  @Test
  void the_usual_seed_is_made_of_the_words() {
    Extents extents = read("", "", "", 1, "");

    assertThat(extents.seed(1, "fog")).isEqualTo(extents.seed(1, "fog"));
    assertThat(extents.seed(1, "fog")).isNotEqualTo(extents.seed(1, "rain"));
  }

  @Test
  void everything_that_means_nothing_is_named() {
    read("best", "0:9", "-1", 101, "1.5");

    assertThat(faults)
        .containsExactly(
            "101 takes: from 1 to 100",
            "quality 'best': draft, look or final",
            "aspect '0:9': two numbers, as 16:9, or a size, as 1664x928",
            "seconds '-1': a number above 0, as 5 or 2.5",
            "seed '1.5': a whole number from 0");
  }

  private Extents read(String quality, String aspect, String seconds, int count, String seed) {
    return Extents.read(new Extent(quality, aspect, seconds, count, seed), faults);
  }
}
