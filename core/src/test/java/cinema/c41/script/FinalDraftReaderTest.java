package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.script.Element.Action;
import cinema.c41.script.Element.Dialogue;
import cinema.c41.script.Element.Note;
import cinema.c41.script.Element.SceneHeading;
import cinema.c41.script.Element.Transition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinalDraftReaderTest {
  private static final String FILE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
      <FinalDraft DocumentType="Script" Template="No" Version="5">
        <Content>
          <Paragraph Number="12A" Type="Scene Heading">
            <SceneProperties Length="1/8" Page="1">
              <Summary><Paragraph><Text>They meet.</Text></Paragraph></Summary>
            </SceneProperties>
            <Text>INT. BAR - NIGHT</Text>
          </Paragraph>
          <Paragraph Type="Action">
            <ScriptNote ID="1"><Paragraph><Text>Which glass?</Text></Paragraph></ScriptNote>
            <Text>Anna polishes </Text><Text Style="Bold+Underline">a glass</Text><Text>. [[shot: CU]]</Text>
          </Paragraph>
          <Paragraph Type="Character"><Text>BEN (O.S.)</Text></Paragraph>
          <Paragraph Type="Parenthetical"><Text>(soaked)</Text></Paragraph>
          <Paragraph Type="Dialogue"><Text>Still open? </Text><Text Style="Italic">Now</Text><Text>?</Text></Paragraph>
          <Paragraph>
            <DualDialogue>
              <Paragraph Type="Character"><Text>ANNA</Text></Paragraph>
              <Paragraph Type="Dialogue"><Text>No &amp; no.</Text></Paragraph>
              <Paragraph Type="Character"><Text>BEN</Text></Paragraph>
              <Paragraph Type="Dialogue"><Text>Yes.</Text></Paragraph>
            </DualDialogue>
          </Paragraph>
          <Paragraph Type="Transition"><Text>FADE OUT.</Text></Paragraph>
          <Paragraph Type="Scene Heading"><Text>THE DREAM - LATER</Text></Paragraph>
          <Paragraph Type="Shot"><Text>CLOSE ON THE GLASS</Text></Paragraph>
        </Content>
        <TitlePage>
          <Content>
            <Paragraph Alignment="Center"><Text></Text></Paragraph>
            <Paragraph Alignment="Center"><Text>Last Orders</Text></Paragraph>
            <Paragraph Alignment="Center"><Text>written by</Text></Paragraph>
            <Paragraph Alignment="Center"><Text>Jane Doe</Text></Paragraph>
          </Content>
        </TitlePage>
      </FinalDraft>
      """;

  @Test
  void every_kind_of_paragraph_is_read() {
    Screenplay read = read(FILE);

    assertThat(read.title()).isEqualTo("Last Orders");
    assertThat(read.titlePage("author")).containsExactly("Jane Doe");
    assertThat(read.elements())
        .containsExactly(
            new SceneHeading(4, "INT. BAR - NIGHT", "12A", "INT", "BAR", "NIGHT", false),
            new Action(10, "Anna polishes **_a glass_**.", false),
            new Note(10, "Which glass?"),
            new Note(10, "shot: CU"),
            new Dialogue(
                14, "BEN", "O.S.", false, List.of(new Speech("soaked", "Still open? *Now*?"))),
            new Dialogue(19, "ANNA", "", false, List.of(new Speech("", "No & no."))),
            new Dialogue(21, "BEN", "", true, List.of(new Speech("", "Yes."))),
            new Transition(25, "FADE OUT."),
            new SceneHeading(26, "THE DREAM - LATER", "", "", "THE DREAM", "LATER", true),
            new Action(27, "CLOSE ON THE GLASS", false));
  }

  @Test
  void the_content_counts_for_more_than_the_name() {
    assertThat(ScreenplayReader.read("a.txt", FILE.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(read(FILE));
  }

  @Test
  void fountain_under_a_final_draft_name_is_fountain() {
    Screenplay read = read("INT. BAR - NIGHT\n\nBEN\nStill open?\n");

    assertThat(read.scenes()).hasSize(1);
    assertThat(FountainText.of(read)).contains("Still open?");
  }

  @Test
  void what_the_writer_keeps_in_reserve_is_not_in_the_film() {
    String alternates =
        "<Alternates><Paragraph Type=\"Dialogue\"><Text>Never.</Text></Paragraph></Alternates>";

    assertThat(read(FILE.replace("<Text>No &amp;", alternates + "<Text>No &amp;")))
        .isEqualTo(read(FILE));
  }

  @Test
  void the_looks_of_a_title_page_are_not_in_the_title() {
    String underlined = FILE.replace("<Text>Last Orders", "<Text Style=\"Underline\">Last Orders");

    assertThat(read(underlined).titlePage("title")).containsExactly("Last Orders");
  }

  @Test
  void what_it_reads_can_be_written_as_fountain() {
    Screenplay read = read(FILE);

    String text = FountainText.of(read);

    assertThat(
            Lines.without(
                ScreenplayReader.read("a.fountain", text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Lines.without(read));
  }

  @Test
  void open_marks_in_a_final_draft_file_mean_themselves() {
    Screenplay read = read(FILE.replace("No &amp; no.", "Say [[ or /* once."));

    assertThat(FountainText.of(read)).contains("Say [ [ or / * once.");
  }

  @Test
  void entities_are_never_followed() {
    String hostile =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">"
            + "<!ENTITY b \"&a;&a;\">]>"
            + FILE.substring(FILE.indexOf("<FinalDraft")).replace("No &amp; no.", "&b;");

    assertThat(refusal(hostile)).anyMatch(line -> line.startsWith("line "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><FinalDraft><Content>",
        "<FinalDraft><Content><Paragraph"
            + " Type=\"Action\"><Text>Rain.</Text></Paragraph></Content></FinalDraft>",
        "<?xml version=\"1.0\"?><svg/>",
        "not xml at all",
        "<FinalDraft></Wrong>"
      })
  void what_is_no_screenplay_is_refused(String text) {
    assertThat(refusal(text)).isNotEmpty();
  }

  @Test
  void deep_nesting_is_no_danger() {
    assertThat(refusal("<FinalDraft>" + "<Paragraph>".repeat(20_000))).isNotEmpty();
  }

  private static List<String> refusal(String text) {
    C41Exception thrown = catchThrowableOfType(C41Exception.class, () -> read(text));
    assertThat(thrown.problem().code()).hasToString("script/not-a-screenplay");
    return thrown.problem().evidence();
  }

  private static Screenplay read(String text) {
    return ScreenplayReader.read("a.fdx", text.getBytes(StandardCharsets.UTF_8));
  }
}
