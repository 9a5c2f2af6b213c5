package cinema.c41.production.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.Origin;
import cinema.c41.film.Project;
import cinema.c41.film.ShotId;
import cinema.c41.film.Take;
import cinema.c41.production.RunResult;
import cinema.c41.production.StudioEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which circled drafts are meant when nobody names one.
class CircledTest {
  @TempDir Path folder;
  private PieceHouse house = new PieceHouse(Path.of(""));

  @BeforeEach
  void open() {
    house = new PieceHouse(folder);
  }

  @Test
  void circled_pieces_come_first_and_the_film_that_waits_is_named() {
    circledPiece("fog");
    circledFilm("harbour");

    assertThat(promote().name()).isEqualTo("p2");
    assertThat(house.heard(StudioEvent.Notice.class))
        .extracting(StudioEvent.Notice::text)
        .containsExactly("drafts of the film harbour are circled too: c41 promote --film harbour");
  }

  @Test
  void pieces_whose_finals_are_there_give_way_to_older_ones() {
    circledPiece("fog");
    circledPiece("rain");

    assertThat(title(promote())).isEqualTo("final of p2-1: rain");
    assertThat(title(promote())).isEqualTo("final of p1-1: fog");
    assertThat(house.server.graphs()).hasSize(4);
    assertThat(promote().isDone()).isTrue();
    assertThat(house.server.graphs()).as("made already").hasSize(4);
  }

  @Test
  void where_several_films_wait_it_is_asked_which_is_meant() {
    circledPiece("fog");
    promote();
    circledFilm("harbour");
    circledFilm("last-orders");

    Problem problem = refusal();

    assertThat(problem.code()).hasToString("production/which-film");
    assertThat(problem.fixes())
        .extracting(Fix::command)
        .containsExactly("c41 promote --film harbour", "c41 promote --film last-orders");
  }

  @Test
  void boards_and_finals_of_films_do_not_wait() {
    film("boards", Origin.DRAWN);
    film("finals", trained("final"));

    assertThat(refusal().code()).hasToString("commission/nothing-to-promote");
  }

  private void circledPiece(String words) {
    RunResult.OfCommission made = house.make(PieceHouse.wish(words, 1));
    house.studio().circlePiece(made.pieces().getFirst().name());
  }

  private void circledFilm(String name) {
    film(name, trained("draft"));
  }

  private void film(String name, Origin origin) {
    var key = Sha256.of(name);
    var picture = new Asset(new AssetId(key), "video/mp4", 9);
    var footage = new Footage(picture, 8, 48, List.of());
    var making = new Making(key, 0, 7, "models 0.1", origin);
    var take = new Take(new ShotId("1", "A"), 1, making, footage, Instant.EPOCH);
    house.films.put(Project.begun(name, "/films/" + name).withCircled("1A", 1), take);
  }

  private static Origin trained(String quality) {
    return new Origin(
        List.of(new Origin.Part("animate", "toy tiny", "fog")), List.of(), quality, "");
  }

  private RunResult promote() {
    return house.studio().promoteCircled(Optional.empty(), PieceHouse.FOLDER, house.heard::add);
  }

  private static String title(RunResult result) {
    return ((RunResult.OfCommission) result).title();
  }

  private Problem refusal() {
    return catchThrowableOfType(C41Exception.class, this::promote).problem();
  }
}
