package cinema.c41.film;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Place;
import cinema.c41.camera.ShotSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShotNamesTest {
  private static final List<String> BEFORE =
      List.of("Rain falls.", "ANNA: Late.", "BEN: Never.", "A door closes.");

  @Test
  void the_first_time_letters_follow_the_order() {
    assertThat(kept(ShotNames.NONE, BEFORE)).isEqualTo("1A 1B 1C 1D");
  }

  @Test
  void a_new_shot_gets_letters_nobody_had_and_moves_none() {
    assertThat(now("Rain falls.", "ANNA: Late.", "A phone rings.", "BEN: Never.", "A door closes."))
        .isEqualTo("1A 1B 1E 1C 1D");
    assertThat(now("Wind.", "Rain falls.", "ANNA: Late.", "BEN: Never.", "A door closes."))
        .isEqualTo("1E 1A 1B 1C 1D");
  }

  @Test
  void a_shot_that_is_rewritten_keeps_its_letters() {
    assertThat(now("Rain falls.", "ANNA: Very late.", "BEN: Never.", "A door closes."))
        .isEqualTo("1A 1B 1C 1D");
    assertThat(now("Snow falls.", "ANNA: Early.", "BEN: Ever.", "A door opens."))
        .isEqualTo("1A 1B 1C 1D");
  }

  @Test
  void of_several_new_ones_the_one_about_the_same_person_is_the_rewritten_one() {
    assertThat(now("Rain falls.", "CARL: Hm.", "ANNA: Very late.", "BEN: Never.", "A door closes."))
        .isEqualTo("1A 1E 1B 1C 1D");
  }

  @Test
  void letters_of_a_shot_that_is_gone_are_not_given_again_until_it_comes_back() {
    ShotNames without = after(ShotNames.NONE, BEFORE, List.of("Rain falls.", "BEN: Never."));

    assertThat(kept(without, List.of("Rain falls.", "BEN: Never.", "Wind.", "Night.")))
        .isEqualTo("1A 1C 1E 1F");
    assertThat(kept(without, BEFORE)).isEqualTo("1A 1B 1C 1D");
  }

  @Test
  void shots_with_the_same_words_keep_their_order() {
    ShotNames twice = after(ShotNames.NONE, List.of("Beat.", "ANNA: Hm.", "Beat."));

    assertThat(kept(twice, List.of("Beat.", "ANNA: Hm.", "Beat.", "Beat.")))
        .isEqualTo("1A 1B 1C 1D");
    assertThat(kept(twice, List.of("ANNA: Hm.", "Beat."))).isEqualTo("1B 1C");
  }

  @Test
  void letters_that_a_note_holds_are_given_to_nobody_else() {
    ShotNames before = after(ShotNames.NONE, BEFORE);
    Scene scene = scene("1", BEFORE);
    var shots = new ArrayList<>(scene.shots());
    shots.add(1, shot("1", 2, "ANNA: Held."));
    shots.set(3, shot("1", 7, "BEN: Never."));
    Scene noted = new Scene("1", "INT. BAR", scene.place(), shots, 1);

    List<Scene> kept = before.keep(List.of(noted), Set.of(new ShotId("1", "C")));

    assertThat(ids(kept)).isEqualTo("1A 1C 1B 1E 1D");
  }

  @Test
  void scenes_do_not_share_letters() {
    List<Scene> two = List.of(scene("1", BEFORE), scene("2", BEFORE));
    ShotNames known = ShotNames.NONE.after(film(two));

    List<Scene> now =
        known.keep(List.of(scene("1", List.of("Wind.")), scene("2", BEFORE)), Set.of());

    assertThat(ids(now)).isEqualTo("1A 2A 2B 2C 2D");
  }

  private static String now(String... contents) {
    return kept(after(ShotNames.NONE, BEFORE), List.of(contents));
  }

  private static String kept(ShotNames known, List<String> contents) {
    return ids(known.keep(List.of(scene("1", contents)), Set.of()));
  }

  @SafeVarargs
  private static ShotNames after(ShotNames known, List<String>... versions) {
    ShotNames names = known;
    for (List<String> contents : versions) {
      names = names.after(film(names.keep(List.of(scene("1", contents)), Set.of())));
    }
    return names;
  }

  private static Film film(List<Scene> scenes) {
    return new Film("Film", "en", List.of(), scenes);
  }

  private static Scene scene(String number, List<String> contents) {
    var shots = new ArrayList<Shot>();
    for (String content : contents) {
      shots.add(shot(number, shots.size(), content));
    }
    return new Scene(number, "INT. BAR", new Place("BAR", true, "NIGHT"), shots, 1);
  }

  /// `ANNA: Late.` is spoken, anything else is done.
  private static Shot shot(String scene, int place, String content) {
    int colon = content.indexOf(':');
    List<Line> lines =
        colon < 0
            ? List.of()
            : List.of(
                new Line(content.substring(0, colon), content.substring(colon + 2), "", true));
    return new Shot(
        ShotId.of(scene, place),
        new Framing(ShotSize.WIDE, CameraMove.STATIC, 24),
        List.of(),
        "",
        colon < 0 ? content : "",
        lines,
        0,
        "");
  }

  private static String ids(List<Scene> scenes) {
    Stream<Shot> shots = scenes.stream().flatMap(scene -> scene.shots().stream());
    return String.join(" ", shots.map(shot -> shot.id().toString()).toList());
  }
}
