package cinema.c41.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.testkit.ManualClock;
import cinema.c41.testkit.VaultContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest implements VaultContract {
  @TempDir Path home;
  @TempDir Path desk;
  private Store store;
  private Store other;

  @BeforeEach
  void open() {
    store = Store.open(home, new ManualClock());
    other = Store.open(home, new ManualClock());
  }

  @AfterEach
  void close() {
    store.close();
    other.close();
  }

  @Override
  public Vault vault() {
    return store.vault();
  }

  @Override
  public Vault elsewhere() {
    return other.vault();
  }

  @Test
  void an_asset_is_for_reading_only() {
    vault().keep(REEL, "video/mp4");

    assertThat(permissions(vault().path(REEL_ID))).doesNotContain("w");
  }

  @Test
  void bytes_that_were_changed_in_place_are_found_by_reading_them() throws IOException {
    vault().keep(REEL, "video/mp4");
    // Its size is known for certain once the ledger has been written.
    close();
    open();
    boolean whole = store.verify(REEL_ID);
    Path file = vault().path(REEL_ID);
    Files.delete(file);
    Files.write(file, "THE LAST REEL".getBytes(UTF_8));

    assertThat(whole).isTrue();
    assertThat(vault().holds(REEL_ID)).isTrue();
    assertThat(store.verify(REEL_ID)).isFalse();
  }

  @Test
  void what_a_link_leads_to_is_kept_and_not_the_link() throws IOException {
    Path there = Files.write(desk.resolve("there.mp4"), REEL);
    Path link = Files.createSymbolicLink(desk.resolve("link.mp4"), there);

    Asset kept = vault().keep(link, "video/mp4");

    assertThat(Files.isRegularFile(vault().path(kept.id()), LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(there).hasBinaryContent(REEL);
  }

  @Test
  void what_is_in_the_vault_can_be_kept_again_without_leaving_it() {
    vault().keep(REEL, "video/mp4");

    Asset again = vault().keep(vault().path(REEL_ID), "video/mp4");

    assertThat(again.id()).isEqualTo(REEL_ID);
    assertThat(vault().path(REEL_ID)).hasBinaryContent(REEL);
  }

  @Test
  void a_file_of_another_disk_is_copied_and_then_gone() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeThat(memory).isWritable();
    Path file = Files.write(Files.createTempFile(memory, "c41", ".mp4"), REEL);

    Asset kept = vault().keep(file, "video/mp4");

    assertThat(vault().path(kept.id())).hasBinaryContent(REEL);
    assertThat(file).doesNotExist();
  }

  @Test
  void a_folder_is_not_an_asset() {
    assertThatThrownBy(() -> vault().keep(desk, "video/mp4"))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> assertThat(e.problem().code()).hasToString("store/cannot-keep"));

    assertThat(desk).isDirectory();
  }

  @Test
  void a_thread_that_was_told_to_stop_still_keeps_what_is_finished() {
    Thread.currentThread().interrupt();

    vault().keep(REEL, "video/mp4");

    assertThat(Thread.interrupted()).isTrue();
    assertThat(vault().holds(REEL_ID)).isTrue();
  }

  @Test
  void nothing_is_left_of_what_was_taken_in() throws IOException {
    vault().keep(REEL, "video/mp4");
    vault().keep(REEL, "video/mp4");
    Path incoming = home.resolve("vault/incoming");
    for (Path session : Disk.list(incoming)) {
      assertThat(session).isEmptyDirectory();
    }

    close();

    assertThat(incoming).isEmptyDirectory();
  }

  @Test
  void the_incoming_files_of_a_process_that_is_gone_are_thrown_away() throws IOException {
    Path gone = Files.createDirectories(home.resolve("vault/incoming/1-1-gone"));
    Files.write(gone.resolve("7"), REEL);
    Path alive = Files.write(ours().resolve("7"), REEL);

    try (var third = Store.open(home, new ManualClock())) {
      assertThat(third.vault().holds(new AssetId(REEL_ID.hash()))).isFalse();
    }

    assertThat(gone).doesNotExist();
    assertThat(alive).exists();
  }

  private Path ours() throws IOException {
    return Disk.list(home.resolve("vault/incoming")).stream()
        .filter(path -> !path.endsWith("1-1-gone"))
        .findFirst()
        .orElseThrow();
  }

  private static String permissions(Path file) {
    try {
      return java.nio.file.attribute.PosixFilePermissions.toString(
          Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
