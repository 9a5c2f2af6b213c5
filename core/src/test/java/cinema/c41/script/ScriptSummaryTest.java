package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScriptSummaryTest {
  @Test
  void a_summary_names_scenes_speakers_and_words() {
    String text =
        """
        Title: Acme spot

        INT. BAKERY - BACK ROOM - DAWN #12#

        [[shot: 12A wide, 3s, @Bakery]]
        ANNA lifts /* [[no]] */ the shutter.

        ANNA (O.S.)
        (dry)
        We *open* [[always]]
        at nine.
        (beat)
        Sharp.

        @Ben ^
        Then we are late.

        FADE OUT.

        CUT TO:

        .MEMORY

        > Fade to white.
        """;

    String json = Json.compact(ScriptSummary.of(read(text)));

    assertThat(json)
        .isEqualTo(
            """
            {"title":"Acme spot",\
            "scenes":[{"number":"12","heading":"INT. BAKERY - BACK ROOM - DAWN","int_ext":"INT",\
            "place":"BAKERY - BACK ROOM","time":"DAWN"},\
            {"number":null,"heading":"MEMORY","int_ext":null,"place":"MEMORY","time":null}],\
            "characters":["ANNA","Ben"],\
            "dialogue":[\
            {"character":"ANNA","parenthetical":"dry","text":"We *open*\\nat nine.","dual":false},\
            {"character":"ANNA","parenthetical":"beat","text":"Sharp.","dual":false},\
            {"character":"Ben","parenthetical":null,"text":"Then we are late.","dual":true}],\
            "transitions":["CUT TO:","Fade to white."],\
            "notes":2}\
            """);
  }

  @Test
  void a_screenplay_without_a_title_page_has_no_title() {
    assertThat(ScriptSummary.of(read("INT. A\n\nRain.")).at("title")).isEqualTo(Tree.nothing());
  }

  private static Screenplay read(String text) {
    return ScreenplayReader.read("a.fountain", text.getBytes(StandardCharsets.UTF_8));
  }
}
