package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.breakdown.action.CastList;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import cinema.c41.script.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShotNoteReaderTest {
  private static final CastList CAST =
      new CastList(
          Scripts.read("INT. BAR\n\nANNA\nOne.\n\nDIE SCHAFFNERIN\nTwo.\n\nBEN\nThree.\n"),
          Map.of());

  private final Faults faults = new Faults();

  @ParameterizedTest
  @CsvSource({
    "EWS, EXTREME_WIDE",
    "extreme wide, EXTREME_WIDE",
    "Supertotale, EXTREME_WIDE",
    "establishing shot, EXTREME_WIDE",
    "ws, WIDE",
    "wide shot, WIDE",
    "Totale, WIDE",
    "full shot, FULL",
    "Halbtotale, FULL",
    "2S, TWO_SHOT",
    "two-shot, TWO_SHOT",
    "Zweier, TWO_SHOT",
    "medium two-shot, TWO_SHOT",
    "MS, MEDIUM",
    "Halbnah, MEDIUM",
    "amerikanisch, MEDIUM",
    "OTS, OVER_SHOULDER",
    "over the shoulder, OVER_SHOULDER",
    "über die Schulter, OVER_SHOULDER",
    "ÜBER DIE SCHULTER, OVER_SHOULDER",
    "close over-the-shoulder shot, OVER_SHOULDER",
    "MCU, MEDIUM_CLOSE",
    "medium close-up, MEDIUM_CLOSE",
    "Nah, MEDIUM_CLOSE",
    "close up, CLOSE",
    "Großaufnahme, CLOSE",
    "GROSS, CLOSE",
    "ECU, EXTREME_CLOSE",
    "extreme close-up, EXTREME_CLOSE",
    "Italienisch, EXTREME_CLOSE",
    "INS, INSERT",
    "Detail, INSERT",
    "close insert, INSERT",
    "establishing wide, WIDE"
  })
  void sizes_in_two_languages(String words, ShotSize size) {
    assertThat(read(words).size()).contains(size);
    assertThat(faults.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "static, STATIC",
    "locked off, STATIC",
    "statisch, STATIC",
    "push in, PUSH_IN",
    "slow push-in, PUSH_IN",
    "langsame Zufahrt, PUSH_IN",
    "pull back, PULL_OUT",
    "Rückfahrt, PULL_OUT",
    "pan left, PAN_LEFT",
    "Schwenk nach links, PAN_LEFT",
    "Schwenk, PAN_RIGHT",
    "tilt up, TILT_UP",
    "Schwenk nach unten, TILT_DOWN",
    "tracking shot, TRACK_RIGHT",
    "Fahrt links, TRACK_LEFT",
    "dolly in, DOLLY_IN",
    "dolly out, DOLLY_OUT",
    "handheld, HANDHELD",
    "Handkamera, HANDHELD",
    "'handheld, push in', PUSH_IN",
    "'push in, handheld', PUSH_IN"
  })
  void moves_in_two_languages(String words, CameraMove move) {
    assertThat(read(words).move()).contains(move);
    assertThat(faults.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3s, 3",
    "2.5 s, 2.5",
    "'2,5 Sekunden', 2.5",
    "'wide,3s,35mm', 3",
    "4 SEK, 4",
    "'3 sec.', 3",
    "600s, 600",
    "2s, 2"
  })
  void lengths(String words, double seconds) {
    assertThat(read(words).seconds()).isEqualTo(seconds);
    assertThat(faults.lines()).isEmpty();
  }

  @Test
  void two_seconds_are_no_two_shot() {
    assertThat(read("close, 2s").size()).contains(ShotSize.CLOSE);
    assertThat(read("2S, 2s").seconds()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "12, A, A",
    "12, 12A, A",
    "12, 12a, A",
    "12, 12.B, B",
    "12, 12AB, AB",
    "12, CA, CA",
    "A4, A4B, B",
    "12A, 12A.C, C",
    "12A, 12AC, C",
    "1, 1Z, Z"
  })
  void the_letters_of_a_shot(String scene, String word, String letters) {
    assertThat(read(scene, word + " wide").letters()).isEqualTo(letters);
    assertThat(faults.lines()).isEmpty();
  }

  @Test
  void everything_together_in_any_order() {
    ShotNote note = read("12A wide, 3s, push in, 35mm, @Anna, @Bakery");

    assertThat(note)
        .isEqualTo(
            new ShotNote(
                "A",
                Optional.of(ShotSize.WIDE),
                Optional.of(CameraMove.PUSH_IN),
                3,
                35,
                List.of("ANNA"),
                "Bakery",
                ""));
    assertThat(read("@Bakery @Anna 35 mm push in 3 s wide 12A")).isEqualTo(note);
    assertThat(faults.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "close @Die Schaffnerin push in, DIE SCHAFFNERIN",
    "close on Anna, ANNA",
    "Zweier @Anna @ben, 'ANNA,BEN'",
    "insert Anna's hands, ''"
  })
  void people_are_named_with_or_without_their_sign(String words, String figures) {
    assertThat(String.join(",", read(words).figures())).isEqualTo(figures);
    assertThat(faults.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "insert hands and a loaf, hands and a loaf",
    "'insert der Brief, 2.5s', der Brief",
    "'D insert, 85mm', ''",
    "insert of the 3 keys @Bakery, the 3 keys"
  })
  void an_insert_says_what_it_shows(String words, String thing) {
    assertThat(read(words).thing()).isEqualTo(thing);
    assertThat(faults.lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not for the camera", "shots: wide", "", "shot", "Shot list"})
  void other_notes_are_not_for_the_camera(String text) {
    assertThat(reader("12").read(new Element.Note(5, text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shot:", " SHOT :  ", "Einstellung:", "shot:\n\n"})
  void an_empty_note_asks_for_a_shot_and_nothing_else(String text) {
    ShotNote note = reader("12").read(new Element.Note(5, text)).orElseThrow();

    assertThat(note.size()).isEmpty();
    assertThat(faults.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "wdie| 'wdie': did you mean 'wide'?",
        "Totle| 'Totle': did you mean 'totale'?",
        "pusch in| 'pusch': did you mean 'push'?",
        "close Ana| 'Ana': did you mean 'ANNA'?",
        "floating| 'floating'",
        "12A wide 13B| '13B': this is scene 12, whose shots are 12A, 12B …",
        "12I| '12I': shots have no letters I and O; they read as 1 and 0",
        "O wide| 'O': shots have no letters I and O; they read as 1 and 0",
        "wide 3| '3': write 3s for seconds, 3mm for a lens",
        "0s| '0s': a shot lasts up to 600 seconds",
        "601s| '601s': a shot lasts up to 600 seconds",
        "3s 4s| '4s': the shot has another length already",
        "3mm| '3mm': lenses have 4 to 2000 mm",
        "9999mm| '9999mm': lenses have 4 to 2000 mm",
        "35mm 50mm| '50mm': the shot has another lens already",
        "wide close| 'close': the shot has another size already",
        "push in pan left| 'pan left': the camera moves in another way already",
        "@Bakery @Street| '@Street': the shot has another look already",
        "A wide B| 'B': the shot is 'A' already"
      })
  void what_is_not_understood_is_told_with_its_line(String words, String fault) {
    read(words);

    assertThat(faults.lines()).containsExactly("line 5: " + fault);
  }

  private ShotNote read(String words) {
    return read("12", words);
  }

  private ShotNote read(String scene, String words) {
    return reader(scene).read(new Element.Note(5, "shot: " + words)).orElseThrow();
  }

  private ShotNoteReader reader(String scene) {
    return new ShotNoteReader(scene, CAST, faults);
  }
}
