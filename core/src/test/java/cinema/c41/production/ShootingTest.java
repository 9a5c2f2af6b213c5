package cinema.c41.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.preset.Quality;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShootingTest {
  private static final FilmWish.Pictures PICTURES =
      new FilmWish.Pictures("look", false, List.of("DE"), "2 M USD", List.of("mara"));

  @Test
  void what_was_asked_of_the_pictures_is_remembered() {
    var shooting = shooting(PICTURES);

    assertThat(Shooting.from(shooting.tree())).isEqualTo(shooting);
    assertThat(shooting.withMore(List.of("edl")).wish().pictures()).isEqualTo(PICTURES);
  }

  @Test
  void an_order_of_an_earlier_version_stays_a_previz() {
    var fields = new LinkedHashMap<>(shooting(PICTURES).tree().fields());
    fields.remove("pictures");

    FilmWish wish = Shooting.from(new Tree.Obj(fields)).wish();

    assertThat(wish.pictures().quality()).isEqualTo("previz");
    assertThat(wish.understand().pictures().quality()).isEmpty();
  }

  @Test
  void a_wish_is_understood_or_everything_that_is_not_is_said() {
    var understood = shooting(PICTURES).wish().understand().pictures();
    assertThat(understood.quality()).contains(Quality.LOOK);
    assertThat(understood.release().orElseThrow().commercial()).isTrue();
    assertThat(FilmWish.usual().understand().pictures().release()).isEmpty();

    var wrong =
        shooting(new FilmWish.Pictures("best", false, List.of("Germany"), "", List.of())).wish();
    assertThatThrownBy(wrong::understand)
        .isInstanceOfSatisfying(
            C41Exception.class,
            e ->
                assertThat(e.problem().evidence())
                    .anySatisfy(fault -> assertThat(fault).startsWith("quality 'best'"))
                    .anySatisfy(fault -> assertThat(fault).startsWith("territory 'GERMANY'")));
  }

  private static Shooting shooting(FilmWish.Pictures pictures) {
    var wish = new FilmWish("16:9", "24", List.of("h264"), "web", 8, pictures);
    return new Shooting(
        "keys", "keys.fountain", new AssetId(Sha256.of("keys")), "/films/keys", wish, "keys");
  }
}
