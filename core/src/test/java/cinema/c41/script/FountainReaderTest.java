package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.script.Element.Action;
import cinema.c41.script.Element.Dialogue;
import cinema.c41.script.Element.Lyric;
import cinema.c41.script.Element.PageBreak;
import cinema.c41.script.Element.SceneHeading;
import cinema.c41.script.Element.Section;
import cinema.c41.script.Element.Synopsis;
import cinema.c41.script.Element.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FountainReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INT. BAKERY - DAWN | INT | BAKERY | DAWN",
        "EXT. STREET - NIGHT | EXT | STREET | NIGHT",
        "EST. PARIS - DAY | EST | PARIS | DAY",
        "INT BAKERY - DAWN | INT | BAKERY | DAWN",
        "INT./EXT. CAR - DAY | INT/EXT | CAR | DAY",
        "INT./EXT CAR - DAY | INT/EXT | CAR | DAY",
        "INT/EXT CAR - DAY | INT/EXT | CAR | DAY",
        "INT/EXT. CAR - DAY | INT/EXT | CAR | DAY",
        "I/E CAR - DAY | INT/EXT | CAR | DAY",
        "I/E. CAR - DAY | INT/EXT | CAR | DAY",
        "EXT/INT CAR - DAY | INT/EXT | CAR | DAY",
        "int. bakery - dawn | INT | bakery | dawn",
        "int bakery - dawn | INT | bakery | dawn",
        "Ext. Garten - Tag | EXT | Garten | Tag",
        "INT - CAR - DAY | INT | CAR | DAY",
        "INT. HOUSE - DAY (1979) | INT | HOUSE | DAY (1979)",
        "I./E. CAR - DAY | INT/EXT | CAR | DAY",
        "INT. HOUSE - KITCHEN - NIGHT | INT | HOUSE - KITCHEN | NIGHT",
        "INT. BÄCKEREI - TAG | INT | BÄCKEREI | TAG",
        "**INT. BAKERY - DAWN** | INT | BAKERY | DAWN",
      })
  void a_heading_says_where_and_when(String text, String intExt, String place, String time) {
    SceneHeading heading = headingOf(text);

    assertThat(heading.heading()).isEqualTo(text);
    assertThat(heading.intExt()).isEqualTo(intExt);
    assertThat(heading.place()).isEqualTo(place);
    assertThat(heading.time()).isEqualTo(time);
    assertThat(heading.forced()).isFalse();
  }

  @Test
  void a_heading_without_a_time_is_all_place() {
    assertThat(headingOf("INT. BAKERY"))
        .isEqualTo(new SceneHeading(1, "INT. BAKERY", "", "INT", "BAKERY", "", false));
    assertThat(headingOf("INT. BAKERY -").place()).isEqualTo("BAKERY -");
    assertThat(headingOf("INT. - DAY").place()).isEqualTo("DAY");
  }

  @ParameterizedTest
  @CsvSource({
    "INT. BAKERY - DAWN #12#,12",
    "INT. BAKERY - DAWN #12A#,12A",
    "INT. BAKERY - DAWN #A4#,A4",
    "INT. BAKERY - DAWN #1-A-2#,1-A-2",
    "INT. BAKERY - DAWN #110.#,110.",
    "INT. BAKERY - DAWN   #12#,12",
  })
  void a_heading_may_carry_its_number(String text, String number) {
    SceneHeading heading = headingOf(text);

    assertThat(heading.number()).isEqualTo(number);
    assertThat(heading.heading()).isEqualTo("INT. BAKERY - DAWN");
    assertThat(heading.time()).isEqualTo("DAWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT. ROOM #12 B#", "INT. ROOM ##", "INT. ROOM #", "INT. ROOM #..#"})
  void what_is_no_number_stays_in_the_heading(String text) {
    assertThat(headingOf(text).number()).isEmpty();
    assertThat(headingOf(text).heading()).isEqualTo(text);
  }

  @Test
  void a_dot_forces_a_heading() {
    assertThat(headingOf(".SNIPER SCOPE POV #7#"))
        .isEqualTo(new SceneHeading(1, "SNIPER SCOPE POV", "7", "", "SNIPER SCOPE POV", "", true));
    assertThat(headingOf(".Im Traum - Nacht"))
        .isEqualTo(new SceneHeading(1, "Im Traum - Nacht", "", "", "Im Traum", "Nacht", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "...and then nothing.",
        "..",
        ".",
        "INTERIOR MONOLOGUE",
        "INT.",
        "Int count;",
        "Est ce que tu viens ?",
        "Interesting. He nods.",
        "Extra! Extra!",
        "Estelle - the sister - waits."
      })
  void these_are_no_headings(String text) {
    assertThat(elements(text)).containsExactly(new Action(1, text, false));
  }

  @Test
  void a_heading_needs_an_empty_line_above_it() {
    assertThat(elements("He reads aloud:\nINT. BAKERY - DAWN"))
        .containsExactly(new Action(1, "He reads aloud:\nINT. BAKERY - DAWN", false));
  }

  @Test
  void a_heading_needs_an_empty_line_under_it() {
    assertThat(elements("INT. BAR - NIGHT\n\nRain.\n\nEXT. BAR - NIGHT\nRain."))
        .containsExactly(
            new SceneHeading(1, "INT. BAR - NIGHT", "", "INT", "BAR", "NIGHT", false),
            new Action(3, "Rain.", false),
            new Action(5, "EXT. BAR - NIGHT\nRain.", false));
    assertThat(elements("int. the sign says\nand more")).hasOnlyElementsOfType(Action.class);
  }

  @Test
  void a_screenplay_without_any_empty_line_under_a_heading_is_forgiven() {
    assertThat(elements("INT. BAKERY - DAWN\nAnna sleeps.\n\nCUT TO:\nEXT. BAKERY - DAY\nSun."))
        .hasExactlyElementsOfTypes(
            SceneHeading.class, Action.class, Transition.class, SceneHeading.class, Action.class);
  }

  @Test
  void a_cue_with_words_under_it_is_dialogue() {
    assertThat(elements("ANNA\nWe open at nine.\nSharp."))
        .containsExactly(dialogue(1, "ANNA", "", new Speech("", "We open at nine.\nSharp.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANNA",
        "R2D2",
        "ÄNNCHEN ÖZGÜR",
        "АННА",
        "ΆΝΝΑ",
        "1ST COP",
        "MRS. O'NEILL",
        "GROßMUTTER",
        "\"ICE\" JOHNSON",
        "ANNA & BEN",
        "ANNA-LENA #2"
      })
  void capitals_of_any_script_are_a_cue(String name) {
    assertThat(elements(name + "\nHello."))
        .containsExactly(dialogue(1, name, "", new Speech("", "Hello.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"23", "Anna", "アンナ", "ANNA 安娜", "שרה", "ANNA:", "...", "RED,", "ANNa"})
  void these_are_no_cues(String line) {
    assertThat(elements(line + "\nHello."))
        .containsExactly(new Action(1, line + "\nHello.", false));
  }

  @Test
  void a_cue_needs_an_empty_line_above_and_none_below() {
    assertThat(elements("Anna turns.\nBEN\nHello.")).hasOnlyElementsOfType(Action.class);
    assertThat(elements("BEN\n\nHello.")).hasOnlyElementsOfType(Action.class);
    assertThat(elements("BEN")).hasOnlyElementsOfType(Action.class);
  }

  @Test
  void an_at_sign_forces_a_cue() {
    assertThat(elements("@McCLANE\nYippee."))
        .containsExactly(dialogue(1, "McCLANE", "", new Speech("", "Yippee.")));
    assertThat(elements("@アンナ (V.O.)\nはい。"))
        .containsExactly(dialogue(1, "アンナ", "V.O.", new Speech("", "はい。")));
    assertThat(elements("Anna turns.\n@Ben\nHello."))
        .hasExactlyElementsOfTypes(Action.class, Dialogue.class);
    assertThat(elements("@Ben")).containsExactly(new Action(1, "@Ben", false));
  }

  @Test
  void extensions_are_taken_off_the_name() {
    assertThat(elements("MOM (O. S.)\nSupper!"))
        .containsExactly(dialogue(1, "MOM", "O. S.", new Speech("", "Supper!")));
    assertThat(elements("HANS (on the radio)\nWhat?"))
        .containsExactly(dialogue(1, "HANS", "on the radio", new Speech("", "What?")));
    assertThat(elements("HANS (V.O.) (CONT'D)\nWhat?"))
        .containsExactly(dialogue(1, "HANS", "V.O., CONT'D", new Speech("", "What?")));
  }

  @Test
  void a_caret_makes_a_dialogue_dual() {
    List<Element> read = elements("STEEL\nScrew retirement.\n\nBRICK (O.S.) ^\nScrew retirement.");

    assertThat(read)
        .containsExactly(
            dialogue(1, "STEEL", "", new Speech("", "Screw retirement.")),
            new Dialogue(4, "BRICK", "O.S.", true, List.of(new Speech("", "Screw retirement."))));
  }

  @Test
  void a_parenthetical_starts_a_new_speech() {
    assertThat(elements("ANNA\n(dry)\nWe open at nine.\n(beat)\nSharp.\n(to Ben)"))
        .containsExactly(
            dialogue(
                1,
                "ANNA",
                "",
                new Speech("dry", "We open at nine."),
                new Speech("beat", "Sharp."),
                new Speech("to Ben", "")));
  }

  @Test
  void a_parenthetical_may_be_wrapped_but_brackets_in_a_sentence_are_words() {
    assertThat(elements("ANNA\n(dry, but not\nunkind)\nNine."))
        .containsExactly(dialogue(1, "ANNA", "", new Speech("dry, but not unkind", "Nine.")));
    assertThat(elements("ANNA\n(Well) I never.\n(I said so\nyesterday) didn't I?"))
        .containsExactly(
            dialogue(
                1,
                "ANNA",
                "",
                new Speech("", "(Well) I never.\n(I said so\nyesterday) didn't I?")));
  }

  @Test
  void two_blanks_keep_a_dialogue_going() {
    assertThat(elements("DEALER\nTen.\n  \nHit or stand?\n\nHe waits."))
        .containsExactly(
            dialogue(1, "DEALER", "", new Speech("", "Ten.\n\nHit or stand?")),
            new Action(6, "He waits.", false));
    assertThat(elements("DEALER\nTen.\n \nHit or stand?"))
        .hasExactlyElementsOfTypes(Dialogue.class, Action.class);
  }

  @Test
  void indentation_means_nothing_but_in_action() {
    assertThat(elements("\tANNA\n\t\t(dry)\n    Nine.\n\n\tShe   waits."))
        .containsExactly(
            dialogue(1, "ANNA", "", new Speech("dry", "Nine.")),
            new Action(5, "    She   waits.", false));
  }

  @Test
  void blanks_that_do_not_break_are_blanks() {
    assertThat(elements("\u00A0ANNA\u00A0\nNine\u00A0!\n\u00A0\nShe waits.\u200B"))
        .containsExactly(
            dialogue(1, "ANNA", "", new Speech("", "Nine\u00A0!")),
            new Action(4, "She waits.", false));
  }

  @Test
  void action_keeps_the_writers_lines() {
    assertThat(elements("One.\nTwo.\n\nThree."))
        .containsExactly(new Action(1, "One.\nTwo.", false), new Action(4, "Three.", false));
  }

  @Test
  void an_exclamation_mark_forces_action() {
    assertThat(elements("!SCREAMING\nInside."))
        .containsExactly(new Action(1, "SCREAMING\nInside.", false));
    assertThat(elements("!INT. BAKERY - DAWN"))
        .containsExactly(new Action(1, "INT. BAKERY - DAWN", false));
    assertThat(elements("!CUT TO:")).containsExactly(new Action(1, "CUT TO:", false));
  }

  @Test
  void emphasis_is_kept_as_written() {
    assertThat(elements("He *never* **ever** _said_ ***that***.\n\nANNA\nI *mean* it."))
        .containsExactly(
            new Action(1, "He *never* **ever** _said_ ***that***.", false),
            dialogue(3, "ANNA", "", new Speech("", "I *mean* it.")));
  }

  @Test
  void a_tilde_is_sung() {
    assertThat(elements("~Willy Wonka!\n~ Everybody cheer"))
        .containsExactly(new Lyric(1, "Willy Wonka!"), new Lyric(2, "Everybody cheer"));
    assertThat(elements("ANNA\n~Happy birthday"))
        .containsExactly(dialogue(1, "ANNA", "", new Speech("", "~Happy birthday")));
  }

  @Test
  void capitals_that_end_in_to_are_a_transition() {
    assertThat(elements("He falls.\n\nSMASH CUT TO:\n\nShe wakes."))
        .contains(new Transition(3, "SMASH CUT TO:"));
    assertThat(elements("TO:")).containsExactly(new Transition(1, "TO:"));
    assertThat(elements("INT. BAR\n\nCUT TO: \n\nShe wakes."))
        .as("a blank at the end makes it action")
        .contains(new Action(3, "CUT TO:", false));
    assertThat(elements("INT. BAR\n\nCUT TO:\nShe wakes."))
        .contains(new Action(3, "CUT TO:\nShe wakes.", false));
    assertThat(elements("cut to:")).hasOnlyElementsOfType(Action.class);
  }

  @Test
  void fade_out_is_action_unless_it_is_forced() {
    assertThat(elements("FADE OUT.")).containsExactly(new Action(1, "FADE OUT.", false));
    assertThat(elements("> FADE OUT.")).containsExactly(new Transition(1, "FADE OUT."));
    assertThat(elements(">Burn to white.")).containsExactly(new Transition(1, "Burn to white."));
  }

  @Test
  void text_between_angles_is_centred() {
    assertThat(elements("> THE END <\n>really<"))
        .containsExactly(new Action(1, "THE END", true), new Action(2, "really", true));
  }

  @Test
  void sections_and_synopses_are_for_the_outline() {
    assertThat(elements("# Act One\n## The bar\n= They meet.\nINT. BAR - NIGHT"))
        .containsExactly(
            new Section(1, 1, "Act One"),
            new Section(2, 2, "The bar"),
            new Synopsis(3, "They meet."),
            new SceneHeading(4, "INT. BAR - NIGHT", "", "INT", "BAR", "NIGHT", false));
  }

  @Test
  void three_equals_break_the_page() {
    assertThat(elements("One.\n\n===\n\nTwo."))
        .containsExactly(
            new Action(1, "One.", false), new PageBreak(3), new Action(5, "Two.", false));
    assertThat(elements("ANNA\nOne.\n=====\nTwo."))
        .hasExactlyElementsOfTypes(Dialogue.class, PageBreak.class, Action.class);
  }

  private static SceneHeading headingOf(String text) {
    return (SceneHeading) elements(text).getFirst();
  }

  private static Dialogue dialogue(int line, String name, String extension, Speech... speeches) {
    return new Dialogue(line, name, extension, false, List.of(speeches));
  }

  /// The elements of a text in the middle of a screenplay, as if it stood on line 1.
  private static List<Element> elements(String text) {
    return FountainReader.read(Scissors.cut(text).lines()).elements();
  }
}
