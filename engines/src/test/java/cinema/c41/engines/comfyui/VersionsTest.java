package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionsTest {
  @Test
  void versions_are_compared_by_their_numbers() {
    assertThat(Versions.isUsable("0.3.60")).isTrue();
    assertThat(Versions.isUsable("0.3.59")).isFalse();
    assertThat(Versions.isUsable("0.38.1")).isTrue();
    assertThat(Versions.isUsable("v-mine")).isTrue();
  }
}
