package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Json;
import cinema.c41.base.Sha256;
import cinema.c41.delivery.AiMark.Source;
import cinema.c41.testkit.Golden;
import cinema.c41.testkit.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillTest {
  @Test
  void the_golden_bill() {
    Golden.assertMatches("delivery-bill.json", Json.pretty(bill(Source.ALGORITHMIC).tree()));
  }

  @Test
  void every_medium_is_on_it_with_what_made_it() {
    var read = JsonText.parse(Json.compact(bill(Source.ALGORITHMIC).tree())).asObj();

    var take = read.list("made").getFirst().asObj();
    assertThat(take.text("name")).isEqualTo("12A-1");
    assertThat(take.text("engine")).isEqualTo("boards");
    assertThat(take.text("seed")).isEqualTo("9007199254740993");
    assertThat(take.text("sha256")).isEqualTo(Timelines.id("a").toString());
    assertThat(read.obj("mark").text("digitalSourceType"))
        .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia");
  }

  @Test
  void one_trained_part_marks_the_whole_film() {
    assertThat(bill(Source.TRAINED).mark().source()).isEqualTo(Source.PARTLY_TRAINED);
    assertThat(Source.of(List.of(Source.TRAINED, Source.TRAINED))).isEqualTo(Source.TRAINED);
    assertThat(Source.of(List.of(Source.ALGORITHMIC))).isEqualTo(Source.ALGORITHMIC);
    assertThat(Source.of(List.of(Source.PARTLY_TRAINED))).isEqualTo(Source.PARTLY_TRAINED);
  }

  @Test
  void a_reel_says_that_it_is_a_previz_and_who_made_it() {
    var tags = new AiMark(Source.ALGORITHMIC, true).tags("Last Orders");

    assertThat(tags).containsEntry("title", "Last Orders");
    assertThat(tags.get("comment"))
        .isEqualTo(
            "PREVIZ: not the finished film. Drawn and spoken by algorithms with C41, not filmed."
                + " digitalSourceType="
                + "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia");
    assertThat(new AiMark(Source.TRAINED, false).notice()).doesNotContain("PREVIZ");
  }

  private static Bill bill(Source voices) {
    var boards = new Bill.Maker("boards", "1", "board", Source.ALGORITHMIC);
    var speech = new Bill.Maker("voices", "flite 2.2", "flite-slt", voices);
    return new Bill(
        "Last Orders",
        "C41 0.1.0",
        true,
        List.of(
            // One more than 2^53: a double would lose the last bit.
            entry("12A-1", "media/a.mp4", "a", boards, 9_007_199_254_740_993L),
            entry("12A-1 line 1", "sound/b.wav", "b", speech, 0)));
  }

  private static Bill.Entry entry(
      String name, String path, String asset, Bill.Maker maker, long seed) {
    return new Bill.Entry(
        name, path, Timelines.id(asset), maker, seed, Sha256.of("key of " + asset));
  }
}
