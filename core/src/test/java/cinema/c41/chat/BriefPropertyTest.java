package cinema.c41.chat;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every message, tried on messages that chance puts together. The same chance each
/// time: a message that fails once fails always.
class BriefPropertyTest {
  /// Whoever writes like this lets somebody speak; `%` is the quote with its marks.
  private static final List<String> SPOKEN =
      List.of(
          "Anna: %",
          "Ben (dry): %",
          "Mia says %",
          "@Leo: %",
          "@Leo whispers: %",
          "%, says Tom.",
          "% Tom shouts.",
          "The baker asks: %",
          "An old man, 70, mutters: %",
          "Dr. Weiß (to Anna): %",
          "NARRATOR (V.O.): %",
          "Anna opens the door and says: %",
          "Voice-over: %",
          "Kid 1: %",
          "Anna sagt: %",
          "Jürgen flüstert: %",
          "%, ruft Mia.",
          "Leise fragt Ben: %",
          "Die Kellnerin (müde): %",
          "Der alte Mann brummt: %",
          "Sprecher aus dem Off: %",
          "Kind 2: %");

  /// What is quoted like this may be seen, forbidden, a name or a title.
  private static final List<String> QUOTED =
      List.of(
          "The sign reads %.",
          "The shop is called %.",
          "No %.",
          "Anna loves % bread.",
          "A poster: %",
          "End on the words %.",
          "% appears on the wall.",
          "Auf dem Schild steht %.",
          "Kein %.",
          "Der Laden heißt %.",
          "Schlussbild: %",
          "Ohne %.",
          "She whispers, %",
          "%",
          "Und dann %.");

  private static final List<String> OTHER =
      List.of(
          "20 seconds.",
          "9:16, vertical.",
          "No music.",
          "At dawn.",
          "Carl says nothing.",
          "Ein Hund bellt.",
          "Keine Logos, kein Text.",
          "Am Ende das Meer.",
          "Ben nods.",
          "In the style of Wes Anderson.",
          "Weder Carl noch Eva spricht.");

  private static final List<String> MARKS = List.of("\"\"", "“”", "„“", "«»", "»«", "„”");

  private static final List<String> WORDS =
      List.of(
          "We",
          "open",
          "at",
          "nine",
          "no",
          "music",
          "20",
          "seconds",
          "9:16",
          "says",
          "Anna:",
          "(beat)",
          "kein",
          "Text",
          "ends",
          "on",
          "she",
          "it's",
          "ja,",
          "www.korn.example",
          "3,50",
          "€",
          "@home",
          "and",
          "und",
          "Mia",
          "—",
          "…",
          "🥐",
          "silent",
          "schweigt",
          "Title:",
          "INT.",
          "CUT TO:",
          "don't",
          "ohne",
          "'so'",
          "‚so‘",
          "2.39:1",
          "#1",
          "100%",
          "a",
          "Ä");

  private static final List<String> ENDS = List.of(".", "!", "?", "…", ",", "", "?!", ":");

  private static final List<String> FOUNTAIN =
      List.of(
          "(",
          ")",
          "[[",
          "]]",
          "[",
          "*",
          "**",
          "_",
          "\\",
          "@",
          "!",
          ">",
          "<",
          ".",
          "#",
          "=",
          "===",
          "~",
          "^",
          ":",
          "INT.",
          "EXT. X - DAY",
          "CUT TO:",
          "ALL CAPS",
          "FADE IN:",
          "  ",
          "\n",
          "\n\n",
          "/*",
          "*/",
          "a",
          "B",
          "…",
          "-",
          "Title:",
          "1.",
          " ",
          "(a)",
          "> x <",
          "Mia (V.O.)");

  private static final List<String> NAMES =
      List.of(
          "Anna",
          "@Mia",
          "Dr. Weiß",
          "O'Hara",
          "José",
          "Anna-Lena",
          "Kid 1",
          "MAX",
          "Old Man",
          "Kommissarin Öz",
          "Frau Strauß",
          "Narrator",
          "@tom_2",
          "Ms. Fade",
          "Jean-Luc",
          "İpek");

  private final Random random = new Random(41);

  @Test
  void every_spoken_quote_is_a_line_to_the_letter() {
    for (int i = 0; i < 2_000; i++) {
      var quotes = new ArrayList<String>();
      String message = message(quotes, SPOKEN);

      Brief brief = BriefReader.read(message);

      assertThat(brief.lines().stream().filter(line -> !line.together()))
          .as(message)
          .extracting(SpokenLine::text)
          .containsExactlyElementsOf(quotes);
    }
  }

  @Test
  void no_quote_is_dropped() {
    for (int i = 0; i < 2_000; i++) {
      var quotes = new ArrayList<String>();
      String message = message(quotes, i % 2 == 0 ? QUOTED : both());

      List<String> all = everything(BriefReader.read(message));

      for (String quote : quotes) {
        assertThat(all).as(message).anyMatch(text -> text.contains(quote));
      }
    }
  }

  @Test
  void whatever_is_spoken_reads_back_as_spoken() {
    for (int i = 0; i < 3_000; i++) {
      var message = new StringBuilder("A bakery.\n");
      for (int j = 0; j < 1 + random.nextInt(4); j++) {
        String text = chain(FOUNTAIN, random.nextBoolean() ? " " : "");
        message.append(one(NAMES)).append(": «").append(text).append("»\n");
      }

      assertReadsBack(message.toString());
    }
  }

  @Test
  void chance_characters_are_read_or_refused() {
    for (int i = 0; i < 5_000; i++) {
      int most = i % 3 == 0 ? 0x7f : i % 3 == 1 ? 0x2fff : 0x1ffff;
      int[] characters = random.ints(random.nextInt(120), 1, most).toArray();

      HostileBriefTest.assertSurvives(new String(characters, 0, characters.length));
    }
  }

  @Test
  void a_message_of_a_hundred_thousand_characters_is_read_to_its_end() {
    var message = new StringBuilder("A bakery at dawn.\n");
    int lines = 0;
    while (message.length() < 100_000) {
      message.append("Anna: \"We open at nine, ").append(lines).append(" times.\" Ben nods.\n");
      lines++;
    }

    Brief brief = BriefReader.read(message.toString());

    assertThat(brief.lines()).hasSize(lines);
    assertThat(brief.lines().getLast().text())
        .isEqualTo("We open at nine, " + (lines - 1) + " times.");
  }

  private static List<String> both() {
    return Stream.of(SPOKEN, QUOTED).flatMap(List::stream).toList();
  }

  /// A few sentences, some of them with quotes.
  private String message(List<String> quotes, List<String> templates) {
    var message = new StringBuilder("A bakery.");
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      message.append(random.nextInt(4) == 0 ? "\n" : " ");
      if (random.nextInt(3) == 0) {
        message.append(one(OTHER)).append(' ');
      }
      String quote = chain(WORDS, " ") + one(ENDS);
      String marks = one(MARKS);
      quotes.add(quote);
      message.append(one(templates).replace("%", marks.charAt(0) + quote + marks.charAt(1)));
    }
    return message.toString();
  }

  private String chain(List<String> pieces, String joint) {
    var chain = new ArrayList<String>();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      chain.add(one(pieces));
    }
    return String.join(joint, chain);
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  /// All texts of a brief, in the words of the message.
  private static List<String> everything(Brief brief) {
    var all = new ArrayList<String>(brief.notUnderstood());
    all.addAll(brief.forbidden());
    all.addAll(brief.choices());
    all.add(brief.end().orElse(""));
    all.add(brief.format().title());
    all.add(brief.setting().words());
    for (Brief.Beat beat : brief.beats()) {
      all.add(
          switch (beat) {
            case Brief.Beat.Scene(var setting) -> setting.words();
            case Brief.Beat.Action(var text) -> text;
            case Brief.Beat.Speech(var line) -> line.text() + "\n" + line.direction();
          });
    }
    return all;
  }

  private static void assertReadsBack(String message) {
    Brief brief = BriefReader.read(message);
    byte[] fountain = BriefScreenplay.write(brief).getBytes(StandardCharsets.UTF_8);

    assertThat(BriefScreenplayTest.spoken(ScreenplayReader.read("brief.fountain", fountain)))
        .as(message)
        .isEqualTo(BriefScreenplayTest.lines(brief));
  }
}
