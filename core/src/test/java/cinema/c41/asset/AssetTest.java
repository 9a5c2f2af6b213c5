package cinema.c41.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.Sha256;
import org.junit.jupiter.api.Test;

class AssetTest {
  @Test
  void an_asset_is_named_by_the_hash_of_its_bytes() {
    var id = new AssetId(Sha256.of("reel"));

    assertThat(AssetId.parse(id.toString())).isEqualTo(id);
    assertThat(id).hasToString(Sha256.of("reel").hex());
  }

  @Test
  void what_is_no_hash_names_no_asset() {
    assertThatThrownBy(() -> AssetId.parse("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_asset_has_no_less_than_no_bytes() {
    var id = new AssetId(Sha256.of("reel"));

    assertThatThrownBy(() -> new Asset(id, "video/mp4", -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Asset(id, "video/mp4", 0).size()).isZero();
  }
}
