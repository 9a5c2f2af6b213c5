package cinema.c41.film;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Json;
import cinema.c41.base.Sha256;
import cinema.c41.testkit.JsonText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeTreeTest {
  @Test
  void a_take_survives_being_written_and_read() {
    Take take = take("12A", 3, Long.MIN_VALUE);

    assertThat(TakeTree.take(TakeTree.of(take))).isEqualTo(take);
    assertThat(TakeTree.take(JsonText.parse(Json.pretty(TakeTree.of(take))).asObj()))
        .isEqualTo(take);
  }

  @Test
  void a_take_without_sound_survives_too() {
    var footage = new Footage(asset("picture"), 0, 1, List.of());

    assertThat(TakeTree.footage(TakeTree.of(footage))).isEqualTo(footage);
  }

  @Test
  void a_seed_is_a_text_because_json_has_no_such_numbers() {
    assertThat(TakeTree.of(take("A4B", 1, Long.MAX_VALUE)).obj("making").text("seed"))
        .isEqualTo("9223372036854775807");
  }

  @Test
  void takes_are_kept_by_shot_in_the_order_of_their_numbers() {
    Take second = take("12A", 2, 5);
    Take first = take("12A", 1, 4);
    var book = new TakeBook(List.of(second, take("1A", 1, 1), first));

    assertThat(book.of("12A")).containsExactly(first, second);
    assertThat(book.next("12A")).isEqualTo(3);
    assertThat(book.next("99Z")).isEqualTo(1);
    assertThat(book.made("12A", second.making().key())).contains(second);
    assertThat(book.made("1A", second.making().key())).isEmpty();
    assertThat(book.numbered("12A", 1)).contains(first);
    assertThat(book.all()).hasSize(3);
    assertThat(first.slate()).isEqualTo("12A-1");
  }

  @Test
  void a_take_that_models_made_comes_back_with_all_it_owes() {
    var origin =
        new Origin(
            List.of(new Origin.Part("compose", "ink quick", "A bar at night.")),
            List.of(new Origin.Credit("ink.bin", "Free", "https://example.org", "Ink by Ann")),
            "final",
            "12A-1");
    var making = new Making(Sha256.of("take"), 2, 7, "comfyui 1", origin);

    assertThat(TakeTree.making(TakeTree.of(making))).isEqualTo(making);
  }

  @Test
  void a_boards_tree_is_as_it_was_before_there_were_models() {
    var board = new Making(Sha256.of("take"), 2, 7, "boards 1");

    assertThat(TakeTree.of(board).fields()).containsOnlyKeys("key", "variation", "seed", "engine");
    assertThat(TakeTree.making(TakeTree.of(board))).isEqualTo(board);
  }

  private static Take take(String shot, int number, long seed) {
    var sound = new SyncSound(asset("voice"), 0.35, 48_001, "ANNA", "Hello, \"you\".", "flite slt");
    return new Take(
        ShotId.parse(shot),
        number,
        new Making(Sha256.of(shot + number), 2, seed, "boards 1"),
        new Footage(asset("picture" + number), 12, 96, List.of(sound)),
        Instant.parse("2026-11-24T10:15:30.123456789Z"));
  }

  private static Asset asset(String name) {
    return new Asset(new AssetId(Sha256.of(name)), "video/mp4", 1234);
  }
}
