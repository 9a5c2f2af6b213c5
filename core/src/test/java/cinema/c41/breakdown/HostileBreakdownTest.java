package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.film.Film;
import cinema.c41.film.Shot;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that can be written may crash the breakdown or keep it busy. No test measures time: with
/// a quadratic step in it, these would not end.
class HostileBreakdownTest {
  private static final String[] PIECES = {
    "INT. BAR - NIGHT",
    "EXT. SEA",
    ".A",
    "ANNA",
    "ANNA (V.O.)",
    "@Ben",
    "ANNA & BEN",
    "BEN ^",
    "[[shot:",
    "]]",
    "[[shot: @Anna",
    "insert",
    "2S",
    "12A",
    "close",
    "9999999mm",
    "3s",
    "\n",
    "\n\n",
    "  \n",
    "(beat)",
    "(to Anna)",
    "~la",
    "~",
    "!",
    ">",
    "<",
    "FADE OUT.",
    "Anna",
    "Anna looks at Anna.",
    "She",
    "leaves.",
    "enters",
    "They",
    "und",
    "sits",
    "the glass",
    "takes",
    "\"",
    "'s",
    ".",
    "?",
    "…",
    "&",
    "日本語。",
    "😀",
    "\u2028",
    "\\*",
    "**",
    "_",
    "#1#",
    "ANNA (40)",
    "ANNA (",
    "ANNA, 40,",
    "Dr. ",
    "walks to the door"
  };

  @Test
  void three_hundred_scenes() {
    String text =
        IntStream.range(0, 300)
            .mapToObj(i -> "INT. ROOM " + i + " - DAY\n\n" + scene(Scripts.example("last-orders")))
            .collect(Collectors.joining("\n\n"));

    Film film = Scripts.film(text);

    assertThat(film.scenes()).hasSize(300);
    assertThat(film.shots()).hasSizeGreaterThan(5_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ANNA|BEN", "ANNA|ANNA", "ANNA|BEN (V.O.)", "ANNA (V.O.)|BEN (O.S.)"})
  void a_scene_of_twenty_thousand_turns(String cues) {
    String[] cue = cues.split("\\|");
    String talk =
        IntStream.range(0, 20_000)
            .mapToObj(i -> cue[i % 2] + "\nThis is the line " + i + " of many.\n\n")
            .collect(Collectors.joining());

    assertThat(lines(Scripts.film("INT. BAR\n\n" + talk))).isEqualTo(20_000);
  }

  @Test
  void a_cast_of_five_thousand() {
    String talk =
        IntStream.range(0, 5_000)
            .mapToObj(
                i -> "GUEST " + i + "\nThis is my line, mine alone.\n\nGuest " + i + " sits.\n\n")
            .collect(Collectors.joining());

    Film film = Scripts.film("INT. BAR\n\n" + talk);

    assertThat(film.cast()).hasSize(5_000);
    assertThat(film.shots()).allMatch(shot -> shot.figures().size() <= 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word",
        "word ",
        "A. ",
        "Dr. ",
        "?",
        "\"",
        ", ",
        "Anna sits. ",
        "Anna and ",
        "sie ",
        "日",
        "~ ",
        "ANNA "
      })
  void a_speech_and_an_action_of_three_hundred_thousand_characters(String piece) {
    String much = piece.repeat(300_000 / piece.length());

    Film film = Scripts.film("INT. BAR\n\nx " + much + "\n\nANNA\nx " + much + "\n\nBEN\nWell.\n");

    assertThat(film.shots()).isNotEmpty();
    assertThat(lines(film)).isPositive();
  }

  @Test
  void a_note_of_a_hundred_thousand_words() {
    C41Exception thrown =
        catchThrowableOfType(
            C41Exception.class,
            () ->
                Scripts.film("INT. BAR\n\n[[shot: " + "nonsense ".repeat(100_000) + "]]\nRain.\n"));

    assertThat(thrown.problem().evidence()).hasSize(21);
    assertThat(thrown.problem().evidence().getLast()).isEqualTo("… and 99980 more");
  }

  @Test
  void twenty_thousand_notes() {
    Film film = Scripts.film("INT. BAR\n\n" + "[[shot: wide, 3s]]\nRain.\n\n".repeat(20_000));

    assertThat(film.shots()).hasSize(20_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void pieces_in_any_order(int seed) {
    var random = new Random(seed);
    for (int run = 0; run < 250; run++) {
      var text = new StringBuilder("INT. BAR - NIGHT\n\nANNA\nYes.\n\nBEN\nNo.\n\n");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextBoolean() ? " " : "\n");
      }
      breakDown(text.toString());
    }
  }

  private static void breakDown(String text) {
    try {
      Film film = Scripts.film(text);
      assertThat(film.shots()).extracting(Shot::id).doesNotHaveDuplicates();
    } catch (C41Exception refused) {
      assertThat(refused.problem().code().toString())
          .isIn("breakdown/shot-note", "script/unclosed", "film/duplicate-scene-number");
    }
  }

  private static String scene(String fountain) {
    String scene = fountain.substring(fountain.indexOf("Rain on"));
    return scene.substring(0, scene.indexOf("EXT. BAR"));
  }

  private static long lines(Film film) {
    return film.shots().stream().mapToLong(shot -> shot.lines().size()).sum();
  }
}
