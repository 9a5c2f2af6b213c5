package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotedShotTest {
  private static final String TWO = "ANNA (40) and BEN (50) sit at the table.\n\n";

  @Test
  void a_note_decides_what_it_says_and_nothing_else() {
    Shot shot =
        Scripts.bar("[[shot: close, 4s, push in, 40mm, @Anna, @Dream]]\nANNA (40) waits.")
            .getFirst();

    assertThat(shot.framing().size()).isEqualTo(ShotSize.CLOSE);
    assertThat(shot.framing().move()).isEqualTo(CameraMove.PUSH_IN);
    assertThat(shot.framing().lens()).isEqualTo(40);
    assertThat(shot.seconds()).isEqualTo(4);
    assertThat(shot.look()).isEqualTo("Dream");
    assertThat(shot.subject()).isEqualTo("ANNA");
    assertThat(shot.action()).isEqualTo("ANNA (40) waits.");
    assertThat(Scripts.bar("[[shot:]]\nANNA (40) waits.").getFirst().framing().size())
        .isEqualTo(ShotSize.MEDIUM);
  }

  @Test
  void a_noted_shot_has_its_paragraph_and_the_speech_after_it() {
    List<Shot> shots =
        Scripts.bar(
            "[[shot: medium]]\nANNA (40) waits.\n\nANNA\nHe is late again today.\n\n"
                + "BEN\nI am not late.\n\n[[shot: wide]]\nRain.\n\nMore rain on the windows.");

    assertThat(shots).hasSize(4);
    assertThat(shots.getFirst().lines())
        .extracting(Line::text)
        .containsExactly("He is late again today.");
    assertThat(shots.get(2).action()).isEqualTo("Rain.");
    assertThat(shots.get(3).action()).isEqualTo("More rain on the windows.");
  }

  @Test
  void a_frame_that_holds_everybody_takes_the_answers_too() {
    List<Shot> shots =
        Scripts.bar(
            "[[shot: two-shot]]\n"
                + TWO
                + "ANNA\nIt is late.\n\nBEN\nIt is always late here.\n\nANNA\n"
                + "So we will wait for as long as it takes and not a minute less. ".repeat(3));

    assertThat(shots.getFirst().lines()).hasSize(3).allMatch(Line::onScreen);
    assertThat(shots.size()).isGreaterThan(1);
  }

  @Test
  void a_speech_that_is_too_long_for_the_noted_shot_goes_on_after_it() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "[[shot: nah, @Ben]]\nBEN\n"
                + "I drove night trains for forty years. ".repeat(9));

    assertThat(shots.get(1).framing().size()).isEqualTo(ShotSize.MEDIUM_CLOSE);
    assertThat(shots.get(1).lines()).hasSize(1);
    assertThat(shots.size()).isGreaterThan(2);
    assertThat(shots.subList(2, shots.size())).allMatch(shot -> !shot.lines().isEmpty());
  }

  @Test
  void a_noted_shot_of_somebody_else_is_a_reaction() {
    Shot shot =
        Scripts.shotWith(
            Scripts.bar(TWO + "[[shot: close, @Ben]]\nANNA\nI have sold the house."),
            "sold the house");

    assertThat(names(shot)).containsExactly("BEN");
    assertThat(shot.lines().getFirst().onScreen()).isFalse();
  }

  @Test
  void an_insert_shows_what_the_note_says() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "[[shot: insert the letter]]\n"
                + "He turns it over.\n\n"
                + "[[shot: insert der Brief, 2s]]\n"
                + "Der Brief fällt.\n\n"
                + "[[shot: insert a watch]]\n\n"
                + "ANNA\n"
                + "It is late, Ben.");

    assertThat(shots.get(1).action()).isEqualTo("the letter. He turns it over.");
    assertThat(shots.get(2).action()).isEqualTo("Der Brief fällt.");
    assertThat(shots.get(3).action()).isEqualTo("a watch");
    assertThat(shots.get(3).lines().getFirst().onScreen()).isFalse();
  }

  @Test
  void over_a_shoulder_there_are_two() {
    Shot shot =
        Scripts.shotWith(
            Scripts.bar(TWO + "[[shot: OTS, @Ben]]\nBen waits for it."), "waits for it");

    assertThat(names(shot)).containsExactly("BEN", "ANNA");
    assertThat(shot.subject()).isEqualTo("BEN");
  }

  @Test
  void letters_that_a_note_asks_for_are_kept_free_for_it() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "Ben gets up.\n\nAnna waits.\n\n[[shot: 1B wide]]\nRain.\n\nBen sits down.\n\n"
                + "[[shot: AA close]]\nAnna waits.");

    assertThat(shots)
        .extracting(shot -> shot.id().toString())
        .containsExactly("1A", "1C", "1D", "1B", "1E", "1AA");
  }

  @Test
  void everything_that_is_wrong_in_a_screenplay_is_told_at_once() {
    C41Exception thrown =
        catchThrowableOfType(
            C41Exception.class,
            () ->
                Scripts.film(
                    "INT. BAR\n\n[[shot: wdie A]]\nRain.\n\n[[shot: A close, pusch in]]\nWind.\n\n"
                        + "INT. CAR\n\n[[shot: 1A]]\nSnow.\n"));

    assertThat(thrown.problem().code()).hasToString("breakdown/shot-note");
    assertThat(thrown.problem().what()).startsWith("4 ");
    assertThat(thrown.problem().evidence())
        .containsExactly(
            "line 3: 'wdie': did you mean 'wide'?",
            "line 6: 'pusch': did you mean 'push'?",
            "line 6: shot 'A' is in line 3 already",
            "line 11: '1A': this is scene 2, whose shots are 2A, 2B …");
  }

  private static List<String> names(Shot shot) {
    return shot.figures().stream().map(Figure::name).toList();
  }
}
