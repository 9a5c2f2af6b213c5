package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final String TWO = "ANNA (40) and BEN (50) sit at the table.\n\n";

  @Test
  void a_scene_opens_with_its_place_and_who_is_there() {
    Shot inside = Scripts.bar(TWO).getFirst();
    Shot outside = Scripts.film("EXT. STREET - DAY\n\nANNA (40) waits.").shots().getFirst();

    assertThat(inside.framing().size()).isEqualTo(ShotSize.WIDE);
    assertThat(inside.framing().lens()).isEqualTo(24);
    assertThat(names(inside)).containsExactly("ANNA", "BEN");
    assertThat(inside.figures()).allMatch(figure -> figure.posture() == Posture.SITTING);
    assertThat(inside.subject()).isEmpty();
    assertThat(outside.framing().size()).isEqualTo(ShotSize.EXTREME_WIDE);
  }

  @Test
  void a_scene_without_anything_in_it_is_its_place() {
    List<Shot> shots = Scripts.film("INT. BAR - NIGHT\n\nEXT. SEA\n\nRain.").shots();

    assertThat(shots).hasSize(2);
    assertThat(shots.getFirst().seconds()).isEqualTo(2.5);
    assertThat(shots.getFirst().figures()).isEmpty();
  }

  @Test
  void a_scene_that_begins_with_speech_shows_its_place_first() {
    assertThat(sizes("ANNA\nWe open at nine o'clock sharp."))
        .containsExactly(ShotSize.WIDE, ShotSize.MEDIUM_CLOSE);
  }

  @Test
  void what_stands_before_the_first_heading_is_a_scene() {
    var film = Scripts.film("ANNA\nWhere am I?\n\nBEN\nNowhere at all yet.\n\nINT. BAR\n\nRain.");

    assertThat(film.scenes()).extracting(scene -> scene.number()).containsExactly("1", "2");
    assertThat(film.scenes().getFirst().heading()).isEmpty();
    assertThat(film.scenes().getFirst().line()).isEqualTo(1);
    assertThat(film.shots().stream().flatMap(shot -> shot.lines().stream())).hasSize(2);
  }

  @Test
  void who_comes_in_is_not_there_before_and_who_leaves_not_after() {
    List<Shot> shots =
        Scripts.bar(
            "ANNA (40) counts the money.\n\n"
                + "The door opens. BEN (50) enters.\n\n"
                + "Rain.\n\n"
                + "Ben leaves.\n\n"
                + "Nothing at all happens for a very long time in this bar tonight.");

    assertThat(names(shots.getFirst())).containsExactly("ANNA");
    Shot entrance = Scripts.shotWith(shots, "enters");
    assertThat(entrance.framing().size()).isEqualTo(ShotSize.FULL);
    assertThat(entrance.action()).isEqualTo("The door opens. BEN (50) enters.");
    assertThat(names(Scripts.shotWith(shots, "Rain"))).containsExactly("ANNA", "BEN");
    assertThat(names(Scripts.shotWith(shots, "leaves"))).containsExactly("BEN");
    assertThat(names(shots.getLast())).containsExactly("ANNA");
  }

  @Test
  void in_german_people_come_and_go_too() {
    List<Shot> shots =
        Scripts.bar(
            "ANNA (40) zählt das Geld.\n\nEs klopft. Die Tür geht auf. BEN (50) steht da.\n\n"
                + "Regen.\n\nEr geht hinaus. Die Tür fällt zu.\n\n"
                + "Wind und Hagel und Donner an allen Fenstern des Hauses, und kein Ende.");

    assertThat(names(shots.getFirst())).containsExactly("ANNA");
    assertThat(Scripts.shotWith(shots, "geht hinaus").subject()).isEqualTo("BEN");
    assertThat(names(shots.getLast())).containsExactly("ANNA");
  }

  @Test
  void a_thing_that_is_handled_gets_an_insert_with_the_hand() {
    Shot shot =
        Scripts.shotWith(
            Scripts.bar(TWO + "Ben slides the letter over the table."), "slides the letter");

    assertThat(shot.framing().size()).isEqualTo(ShotSize.INSERT);
    assertThat(shot.subject()).isEmpty();
    assertThat(names(shot)).containsExactly("BEN");
  }

  @Test
  void two_inserts_never_follow_each_other() {
    assertThat(
            sizes(TWO + "Ben opens the letter.\n\nAnna takes the glass.\n\nShe puts down the cup."))
        .containsExactly(ShotSize.WIDE, ShotSize.INSERT, ShotSize.MEDIUM, ShotSize.INSERT);
  }

  @Test
  void who_walks_to_a_thing_is_seen_walking_first() {
    List<Shot> shots =
        Scripts.bar(TWO + "Anna walks to the bar and sits down. She takes the glass.");

    assertThat(shots)
        .extracting(shot -> shot.framing().size())
        .containsExactly(ShotSize.WIDE, ShotSize.FULL, ShotSize.INSERT);
    assertThat(shots.get(1).figures().getFirst().posture()).isEqualTo(Posture.WALKING);
    assertThat(shots.get(1).framing().move()).isEqualTo(CameraMove.TRACK_RIGHT);
    assertThat(shots.get(2).figures().getFirst().posture()).isEqualTo(Posture.SITTING);
  }

  @Test
  void the_camera_follows_the_way_people_look() {
    Shot shot = Scripts.shotWith(Scripts.bar(TWO + "Ben walks to the window."), "walks");

    assertThat(shot.framing().move()).isEqualTo(CameraMove.TRACK_LEFT);
  }

  @Test
  void who_is_looked_at_is_seen_unless_the_next_moment_is_theirs() {
    List<Shot> answered = Scripts.bar(TWO + "Anna looks at Ben.\n\nBEN\nWhat is it this time?");
    List<Shot> silent = Scripts.bar(TWO + "Anna looks at Ben.\n\nANNA\nIt is nothing, really.");

    assertThat(answered).extracting(Shot::subject).containsExactly("", "ANNA", "BEN");
    assertThat(silent).extracting(Shot::subject).containsExactly("", "ANNA", "BEN", "ANNA");
    assertThat(silent.get(2).seconds()).isEqualTo(2);
    assertThat(silent.get(2).lines()).isEmpty();
  }

  @Test
  void postures_stay_until_they_change() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "Anna gets up.\n\nRain on the windows.\n\nShe lies down.\n\n"
                + "ANNA\nI am so very tired.");

    assertThat(posture(shots.get(1), "ANNA")).isEqualTo(Posture.STANDING);
    assertThat(posture(shots.get(2), "ANNA")).isEqualTo(Posture.STANDING);
    assertThat(posture(shots.get(2), "BEN")).isEqualTo(Posture.SITTING);
    assertThat(posture(shots.getLast(), "ANNA")).isEqualTo(Posture.LYING);
  }

  @Test
  void who_sits_when_first_named_has_sat_before_who_sits_down_has_not() {
    Shot sits = Scripts.bar("Rain.\n\nANNA (40) sits at the bar. BEN (50) sits down.").getFirst();

    assertThat(posture(sits, "ANNA")).isEqualTo(Posture.SITTING);
    assertThat(posture(sits, "BEN")).isEqualTo(Posture.STANDING);
  }

  @Test
  void quick_answers_share_a_two_shot() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "ANNA\nWell?\n\nBEN\nWell what?\n\nANNA\nThe money.\n\n"
                + "BEN\nIt is gone, all of it.");

    assertThat(shots.get(1).framing().size()).isEqualTo(ShotSize.TWO_SHOT);
    assertThat(shots.get(1).lines())
        .extracting(Line::text)
        .containsExactly("Well?", "Well what?", "The money.");
    assertThat(shots.get(1).lines()).allMatch(Line::onScreen);
    assertThat(shots.get(2).lines()).hasSize(1);
  }

  @Test
  void the_last_word_of_a_scene_is_close() {
    Shot last = Scripts.bar(TWO + "ANNA\nIs it over now?\n\nBEN\nYes.\n\nHe sits.").get(2);

    assertThat(last.framing().size()).isEqualTo(ShotSize.CLOSE);
    assertThat(last.framing().move()).isEqualTo(CameraMove.PUSH_IN);
  }

  @Test
  void quiet_words_are_close() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "ANNA\n(whispering)\nHe is behind the door.\n\n"
                + "BEN\nI cannot hear you at all.");

    assertThat(Scripts.shotWith(shots, "behind the door").framing().size())
        .isEqualTo(ShotSize.CLOSE);
  }

  @Test
  void a_monologue_is_parted_and_the_listener_is_seen_in_it() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "ANNA\n"
                + "The house was old and cold. ".repeat(10)
                + "\n\nBEN\nI have heard that one before, Anna.");

    List<Shot> parts = shots.stream().filter(shot -> said(shot).contains("house")).toList();
    assertThat(parts).hasSize(3);
    assertThat(parts).extracting(Shot::subject).containsExactly("ANNA", "BEN", "ANNA");
    assertThat(parts.get(1).lines()).noneMatch(Line::onScreen);
    assertThat(parts.getLast().framing().size()).isEqualTo(ShotSize.CLOSE);
  }

  @Test
  void a_monologue_without_a_full_stop_is_parted_too() {
    List<Shot> commas = Scripts.bar("ANNA\n" + "and then we went home, ".repeat(20));
    List<Shot> nothing = Scripts.bar("ANNA\n" + "and ".repeat(100));

    assertThat(commas.size()).isBetween(4, 6);
    assertThat(nothing.size()).isBetween(4, 6);
  }

  @Test
  void a_long_conversation_is_seen_from_further_away_now_and_then() {
    List<Shot> shots = Scripts.bar(TWO + conversation(24));

    var sizes =
        shots.stream()
            .skip(1)
            .collect(Collectors.groupingBy(shot -> shot.framing().size(), Collectors.counting()));
    assertThat(sizes.get(ShotSize.TWO_SHOT)).isBetween(2L, 4L);
    assertThat(sizes.get(ShotSize.OVER_SHOULDER)).isGreaterThan(2);
    assertThat(sizes.get(ShotSize.MEDIUM_CLOSE)).isGreaterThan(6);
    assertThat(sizes.getOrDefault(ShotSize.CLOSE, 0L)).isLessThan(8);
    assertThat(shots.stream().filter(shot -> shot.framing().move() == CameraMove.PUSH_IN))
        .as("the camera comes nearer at the beginning and the end at the most")
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void who_is_named_is_looked_at() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "CARLA (30) stands at the window.\n\n"
                + "BEN\n"
                + "Who took the money from that drawer?\n\n"
                + "CARLA\n"
                + "Anna, say something to him.\n\n"
                + "CARLA\n"
                + "(to Ben)\n"
                + "It was not me and it was not her and that is all there is to say about it, now"
                + " and tomorrow.\n\n"
                + "ANNA\n"
                + "I did not even know there was a drawer.");

    assertThat(figure(Scripts.shotWith(shots, "say something"), "CARLA").eyeline())
        .isEqualTo(Eyeline.LEFT);
    assertThat(figure(Scripts.shotWith(shots, "not me"), "CARLA").eyeline())
        .isEqualTo(Eyeline.RIGHT);
  }

  @Test
  void who_is_introduced_with_an_age_is_seen_without_a_line() {
    var film = Scripts.film("INT. BAR\n\nTHE OLD MAN (80) drinks.\n\nBANG! Loud as a gun (9 mm).");

    assertThat(film.cast()).extracting(one -> one.name()).containsExactly("THE OLD MAN");
    assertThat(names(film.shots().getFirst())).containsExactly("THE OLD MAN");
  }

  @Test
  void who_is_introduced_after_others_comes_later() {
    List<Shot> shots =
        Scripts.bar("Smoke. REYES (40) waits.\n\nA long beat.\n\nAn OLD MAN nods at Reyes.");

    assertThat(names(shots.getFirst())).containsExactly("REYES");
    assertThat(names(shots.getLast())).containsExactly("OLD MAN", "REYES");
  }

  @Test
  void who_is_gone_is_not_seen() {
    List<Shot> shots = Scripts.bar("REYES (40) and KOLBE (50) wait.\n\nReyes is gone.");

    assertThat(names(shots.getLast())).containsExactly("KOLBE");
  }

  @Test
  void somebodys_thing_without_a_verb_gets_an_insert() {
    assertThat(sizes("ANNA (30) runs.\n\nHer boots. Mud, water, stones.\n\nAnna's hands."))
        .containsExactly(ShotSize.WIDE, ShotSize.INSERT, ShotSize.MEDIUM);
  }

  @Test
  void what_is_for_the_cutting_room_is_not_shot() {
    assertThat(
            sizes(
                TWO
                    + "FADE OUT.\n\n"
                    + "> LATER <\n\n"
                    + "CUT TO:\n\n"
                    + "> Dissolve to\n\n"
                    + "THE END\n\n"
                    + "# Act two\n\n"
                    + "= They wait.\n\n"
                    + "[[a note]]\n\n"
                    + "===\n"))
        .containsExactly(ShotSize.WIDE);
  }

  private static String conversation(int turns) {
    var text = new StringBuilder();
    for (int i = 0; i < turns; i++) {
      text.append(i % 2 == 0 ? "ANNA\n" : "BEN\n").append("This is the line number ");
      text.append("of many things ".repeat(i % 3)).append(i).append(".\n\n");
    }
    return text.toString();
  }

  private static String said(Shot shot) {
    return shot.lines().stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private static List<ShotSize> sizes(String content) {
    return Scripts.bar(content).stream().map(shot -> shot.framing().size()).toList();
  }

  private static List<String> names(Shot shot) {
    return shot.figures().stream().map(Figure::name).toList();
  }

  private static Figure figure(Shot shot, String name) {
    return shot.figures().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static Posture posture(Shot shot, String name) {
    return figure(shot, name).posture();
  }
}
