package cinema.c41.schedule.words;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.breakdown.Breakdown;
import cinema.c41.film.Film;
import cinema.c41.film.Line;
import cinema.c41.film.Scene;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.Shot;
import cinema.c41.film.ShotNames;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import cinema.c41.testkit.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShotWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void the_shots_of_an_example_read_as_they_were_found_right(String name) {
    var text = new StringBuilder();
    for (Scene scene : film(example(name)).scenes()) {
      for (Shot shot : scene.shots()) {
        var words = new ShotWords(shot, scene.place(), Map.of());
        text.append(shot.id()).append("\n  still   ").append(words.still());
        text.append("\n  motion  ").append(words.motion()).append('\n');
        speaker(shot)
            .ifPresent(who -> text.append("  speech  ").append(words.speech(who)).append('\n'));
      }
    }

    Golden.assertMatches("schedule/words-" + name + ".txt", text.toString());
  }

  @Test
  void somebody_looks_alike_in_every_shot() {
    Film film = film("INT. BAR - NIGHT\n\nMARA\nNo.\n\nTOM\nYes.\n\nMARA\nNo.\n");
    Map<String, String> looks = Map.of("MARA", "in her 50s, grey coat");

    List<String> stills =
        film.scenes().getFirst().shots().stream()
            .filter(shot -> shot.figures().stream().anyMatch(one -> one.name().equals("MARA")))
            .map(shot -> new ShotWords(shot, film.scenes().getFirst().place(), looks).still())
            .toList();

    assertThat(stills)
        .hasSizeGreaterThan(1)
        .allSatisfy(still -> assertThat(still).contains("Mara (in her 50s, grey coat) "));
  }

  @Test
  void nobody_opens_their_mouth_to_a_voice_from_elsewhere() {
    Film film = film("INT. BAR - NIGHT\n\nMara dries a glass.\n\nMARA (V.O.)\nNobody came.\n");

    for (Shot shot : film.shots()) {
      assertThat(new ShotWords(shot, film.scenes().getFirst().place(), Map.of()).motion())
          .doesNotContain("Mara speaks");
    }
  }

  private static java.util.Optional<String> speaker(Shot shot) {
    return shot.lines().stream().filter(Line::onScreen).map(Line::character).findFirst();
  }

  private static Film film(String fountain) {
    Screenplay screenplay =
        ScreenplayReader.read(
            "a.fountain", fountain.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var numbers = SceneNumbers.assign(screenplay, List.of());
    return Breakdown.of(screenplay, numbers, new LinkedHashMap<>(), ShotNames.NONE);
  }

  private static String example(String name) {
    try {
      return Files.readString(Path.of("..", "examples", name + ".fountain"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
