package cinema.c41.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every vault promises. A test of a vault implements this and says where its vault is.
public interface VaultContract {
  byte[] REEL = "the last reel".getBytes(UTF_8);
  AssetId REEL_ID = new AssetId(Sha256.of(REEL));

  /// The vault under test, empty at first: the same one for the length of a test.
  Vault vault();

  /// The same vault as another process sees it.
  default Vault elsewhere() {
    return vault();
  }

  @Test
  default void a_file_is_taken_in_and_named_by_its_bytes(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("reel.mp4"), REEL);

    Asset kept = vault().keep(file, "video/mp4");

    assertThat(kept).isEqualTo(new Asset(REEL_ID, "video/mp4", REEL.length));
    assertThat(file).doesNotExist();
    assertThat(vault().holds(REEL_ID)).isTrue();
    assertThat(vault().path(REEL_ID)).hasBinaryContent(REEL);
    assertThat(elsewhere().holds(REEL_ID)).isTrue();
    assertThat(elsewhere().path(REEL_ID)).hasBinaryContent(REEL);
  }

  @Test
  default void bytes_are_taken_in_like_files() {
    Asset kept = vault().keep(REEL, "video/mp4");

    assertThat(kept).isEqualTo(new Asset(REEL_ID, "video/mp4", REEL.length));
    assertThat(vault().path(REEL_ID)).hasBinaryContent(REEL);
  }

  @Test
  default void no_bytes_are_an_asset_too() {
    Asset kept = vault().keep(new byte[0], "text/plain");

    assertThat(kept.size()).isZero();
    assertThat(vault().holds(kept.id())).isTrue();
  }

  @Test
  default void the_same_bytes_are_one_asset(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("copy.mp4"), REEL);

    Asset first = vault().keep(REEL, "video/mp4");
    Asset second = vault().keep(file, "video/mp4");

    assertThat(second).isEqualTo(first);
    assertThat(file).doesNotExist();
    assertThat(vault().path(REEL_ID)).hasBinaryContent(REEL);
  }

  @Test
  default void what_was_never_kept_is_not_held() {
    assertThat(vault().holds(REEL_ID)).isFalse();
  }

  @Test
  default void an_asset_that_was_cut_off_is_not_held_until_it_is_kept_again() throws IOException {
    vault().keep(REEL, "video/mp4");
    replace(vault().path(REEL_ID), new byte[] {1, 2, 3});
    boolean held = vault().holds(REEL_ID);

    vault().keep(REEL, "video/mp4");

    assertThat(held).isFalse();
    assertThat(vault().holds(REEL_ID)).isTrue();
    assertThat(vault().path(REEL_ID)).hasBinaryContent(REEL);
  }

  @Test
  default void an_asset_that_was_deleted_is_not_held_until_it_is_kept_again() throws IOException {
    vault().keep(REEL, "video/mp4");
    Files.delete(vault().path(REEL_ID));
    boolean held = vault().holds(REEL_ID);

    vault().keep(REEL, "video/mp4");

    assertThat(held).isFalse();
    assertThat(vault().path(REEL_ID)).hasBinaryContent(REEL);
  }

  @Test
  default void a_file_that_is_not_there_cannot_be_kept(@TempDir Path folder) {
    assertThatThrownBy(() -> vault().keep(folder.resolve("nothing.mp4"), "video/mp4"))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void many_may_keep_the_same_bytes_at_once()
      throws InterruptedException, ExecutionException {
    List<Future<Asset>> kept = new ArrayList<>();

    try (var keepers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        Vault vault = i % 2 == 0 ? vault() : elsewhere();
        kept.add(keepers.submit(() -> vault.keep(REEL, "video/mp4")));
      }
    }

    Set<Asset> assets = new HashSet<>();
    for (Future<Asset> one : kept) {
      assets.add(one.get());
    }
    assertThat(assets).containsExactly(new Asset(REEL_ID, "video/mp4", REEL.length));
    assertThat(vault().path(REEL_ID)).hasBinaryContent(REEL);
  }

  /// As somebody would who does not care that the file is for reading only.
  private static void replace(Path file, byte[] bytes) throws IOException {
    Files.delete(file);
    Files.write(file, bytes);
  }
}
