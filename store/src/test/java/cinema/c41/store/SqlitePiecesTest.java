package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.commission.Origin;
import cinema.c41.commission.Piece;
import cinema.c41.commission.PieceMaking;
import cinema.c41.commission.PieceName;
import cinema.c41.commission.Relation;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Request;
import cinema.c41.preset.licence.BillLine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SqlitePiecesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @TempDir Path home;

  @Test
  void a_piece_is_read_as_it_was_kept() {
    Piece piece = piece("p1-2/real", "a");
    try (Store store = open()) {
      assertThat(store.pieces().keep(piece)).isTrue();
    }
    try (Store store = open()) {
      assertThat(store.pieces().of(1)).containsExactly(piece);
      assertThat(store.pieces().of(2)).isEmpty();
    }
  }

  @Test
  void what_was_made_in_the_same_way_is_kept_once() {
    try (Store store = open()) {
      Piece first = piece("p1-1", "a");
      store.pieces().keep(first);

      assertThat(store.pieces().keep(piece("p1-2", "a"))).isFalse();
      assertThat(store.pieces().of(1)).containsExactly(first);
    }
  }

  @Test
  void a_piece_is_never_replaced_by_one_that_was_made_in_another_way() {
    try (Store store = open()) {
      store.pieces().keep(piece("p1-1", "a"));

      assertThatThrownBy(() -> store.pieces().keep(piece("p1-1", "b")))
          .isInstanceOfSatisfying(
              C41Exception.class,
              e -> assertThat(e.problem().code()).hasToString("store/piece-name-taken"));
    }
  }

  @Test
  void a_commission_keeps_its_number_and_every_other_gets_one_of_its_own() {
    try (Store store = open()) {
      int fog = store.pieces().open(Sha256.of("fog"), "fog");
      int rain = store.pieces().open(Sha256.of("rain"), "rain");

      assertThat(store.pieces().number(Sha256.of("fog"))).isEqualTo(fog);
      assertThat(store.pieces().number(Sha256.of("snow"))).isEqualTo(3);
      assertThat(fog).isEqualTo(1);
      assertThat(rain).isEqualTo(2);
      assertThat(store.pieces().open(Sha256.of("fog"), "fog")).isEqualTo(fog);
    }
  }

  @Test
  void studios_that_open_commissions_at_once_never_share_a_number() throws Exception {
    Set<Integer> numbers = new HashSet<>();
    try (Store one = open();
        Store other = open();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> orders =
          java.util.stream.IntStream.range(0, 60)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          (i % 2 == 0 ? one : other)
                              .pieces()
                              .open(Sha256.of("order " + i), "order " + i))
              .toList();
      for (Future<Integer> number : threads.invokeAll(orders)) {
        numbers.add(number.get());
      }
    }

    assertThat(numbers).hasSize(60);
  }

  @Test
  void one_take_of_every_pass_is_circled() {
    try (Store store = open()) {
      store.pieces().circle(PieceName.parse("p1-1"));
      store.pieces().circle(PieceName.parse("p1-2"));
      store.pieces().circle(PieceName.parse("p1-1/real"));

      assertThat(store.pieces().circled())
          .containsExactlyInAnyOrder(PieceName.parse("p1-2"), PieceName.parse("p1-1/real"));
    }
  }

  @Test
  void the_newest_commission_comes_first() {
    try (Store store = open()) {
      store.pieces().keep(piece("p1-1", "a"));
      store.pieces().keep(piece("p2-1", "b"));
      store.pieces().keep(piece("p2-2", "c"));

      assertThat(store.pieces().all())
          .extracting(piece -> piece.name().toString())
          .containsExactly("p2-1", "p2-2", "p1-1");
    }
  }

  private Store open() {
    return Store.open(home, Clock.systemUTC());
  }

  private static Piece piece(String name, String key) {
    var asset = new Asset(new AssetId(Sha256.of("bytes " + key)), "image/png", 7);
    var request =
        Request.of("toy", Ask.still(1.5, Quality.DRAFT))
            .with("prompt", Tree.text("fog"))
            .with("seed", Tree.number(12))
            .withMedia("face", List.of(asset));
    var making =
        new PieceMaking(
            Sha256.of(key),
            request,
            "tiny",
            12,
            Map.of("face", PieceName.parse("p1-2/compose")),
            new PieceMaking.Maker("comfyui", "0.33.0", "gpu0", "RTX", 7.25));
    return new Piece(
        PieceName.parse(name),
        "fog",
        asset,
        making,
        List.of(new BillLine("small.bin", "Free", "https://example.org", "by us")),
        Optional.of(new Origin(PieceName.parse("p1-2/compose"), Relation.REFINED)),
        NOW);
  }
}
