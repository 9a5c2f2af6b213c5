package cinema.c41.preset;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.preset.licence.Release;
import cinema.c41.testkit.Presets;
import cinema.c41.testkit.SampleRequests;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTreeTest {
  @Test
  void every_request_survives_being_written() {
    for (Request request : SampleRequests.of(Presets.toy()).values()) {
      assertThat(RequestTree.request(RequestTree.of(request))).isEqualTo(request);
    }
  }

  @Test
  void a_release_survives_being_written() {
    for (String revenue : List.of("", "2.5 M USD", "900 USD", "3 bn USD")) {
      var release = Release.parse(true, List.of("de", "EU"), revenue);
      assertThat(Release.from(release.tree())).isEqualTo(release);
    }
  }

  @Test
  void the_makings_of_a_variant_know_its_numbers_and_not_its_words() {
    Preset toy = Presets.toy();
    Variant large = toy.variant(java.util.Optional.of("large"), Quality.FINAL);
    assertThat(toy.makings(large)).isNotEqualTo(toy.makings(toy.of(Quality.DRAFT)));
    assertThat(toy.makings(large).text("graph")).hasSize(64);
  }
}
