package cinema.c41.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.film.SceneNumbers.Remembered;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SceneNumbersTest {
  private static final String BAR = "INT. BAR - NIGHT\n\nAnna waits.";
  private static final String STREET = "EXT. STREET - NIGHT\n\nBen runs.";
  private static final String ROOF = "EXT. ROOF - DAWN\n\nThey sit.";
  private static final String CAR = "INT. CAR - DAY\n\nBen drives.";
  private static final String NEW = "INT. CELLAR - NIGHT\n\nA rat.";

  @Test
  void the_first_time_scenes_are_counted() {
    assertThat(first(BAR, STREET, ROOF).numbers()).containsExactly("1", "2", "3");
  }

  @Test
  void a_number_in_the_heading_wins() {
    assertThat(first(BAR, "INT. CAR #12a#\n\nBen drives.", STREET, "INT. CAR #14.#\n\nHe stops."))
        .extracting(SceneNumbers::numbers)
        .isEqualTo(List.of("1", "12A", "13", "14"));
    assertThat(first("INT. CAR #12#\n\nA.", BAR, "INT. CAR #13#\n\nB.", STREET).numbers())
        .containsExactly("12", "A13", "13", "14");
  }

  @Test
  void a_shot_note_tells_the_number_of_a_scene_that_has_none() {
    String noted = "INT. SHED - DAY\n\n[[shot: wide, 12A, 2S]]\n\nTools.";
    String lettered = "INT. BARN - DAY\n\n[[shot: 14A.C close]]\n\nHay.";

    assertThat(first(noted, STREET, lettered).numbers()).containsExactly("12", "13", "14A");
    assertThat(SceneNumbers.assign(script(BAR, noted), first(BAR).toRemember()).numbers())
        .containsExactly("1", "12");
    assertThat(SceneNumbers.assign(script(noted), first("INT. SHED - DAY\n\nTools.").toRemember()))
        .as("a scene that is known stays")
        .extracting(SceneNumbers::numbers)
        .isEqualTo(List.of("1"));
  }

  @Test
  void a_shot_note_with_a_number_that_is_taken_or_runs_back_numbers_nothing() {
    String noted = "INT. SHED - DAY\n\n[[shot: 1A, 2S, @12B]]\n\nTools.";

    assertThat(first(BAR, noted).numbers()).containsExactly("1", "2");
    assertThat(first(noted, "INT. CAR #1#\n\nBen.").numbers()).containsExactly("A1", "1");
  }

  @Test
  void a_new_scene_in_the_middle_moves_nobody() {
    List<Remembered> before = first(BAR, STREET, ROOF, CAR).toRemember();

    SceneNumbers once = SceneNumbers.assign(script(BAR, STREET, ROOF, NEW, CAR), before);
    SceneNumbers twice =
        SceneNumbers.assign(
            script(BAR, STREET, ROOF, NEW, "INT. ATTIC\n\nDust.", CAR), once.toRemember());

    assertThat(once.numbers()).containsExactly("1", "2", "3", "A4", "4");
    assertThat(twice.numbers()).containsExactly("1", "2", "3", "A4", "B4", "4");
  }

  @Test
  void new_scenes_at_the_start_the_end_and_before_a_lettered_one() {
    List<Remembered> before = first(BAR, STREET).toRemember();
    SceneNumbers grown = SceneNumbers.assign(script(NEW, BAR, STREET, ROOF, CAR), before);

    SceneNumbers more =
        SceneNumbers.assign(
            script("INT. ATTIC\n\nDust.", NEW, BAR, STREET, ROOF, CAR), grown.toRemember());

    assertThat(grown.numbers()).containsExactly("A1", "1", "2", "3", "4");
    assertThat(more.numbers()).containsExactly("AA1", "A1", "1", "2", "3", "4");
  }

  @Test
  void a_scene_that_is_rewritten_keeps_its_number() {
    List<Remembered> before = first(BAR, STREET, BAR + " Longer.", ROOF).toRemember();

    assertThat(
            SceneNumbers.assign(script(BAR, STREET, "INT. BAR - NIGHT\n\nNobody.", ROOF), before)
                .numbers())
        .containsExactly("1", "2", "3", "4");
    assertThat(
            SceneNumbers.assign(
                    script(BAR, "EXT. ALLEY - NIGHT\n\nBen runs.", BAR + " Longer.", ROOF), before)
                .numbers())
        .as("another heading over the same words")
        .containsExactly("1", "2", "3", "4");
    assertThat(
            SceneNumbers.assign(
                    script(BAR, "EXT. ALLEY\n\nNobody runs.", BAR + " Longer.", ROOF), before)
                .numbers())
        .as("another heading and other words in the same place")
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void a_scene_that_is_moved_keeps_its_number() {
    List<Remembered> before = first(BAR, STREET, ROOF, CAR).toRemember();

    assertThat(SceneNumbers.assign(script(CAR, BAR, STREET + " Fast.", ROOF), before).numbers())
        .containsExactly("4", "1", "2", "3");
  }

  @Test
  void the_number_of_a_scene_that_is_gone_is_never_given_again() {
    List<Remembered> before = first(BAR, STREET, ROOF).toRemember();
    SceneNumbers cut = SceneNumbers.assign(script(BAR), before);

    SceneNumbers grown = SceneNumbers.assign(script(BAR, NEW), cut.toRemember());
    SceneNumbers undone = SceneNumbers.assign(script(BAR, NEW, ROOF), grown.toRemember());

    assertThat(cut.numbers()).containsExactly("1");
    assertThat(grown.numbers()).containsExactly("1", "4");
    assertThat(undone.numbers()).as("it comes back").containsExactly("1", "4", "3");
  }

  @Test
  void a_number_that_the_writer_takes_moves_the_scene_that_had_it() {
    List<Remembered> before = first(BAR, STREET).toRemember();

    assertThat(SceneNumbers.assign(script("INT. X #2#\n\nNew.", BAR, STREET), before).numbers())
        .containsExactly("2", "1", "3");
  }

  @Test
  void notes_and_outline_do_not_make_another_scene() {
    List<Remembered> before = first(BAR, BAR + " Later.").toRemember();

    assertThat(
            SceneNumbers.assign(
                    script(NEW, "INT. BAR - NIGHT\n\n[[shot: wide]]\nAnna waits.", BAR + " Later."),
                    before)
                .numbers())
        .containsExactly("A1", "1", "2");
  }

  @Test
  void numbers_given_twice_are_all_told() {
    C41Exception thrown =
        catchThrowableOfType(
            C41Exception.class,
            () -> first("INT. A #1#\n\nA.", "INT. B #1#\n\nB.", "INT. C #2#", "INT. D #2#"));

    assertThat(thrown.problem().code()).hasToString("film/duplicate-scene-number");
    assertThat(thrown.problem().evidence())
        .containsExactly(
            "line 5: #1# is the number of line 1", "line 11: #2# is the number of line 9");
  }

  @Test
  void whatever_happens_numbers_are_unique_and_known_scenes_keep_theirs() {
    var random = new Random(41);
    var script = new ArrayList<>(List.of(BAR, STREET, ROOF));
    SceneNumbers numbers = first(script.toArray(String[]::new));
    var byText = new HashMap<String, String>();
    for (int day = 0; day < 200; day++) {
      change(script, random, day);
      numbers = SceneNumbers.assign(script(script.toArray(String[]::new)), numbers.toRemember());
      assertThat(new HashSet<>(numbers.numbers())).hasSameSizeAs(numbers.numbers());
      for (int i = 0; i < script.size(); i++) {
        String known = byText.putIfAbsent(script.get(i), numbers.numbers().get(i));
        assertThat(known == null || known.equals(numbers.numbers().get(i))).isTrue();
      }
    }
  }

  private static void change(List<String> script, Random random, int day) {
    switch (random.nextInt(3)) {
      case 0 -> script.add(random.nextInt(script.size() + 1), "INT. ROOM\n\nDay " + day + ".");
      case 1 -> {
        if (script.size() > 1) {
          script.remove(random.nextInt(script.size()));
        }
      }
      default -> Collections.swap(script, 0, random.nextInt(script.size()));
    }
  }

  private static SceneNumbers first(String... scenes) {
    return SceneNumbers.assign(script(scenes), List.of());
  }

  private static Screenplay script(String... scenes) {
    byte[] bytes = String.join("\n\n", scenes).getBytes(StandardCharsets.UTF_8);
    return ScreenplayReader.read("a.fountain", bytes);
  }
}
