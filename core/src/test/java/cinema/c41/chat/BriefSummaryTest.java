package cinema.c41.chat;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class BriefSummaryTest {
  @Test
  void it_has_the_nine_keys_and_no_other() {
    assertThat(of("A bakery.").fields().keySet())
        .containsExactly(
            "length",
            "aspect",
            "speakers",
            "lines",
            "characters",
            "forbidden",
            "end",
            "language",
            "screenplay");
  }

  @Test
  void a_full_message_fills_them() {
    Tree.Obj summary =
        of(
            "20-second spot, 9:16, a bakery at dawn. Anna (dry): \"We open at nine.\" Ben: \"Then"
                + " we are late.\" Carl says nothing. No music. End on the empty street.");

    assertThat(Json.compact(new Tree.Obj(without(summary, "screenplay"))))
        .isEqualTo(
            "{\"length\":20,\"aspect\":\"9:16\",\"speakers\":[\"Anna\",\"Ben\"],\"lines\":[{\"character\":\"Anna\",\"parenthetical\":\"dry\",\"text\":\"We"
                + " open at nine.\"},{\"character\":\"Ben\",\"parenthetical\":null,\"text\":\"Then"
                + " we are late.\"}],"
                + "\"characters\":[\"Anna\",\"Ben\",\"Carl\"],\"forbidden\":[\"music\"],\"end\":\"the"
                + " empty street\",\"language\":\"en\"}");
    assertThat(summary.text("screenplay")).contains("INT. BAKERY - DAWN");
  }

  @Test
  void what_the_message_does_not_say_is_null_or_empty() {
    Tree.Obj summary = of("A bakery.");

    assertThat(Json.compact(new Tree.Obj(without(summary, "screenplay"))))
        .isEqualTo(
            "{\"length\":null,\"aspect\":null,\"speakers\":[],\"lines\":[],\"characters\":[],"
                + "\"forbidden\":[],\"end\":null,\"language\":\"en\"}");
  }

  @Test
  void half_seconds_keep_their_point() {
    assertThat(Json.compact(of("A bakery, 7.5 seconds.").at("length"))).isEqualTo("7.5");
    assertThat(Json.compact(of("A bakery, 100 seconds.").at("length"))).isEqualTo("100");
  }

  private static Tree.Obj of(String message) {
    Brief brief = BriefReader.read(message);
    return BriefSummary.of(brief, BriefScreenplay.write(brief));
  }

  private static SequencedMap<String, Tree> without(Tree.Obj tree, String key) {
    var fields = new LinkedHashMap<>(tree.fields());
    fields.remove(key);
    return fields;
  }
}
