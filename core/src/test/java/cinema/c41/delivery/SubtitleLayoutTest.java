package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import cinema.c41.base.FrameRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitleLayoutTest {
  private static final FrameRate RATE = FrameRate.FPS_25;

  static List<FrameRate> rates() {
    return Timelines.rates();
  }

  @Test
  void a_short_line_is_one_card_as_long_as_it_is_spoken() {
    var cards = lay(new Cue(3, 5, "ANNA", "We open at nine."));

    assertThat(cards).hasSize(1);
    assertThat(text(cards)).containsExactly("ANNA: We open at nine.");
    assertThat(cards.getFirst().start()).isEqualTo(3);
    assertThat(cards.getFirst().end()).isEqualTo(5);
  }

  @Test
  void a_speaker_is_named_when_somebody_else_spoke_before() {
    var cards =
        lay(
            new Cue(0, 2, "ANNA", "First thing she says."),
            new Cue(3, 5, "ANNA", "Second thing she says."),
            new Cue(6, 8, "BEN", "What he says."),
            new Cue(9, 11, "ANNA", "And she again."));

    assertThat(cards).extracting(Card::named).containsExactly(true, false, true, true);
  }

  @Test
  void a_name_is_left_out_where_there_is_no_time_to_read_it() {
    var cards =
        lay(
            new Cue(0, 1, "THE CONDUCTOR", "One for you."),
            new Cue(1.1, 2, "ANNA", "For me?"),
            new Cue(4, 7, "THE CONDUCTOR", "And one for him."));

    assertThat(cards).extracting(Card::named).containsExactly(false, true, true);
    assertThat(cards).extracting(Card::speaker).contains("THE CONDUCTOR");
  }

  @Test
  void a_line_that_is_too_quick_to_read_stays_while_nobody_speaks() {
    var cards = lay(new Cue(1, 2, "", "x".repeat(34)), new Cue(10, 11, "", "Later, then."));

    assertThat(cards.getFirst().end()).isEqualTo(3);
  }

  @Test
  void it_stays_no_longer_than_two_frames_before_the_next() {
    var cards = lay(new Cue(1, 2, "", "x".repeat(34)), new Cue(2.4, 4, "", "Next one here."));

    assertThat(cards.getFirst().end()).isEqualTo(2.32);
    assertThat(cards.getLast().start()).isEqualTo(2.4);
  }

  @Test
  void a_word_stays_for_five_sixths_of_a_second() {
    var cards = lay(new Cue(1, 1.2, "", "No."));

    assertThat(RATE.nearestFrames(cards.getFirst().end())).isEqualTo(25 + 21);
  }

  @Test
  void lines_that_chase_each_other_wait_instead_of_overlapping() {
    var cards =
        lay(
            new Cue(0, 0.3, "A", "No."),
            new Cue(0.3, 0.6, "B", "Yes."),
            new Cue(0.4, 2, "A", "So?"));

    assertRules(cards, RATE);
    assertThat(cards).hasSize(3);
  }

  @Test
  void a_blink_between_two_cards_is_closed() {
    var cards = lay(new Cue(0, 2, "", "One line."), new Cue(2.4, 4, "", "Another line."));

    assertThat(cards.getFirst().end()).isEqualTo(2.32);
  }

  @Test
  void two_lines_are_broken_evenly_and_after_punctuation() {
    var cards = lay(new Cue(0, 4, "", "If you ever come back here, I will call the police."));

    assertThat(lines(cards.getFirst()))
        .containsExactly("If you ever come back here,", "I will call the police.");
  }

  @Test
  void a_line_of_42_columns_is_not_broken_and_one_of_43_is() {
    String full = "aaaa bbbb cccc dddd eeee ffff gggg hhhh ii";

    assertThat(lines(lay(new Cue(0, 4, "", full)).getFirst())).hasSize(1);
    assertThat(lines(lay(new Cue(0, 4, "", full + "i")).getFirst())).hasSize(2);
  }

  @Test
  void the_name_takes_its_share_of_the_first_line() {
    var cards = lay(new Cue(0, 4, "Commissioner", "aaaa bbbb cccc dddd eeee ffff gg"));

    assertThat(lines(cards.getFirst())).hasSize(2);
    assertRules(cards, RATE);
  }

  @Test
  void a_long_speech_is_cut_into_cards_that_share_its_time_by_length() {
    String speech =
        "I came here twenty years ago with nothing but a suitcase. Nobody knew my name. "
            + "Nobody asked. And now, you tell me that I have to leave, because of a paper?";
    var cards = lay(new Cue(10, 20, "ANNA", speech));

    assertRules(cards, RATE);
    assertThat(String.join(" ", text(cards))).isEqualTo("ANNA: " + speech);
    assertThat(cards).hasSizeBetween(2, 3);
    assertThat(cards.getFirst().start()).isEqualTo(10);
    assertThat(cards.getLast().end()).isEqualTo(20);
  }

  @Test
  void a_slow_line_is_cut_so_that_no_card_stays_over_seven_seconds() {
    var cards = lay(new Cue(0, 20, "", "One, two, three. Four, five, six. Seven and eight."));

    assertThat(cards).hasSizeGreaterThan(2);
    assertRules(cards, RATE);
  }

  @Test
  void one_word_held_for_long_leaves_after_seven_seconds() {
    var cards = lay(new Cue(0, 20, "", "Nooooooo!"));

    assertThat(cards).hasSize(1);
    assertThat(cards.getFirst().end()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(ints = {43, 84, 85, 500})
  void a_word_without_end_is_broken_where_it_has_to_be(int length) {
    var cards = lay(new Cue(0, 60, "ANNA", "x".repeat(length)));

    assertRules(cards, RATE);
    assertThat(String.join("", text(cards))).isEqualTo("ANNA: " + "x".repeat(length));
  }

  @Test
  void hyphens_and_apostrophes_are_inside_words() {
    String text = "aaaaaaaaaaaaaaaaaaaa well-known-and-so-on it's-not/so bbbbbbbb";

    var lines = lines(lay(new Cue(0, 5, "", text)).getFirst());

    assertThat(lines).hasSize(2);
    assertThat(String.join(" ", lines)).isEqualTo(text);
  }

  @Test
  void chinese_is_broken_between_characters_of_two_columns() {
    var cards = lay(new Cue(0, 30, "", "我二十年前来到这里只带着一个手提箱没有人知道我的名字也没有人问过我".repeat(2)));

    assertRules(cards, RATE);
    assertThat(cards).hasSizeGreaterThan(1);
  }

  @Test
  void a_family_of_four_is_one_character() {
    String family = "👨‍👩‍👧‍👦";
    var cards = lay(new Cue(0, 30, "", family.repeat(30)));

    assertThat(cards.stream().flatMap(card -> lines(card).stream()))
        .allMatch(line -> line.length() % family.length() == 0);
  }

  @Test
  void emphasis_goes_on_from_card_to_card() {
    String words = "word ".repeat(30).strip();
    var cards = lay(new Cue(0, 12, "", "*" + words + "*"));

    assertThat(cards).hasSizeGreaterThan(1);
    assertThat(cards.stream().flatMap(card -> card.lines().stream()))
        .allMatch(line -> line.tagged(text -> text).matches("<i>[^<]+</i>"));
  }

  @Test
  void lines_without_words_are_no_cards() {
    assertThat(lay(new Cue(0, 1, "ANNA", "  \n "))).isEmpty();
  }

  @Test
  void no_card_outlasts_the_film() {
    var cards = SubtitleLayout.lay(List.of(new Cue(9.5, 9.9, "", "x".repeat(40))), RATE, 250);

    assertThat(cards.getFirst().end()).isEqualTo(10);
  }

  @Test
  void a_line_that_ends_before_it_starts_is_refused() {
    assertThatThrownBy(() -> new Cue(2, 1, "", "No.")).hasMessageContaining("2.0 to 1.0");
    assertThatThrownBy(() -> new Cue(Double.NaN, 1, "", "No.")).hasMessageContaining("NaN");
  }

  @ParameterizedTest
  @MethodSource("rates")
  void every_dialogue_keeps_the_rules(FrameRate rate) {
    for (int seed = 0; seed < 40; seed++) {
      var cues = dialogue(new Random(seed));

      var cards = SubtitleLayout.lay(cues, rate);

      assertRules(cards, rate);
      assertThat(words(cards)).as("seed %d", seed).isEqualTo(wordsOf(cues));
    }
  }

  private static List<Cue> dialogue(Random chance) {
    var cues = new ArrayList<Cue>();
    double at = chance.nextDouble();
    for (int line = 0; line < 30; line++) {
      String words =
          chance
              .ints(1 + chance.nextInt(chance.nextInt(4) == 0 ? 60 : 12), 1, 16)
              .mapToObj(length -> "x".repeat(length) + ",.? ".charAt(length % 4))
              .collect(Collectors.joining(" "));
      double length = 0.1 + words.length() / (8 + chance.nextDouble() * 20);
      cues.add(new Cue(at, at + length, "P" + chance.nextInt(3), words));
      at += length + Math.max(-0.2, chance.nextGaussian());
      at = Math.max(at, cues.getLast().start());
    }
    return cues;
  }

  private static String words(List<Card> cards) {
    return cards.stream()
        .flatMap(card -> card.lines().stream())
        .map(RichText::plain)
        .collect(Collectors.joining(" "));
  }

  private static String wordsOf(List<Cue> cues) {
    return cues.stream()
        .map(cue -> cue.text().replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" "));
  }

  private static void assertRules(List<Card> cards, FrameRate rate) {
    double free = 0;
    for (Card card : cards) {
      double frames = (card.end() - card.start()) * rate.numerator() / rate.denominator();
      assertThat(card.start()).isGreaterThanOrEqualTo(free - 1e-6);
      assertThat(frames).isEqualTo(Math.rint(frames), offset(1e-6));
      assertThat(card.end() - card.start()).isBetween(5.0 / 6 - 1e-6, 7 + 1e-6);
      assertThat(card.lines()).hasSizeBetween(1, 2);
      assertThat(lines(card)).allMatch(line -> CardBreaker.columns(line) <= 42);
      free = card.end() + rate.seconds(2);
    }
  }

  private static List<Card> lay(Cue... cues) {
    return SubtitleLayout.lay(List.of(cues), RATE);
  }

  /// The lines with the name before the first.
  private static List<String> lines(Card card) {
    var lines = new ArrayList<>(card.lines().stream().map(RichText::plain).toList());
    lines.set(0, card.prefix() + lines.getFirst());
    return lines;
  }

  private static List<String> text(List<Card> cards) {
    return cards.stream().flatMap(card -> lines(card).stream()).toList();
  }
}
