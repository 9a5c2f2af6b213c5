package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Voices from elsewhere, voices at once, and songs.
class VoicesTest {
  private static final String TWO = "ANNA and BEN sit at the table.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "V.O.",
        "VO",
        "v.o.",
        "V. O.",
        "V/O",
        "VOICE OVER",
        "voice-over",
        "O.S.",
        "OS",
        "O.C.",
        "OFF",
        "OFF-SCREEN",
        "aus dem Off",
        "PRE-LAP",
        "on the radio",
        "FILTERED",
        "V.O., CONT'D",
        "durch die Tür"
      })
  void who_is_somewhere_else_is_not_seen(String extension) {
    List<Shot> shots =
        Scripts.bar("Anna waits.\n\nANNA\nYes?\n\nBEN (" + extension + ")\nIt is me.");

    Shot shot = Scripts.shotWith(shots, "It is me");
    assertThat(shot.lines()).extracting(Line::onScreen).containsExactly(false);
    assertThat(shots).noneMatch(one -> names(one).contains("BEN"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CONT'D", "into the phone", "am Telefon", "sings", "OFFICER", "CLOSE", "40s"})
  void who_is_here_is_seen(String extension) {
    List<Shot> shots = Scripts.bar("ANNA (" + extension + ")\nYes, it is me.");

    assertThat(Scripts.shotWith(shots, "it is me").lines())
        .extracting(Line::onScreen)
        .containsExactly(true);
  }

  @Test
  void a_voice_goes_over_whoever_hears_it() {
    Shot shot =
        Scripts.shotWith(
            Scripts.bar("Anna waits.\n\nBEN (O.S.)\nIs anybody here?\n\nANNA\nYes, I am."),
            "Is anybody");

    assertThat(names(shot)).containsExactly("ANNA");
    assertThat(shot.subject()).isEqualTo("ANNA");
  }

  @Test
  void a_voice_goes_over_whoever_talks_with_it() {
    List<Shot> shots =
        Scripts.bar(
            TWO
                + "BEN\nWho is there, please?\n\nVOICE (filtered)\nThis is the bank of England.\n\n"
                + "BEN\nAnd what do you want?\n\nVOICE (filtered)\nWe want our money back.");

    assertThat(names(Scripts.shotWith(shots, "bank of England"))).containsExactly("BEN");
    assertThat(names(Scripts.shotWith(shots, "money back"))).containsExactly("BEN");
  }

  @Test
  void a_thought_goes_over_whoever_thinks_it() {
    Shot shot =
        Scripts.shotWith(Scripts.bar(TWO + "BEN (V.O.)\nI never liked that table."), "never liked");

    assertThat(shot.subject()).isEqualTo("BEN");
    assertThat(shot.lines().getFirst().onScreen()).isFalse();
  }

  @Test
  void a_narrator_goes_over_the_place_when_nobody_is_there() {
    List<Shot> shots =
        Scripts.film(
                "EXT. BEACH - DAWN\n\nWaves.\n\nNARRATOR (V.O.)\nOnce there was a town here.\n\n"
                    + "OTHER (V.O.)\nOnce there was a sea here.")
            .shots();

    assertThat(shots)
        .extracting(shot -> shot.framing().size())
        .containsExactly(ShotSize.EXTREME_WIDE, ShotSize.WIDE, ShotSize.EXTREME_WIDE);
    assertThat(shots).allMatch(shot -> shot.figures().isEmpty());
  }

  @Test
  void who_was_a_voice_first_is_not_there_before_they_come() {
    List<Shot> shots =
        Scripts.bar(
            "ANNA (30) waits.\n\nBEN (O.S.)\nIs anybody here?\n\nNobody answers.\n\n"
                + "BEN\nThen I will wait as well.\n\nRain.\n\nAnna and Ben wait.");

    assertThat(names(shots.getFirst())).containsExactly("ANNA");
    assertThat(names(shots.getLast())).containsExactly("ANNA", "BEN");
  }

  @Test
  void what_is_spoken_at_once_is_seen_at_once() {
    Shot shot =
        Scripts.shotWith(
            Scripts.bar(TWO + "ANNA\nI wanted to tell you something.\n\nBEN ^\nI know what it is."),
            "I know what it is");

    assertThat(shot.framing().size()).isEqualTo(ShotSize.TWO_SHOT);
    assertThat(shot.lines()).extracting(Line::character).containsExactly("ANNA", "BEN");
    assertThat(shot.lines()).allMatch(Line::onScreen);
    assertThat(names(shot)).containsExactlyInAnyOrder("ANNA", "BEN");
  }

  @Test
  void a_voice_at_the_same_time_needs_no_face() {
    Shot shot =
        Scripts.shotWith(
            Scripts.bar(
                "Anna waits.\n\nRADIO (V.O.)\nThe weather for tomorrow.\n\nANNA ^\nOh shut up."),
            "weather");

    assertThat(names(shot)).containsExactly("ANNA");
    assertThat(shot.lines()).extracting(Line::onScreen).containsExactly(false, true);
  }

  @Test
  void two_names_in_a_cue_are_two_bodies() {
    List<Shot> shots =
        Scripts.bar(
            "ANNA\nOne for all of us.\n\nBEN\nAnd all for one.\n\n"
                + "ANNA & BEN\nSo be it then, always.");

    assertThat(names(Scripts.shotWith(shots, "So be it"))).containsExactlyInAnyOrder("ANNA", "BEN");
    assertThat(shots).noneMatch(shot -> names(shot).contains("ANNA & BEN"));
  }

  @Test
  void a_sung_line_loses_its_mark_and_stays_a_line() {
    Shot shot = Scripts.shotWith(Scripts.bar("ANNA\n(sings)\n~Row, row, row\n~your boat"), "Row");

    assertThat(shot.lines())
        .containsExactly(new Line("ANNA", "Row, row, row your boat", "sings", true));
  }

  @Test
  void a_song_of_nobody_is_one_shot() {
    List<Shot> shots = Scripts.bar("Anna waits.\n\n~Row, row, row\n~your boat\n\n~gently down");

    assertThat(shots).hasSize(2);
    assertThat(shots.getLast().action()).isEqualTo("Row, row, row your boat gently down");
    assertThat(shots.getLast().lines()).isEmpty();
  }

  @Test
  void who_only_nods_is_seen_nodding() {
    List<Shot> shots =
        Scripts.bar("ANNA\nAre you coming with us?\n\nBEN\n(nods)\n\nANNA\nThen put on your coat.");

    Shot nod = Scripts.shotWith(shots, "nods");
    assertThat(nod.subject()).isEqualTo("BEN");
    assertThat(nod.lines()).isEmpty();
    assertThat(nod.seconds()).isPositive();
  }

  @Test
  void marks_of_emphasis_stay_for_voice_and_subtitles() {
    Shot shot = Scripts.shotWith(Scripts.bar("ANNA\nI _must_.\n  \nReally."), "must");

    assertThat(shot.lines().getFirst().text()).isEqualTo("I _must_. Really.");
  }

  private static List<String> names(Shot shot) {
    return shot.figures().stream().map(Figure::name).toList();
  }
}
