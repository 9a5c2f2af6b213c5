package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.script.Element.Action;
import cinema.c41.script.Element.Dialogue;
import cinema.c41.script.Element.Note;
import cinema.c41.script.Element.SceneHeading;
import cinema.c41.script.Element.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes and boneyard: what is in the file and not in the film.
class FountainNotesTest {
  @Test
  void a_note_inside_a_line_follows_its_element() {
    assertThat(elements("Anna [[sister?]] waits."))
        .containsExactly(new Action(1, "Anna  waits.", false), new Note(1, "sister?"));
    assertThat(elements("ANNA [[lead]]\nHello [[soft]] there.\n[[check]]"))
        .containsExactly(
            dialogue(1, "ANNA", "", new Speech("", "Hello  there.")),
            new Note(1, "lead"),
            new Note(2, "soft"),
            new Note(3, "check"));
    assertThat(elements("INT. BAR - NIGHT [[which?]]"))
        .containsExactly(
            new SceneHeading(1, "INT. BAR - NIGHT", "", "INT", "BAR", "NIGHT", false),
            new Note(1, "which?"));
  }

  @Test
  void a_note_on_its_own_line_comes_before_what_follows() {
    assertThat(elements("[[shot: wide]]\nANNA lifts the shutter.\n[[shot: close]]\nShe smiles."))
        .containsExactly(
            new Note(1, "shot: wide"),
            new Action(2, "ANNA lifts the shutter.", false),
            new Note(3, "shot: close"),
            new Action(4, "She smiles.", false));
    assertThat(elements("ANNA\n[[soft]]\nHello."))
        .containsExactly(new Note(2, "soft"), dialogue(1, "ANNA", "", new Speech("", "Hello.")));
  }

  @Test
  void a_note_may_span_lines() {
    assertThat(elements("Anna [[is she\nthe sister?\n  \nAsk.]] waits."))
        .containsExactly(
            new Action(1, "Anna  waits.", false), new Note(1, "is she\nthe sister?\n\nAsk."));
  }

  @Test
  void boneyard_is_gone_with_the_notes_in_it() {
    assertThat(elements("One /* cut */ two.\n\n/*\nINT. OLD - DAY\n\n[[no]]\n*/\n\nThree."))
        .containsExactly(new Action(1, "One  two.", false), new Action(9, "Three.", false));
  }

  @Test
  void boneyard_counts_as_the_empty_line_of_what_is_around_it() {
    assertThat(elements("EXT. A\n\nCUT TO:\n/*\nINT. OLD\n\nOld.\n*/\nEXT. NEW - DAY\n\nNew."))
        .hasExactlyElementsOfTypes(
            SceneHeading.class, Transition.class, SceneHeading.class, Action.class);
  }

  @Test
  void boneyard_between_speeches_ends_the_dialogue() {
    assertThat(elements("ANNA\nOne.\n/*\nTwo.\n*/\nThree."))
        .hasExactlyElementsOfTypes(Dialogue.class, Action.class);
  }

  private static Dialogue dialogue(int line, String name, String extension, Speech... speeches) {
    return new Dialogue(line, name, extension, false, List.of(speeches));
  }

  /// The elements of a text in the middle of a screenplay, as if it stood on line 1.
  private static List<Element> elements(String text) {
    return FountainReader.read(Scissors.cut(text).lines()).elements();
  }
}
