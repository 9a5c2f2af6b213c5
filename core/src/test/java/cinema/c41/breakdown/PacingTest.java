package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.CameraMove;
import cinema.c41.film.Film;
import cinema.c41.film.Shot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacingTest {
  private static final String FILM =
      "INT. BAR - NIGHT\n\nRain.\n\nANNA\nWe open at nine o'clock.\n\nBEN\nThen we are late.\n\n"
          + "EXT. SEA\n\nWaves.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Length: 20 s",
        "length: 20s",
        "Notes: Length: 20 s",
        "Notes:\n    Length: 20 s\n"
      })
  void a_film_gets_the_time_it_was_asked_for(String title) {
    List<Shot> plain = Scripts.film(FILM).shots();
    Film film = Scripts.film(title.strip() + "\n\n" + FILM);

    assertThat(film.shots()).hasSize(plain.size() + 1);
    assertThat(length(film.shots())).isBetween(18.0, 21.0);
    assertThat(film.shots().subList(0, plain.size()))
        .extracting(Shot::id)
        .containsExactlyElementsOf(plain.stream().map(Shot::id).toList());
    Shot last = film.shots().getLast();
    assertThat(last.framing().move()).isEqualTo(CameraMove.PULL_OUT);
    assertThat(last.id()).hasToString("2B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Length: 3 s", "Length: soon", "Notes: nothing"})
  void nothing_is_shortened_or_guessed(String title) {
    assertThat(Scripts.film(title + "\n\n" + FILM).shots()).isEqualTo(Scripts.film(FILM).shots());
  }

  @Test
  void nothing_is_held_longer_than_an_audience_looks() {
    assertThat(Scripts.film("Length: 600 s\n\n" + FILM).shots())
        .allMatch(shot -> shot.seconds() <= 6);
  }

  @Test
  void the_last_look_takes_letters_that_are_free() {
    Film film = Scripts.film("Length: 30 s\n\nINT. BAR\n\n[[shot: B wide]]\nRain.\n");

    assertThat(film.shots()).extracting(shot -> shot.id().toString()).containsExactly("1B", "1C");
  }

  /// About as long as the film will be: lines by their words, and the air around them.
  private static double length(List<Shot> shots) {
    return shots.stream()
        .mapToDouble(
            shot ->
                Math.max(
                    shot.seconds(),
                    shot.lines().isEmpty() ? 0 : Lines.seconds(shot.lines()) + 0.75))
        .sum();
  }
}
