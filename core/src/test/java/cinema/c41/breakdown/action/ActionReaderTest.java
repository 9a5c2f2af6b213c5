package cinema.c41.breakdown.action;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.breakdown.action.Deed.Kind;
import cinema.c41.camera.Posture;
import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionReaderTest {
  private final ActionReader reader = new ActionReader(cast());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rain on the windows.|PLACE|",
        "Anna smiles.|PLAY|ANNA",
        "Anna and Ben smile.|PLAY|ANNA, BEN",
        "Anna looks at Ben.|LOOK|ANNA",
        "Ben stands at the bar. Anna looks at him.|PLAY|BEN, ANNA",
        "Anna sieht Ben an.|LOOK|ANNA",
        "Anna walks to the window.|MOVE|ANNA",
        "Ben geht zum Fenster.|MOVE|BEN",
        "Die Tür geht auf.|PLACE|",
        "Anna gives the money to Ben.|PLAY|ANNA",
        "Rain falls on Anna.|PLAY|ANNA",
        "A brief silence. Ben turns.|PLAY|BEN",
        "The will to live.|PLACE|",
        "Will waits.|PLAY|WILL",
        "Die Schaffnerin wartet.|PLAY|DIE SCHAFFNERIN",
        "Der Schaffnerin ist kalt.|PLAY|DIE SCHAFFNERIN",
        "Annas Hand.|THING|ANNA",
        "Anna's hands tremble.|THING|ANNA",
        "Anna takes his hand.|PLAY|ANNA"
      })
  void a_sentence_tells_who_does_what(String text, Kind kind, @Nullable String actors) {
    reader.read("Anna and Ben and Will and die Schaffnerin wait.");

    Deed deed = reader.readWhole(text);

    assertThat(deed.kind()).isEqualTo(kind);
    assertThat(String.join(", ", deed.actors())).isEqualTo(actors == null ? "" : actors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna slides the glass over the bar.",
        "She opens the envelopes.",
        "The phone rings.",
        "Ben legt zwei Fahrkarten auf den Tisch.",
        "Auf dem Tisch liegen ein Hut und ein Brief.",
        "Die Zange klickt zweimal."
      })
  void things_are_handled(String text) {
    reader.read("Anna and Ben wait.");

    assertThat(reader.readWhole(text).kind()).isEqualTo(Kind.THING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna holds her breath.",
        "A brief pause falls.",
        "Anna takes the glass and walks to the door.",
        "CARLA puts down a glass.",
        "Anna looks at the glass she holds."
      })
  void other_things_are_not(String text) {
    reader.read("Anna and Ben wait.");

    assertThat(reader.readWhole(text).kind()).isNotEqualTo(Kind.THING);
  }

  @Test
  void pronouns_mean_whoever_was_spoken_of_last_and_can_be_meant() {
    reader.read("Anna and Ben sit.");
    reader.hear("ANNA");

    assertThat(reader.readWhole("She drinks.").actors()).containsExactly("ANNA");
    assertThat(reader.readWhole("So does he.").actors()).containsExactly("BEN");
    assertThat(reader.readWhole("They wait.").actors()).containsExactly("ANNA", "BEN");
    assertThat(reader.readWhole("Sie warten.").actors()).containsExactly("ANNA", "BEN");
    assertThat(reader.readWhole("Sie wartet.").actors()).containsExactly("ANNA");
  }

  @Test
  void who_has_left_is_not_one_of_them() {
    reader.read("Anna and Ben sit. Ben leaves.");

    assertThat(reader.readWhole("They wait.").actors()).containsExactly("ANNA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna sits across from Ben.|ANNA|SITTING",
        "Unter der Lampe steht Anna.|ANNA|STANDING",
        "Anna gets up and walks to the bar.|ANNA|WALKING",
        "Anna setzt sich auf den Gang.|ANNA|SITTING",
        "Ben sieht, wie Anna sich hinlegt. Anna liegt.|ANNA|LYING",
        "Anna and Ben lean on the bar.|BEN|LEANING",
        "Anna fährt hoch.|ANNA|SITTING",
        "Anna springt vom Stuhl auf.|ANNA|STANDING"
      })
  void verbs_tell_how_people_hold_themselves(String text, String name, Posture posture) {
    assertThat(reader.readWhole(text).change().after()).containsEntry(name, posture);
  }

  @Test
  void who_walks_in_and_sits_down_walks_first() {
    Deed deed = reader.readWhole("Anna walks in and sits down.");

    assertThat(deed.change().during()).containsEntry("ANNA", Posture.WALKING);
    assertThat(deed.change().after()).containsEntry("ANNA", Posture.SITTING);
    assertThat(deed.change().enters()).containsExactly("ANNA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The door opens. BEN stands there.|BEN|",
        "BEN enters with a bag.|BEN|",
        "Ben kommt durch die Hintertür herein.|BEN|",
        "In der Tür steht Ben.|BEN|",
        "Ben leaves.||BEN",
        "Ben leaves the room.||BEN",
        "Ben leaves the glass on the table.||",
        "Ben geht langsam hinaus.||BEN",
        "Ben looks at the door.||"
      })
  void people_come_and_go(String text, @Nullable String enters, @Nullable String leaves) {
    Deed deed = reader.readWhole(text);

    assertThat(String.join(", ", deed.change().enters())).isEqualTo(enters == null ? "" : enters);
    assertThat(String.join(", ", deed.change().leaves())).isEqualTo(leaves == null ? "" : leaves);
  }

  @Test
  void a_paragraph_is_parted_where_the_eye_goes_elsewhere() {
    reader.read("Anna and Ben sit.");

    assertThat(texts("Anna walks to the bar. She takes the glass. The crust sings. Ben smiles."))
        .containsExactly(
            "Anna walks to the bar.", "She takes the glass. The crust sings.", "Ben smiles.");
    assertThat(texts("Anna waits. The door opens. CARLA enters. Anna smiles."))
        .containsExactly("Anna waits.", "The door opens. CARLA enters. Anna smiles.");
    assertThat(texts("Anna looks at Ben. Then the door. Then Ben."))
        .containsExactly("Anna looks at Ben. Then the door. Then Ben.");
    assertThat(texts("Anna waits for Dr. Roth and nobody else in this whole town. ".repeat(6)))
        .hasSize(2);
  }

  @Test
  void marks_and_line_feeds_are_gone() {
    assertThat(reader.readWhole("Anna sees *the*\n   **letter**.  Ben").text())
        .isEqualTo("Anna sees the letter. Ben");
  }

  private List<String> texts(String paragraph) {
    return reader.read(paragraph).stream().map(Deed::text).toList();
  }

  private static CastList cast() {
    String script =
        "INT. BAR\n\nANNA\nA.\n\nBEN\nB.\n\nCARLA\nC.\n\nWILL\nD.\n\nDIE SCHAFFNERIN\nE.\n\n"
            + "DR. ROTH\nF.\n";
    return new CastList(
        ScreenplayReader.read("a.fountain", script.getBytes(StandardCharsets.UTF_8)), Map.of());
  }
}
