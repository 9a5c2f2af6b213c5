package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameRate;
import cinema.c41.testkit.Golden;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubtitleFilesTest {
  private static final List<Cue> DIALOGUE =
      List.of(
          new Cue(3.25, 5, "Anna", "We open at *nine*."),
          new Cue(5.2, 6.8, "Ben", "Then we are **late** & <lost>."),
          new Cue(8, 14, "Ben", "I told you to set the clock, and you said: the clock is fine!"),
          new Cue(3700.5, 3702, "", "(--> the sea <3)"));

  private static final Pattern TIME = Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)[,.](\\d{3})");

  static List<FrameRate> rates() {
    return Timelines.rates();
  }

  @Test
  void the_golden_subtitles() {
    var cards = SubtitleLayout.lay(DIALOGUE, FrameRate.FPS_24);

    Golden.assertMatches("delivery-dialogue.srt", Srt.text(cards));
    Golden.assertMatches("delivery-dialogue.vtt", Vtt.text(cards));
  }

  @ParameterizedTest
  @MethodSource("rates")
  void both_files_are_read_back_to_the_millisecond(FrameRate rate) {
    var cards = SubtitleLayout.lay(DIALOGUE, rate);

    for (String text : List.of(Srt.text(cards), Vtt.text(cards))) {
      var blocks = List.of(text.replace("WEBVTT\n\n", "").split("\n\n"));
      assertThat(blocks).hasSameSizeAs(cards);
      for (int i = 0; i < cards.size(); i++) {
        var lines = blocks.get(i).lines().toList();
        assertThat(lines.getFirst()).isEqualTo(Integer.toString(i + 1));
        var times = lines.get(1).split(" --> ");
        assertThat(ms(times[0])).isEqualTo(Math.round(cards.get(i).start() * 1000));
        assertThat(ms(times[1])).isEqualTo(Math.round(cards.get(i).end() * 1000));
        assertThat(lines).hasSize(2 + cards.get(i).lines().size());
      }
    }
  }

  @Test
  void subrip_names_who_speaks_when_that_changes() {
    String srt = Srt.text(SubtitleLayout.lay(DIALOGUE, FrameRate.FPS_24));

    assertThat(srt).contains("ANNA: We open at <i>nine</i>.\n");
    assertThat(srt).contains("BEN: Then we are <b>late</b> & ‹lost>.\n");
    assertThat(srt.split("BEN:", -1)).hasSize(2);
    assertThat(srt).contains("(→ the sea <3)").doesNotContain("(-->");
    assertThat(srt).startsWith("1\n00:00:03,250 --> ");
  }

  @Test
  void webvtt_says_whose_voice_every_card_is() {
    String vtt = Vtt.text(SubtitleLayout.lay(DIALOGUE, FrameRate.FPS_24));

    assertThat(vtt).startsWith("WEBVTT\n\n1\n00:00:03.250 --> ");
    assertThat(vtt).contains("<v Anna>We open at <i>nine</i>.\n");
    assertThat(vtt).contains("<v Ben>Then we are <b>late</b> &amp; &lt;lost&gt;.\n");
    assertThat(vtt.split("<v Ben>", -1)).hasSize(3);
    assertThat(vtt).contains("(--&gt; the sea &lt;3)").contains("01:01:40.500");
  }

  @Test
  void a_name_cannot_break_the_tag() {
    var cards = SubtitleLayout.lay(List.of(new Cue(0, 1, "A>b\n& C", "Hi.")), FrameRate.FPS_24);

    assertThat(Vtt.text(cards)).contains("<v A&gt;b &amp; C>Hi.");
  }

  @Test
  void a_film_without_words_has_empty_subtitles() {
    assertThat(Srt.text(List.of())).isEmpty();
    assertThat(Vtt.text(List.of())).isEqualTo("WEBVTT\n");
  }

  private static long ms(String time) {
    var match = TIME.matcher(time);
    assertThat(match.matches()).as(time).isTrue();
    long minutes = Long.parseLong(match.group(1)) * 60 + Long.parseLong(match.group(2));
    return (minutes * 60 + Long.parseLong(match.group(3))) * 1000 + Long.parseLong(match.group(4));
  }
}
