package cinema.c41.breakdown;

import cinema.c41.camera.Figure;
import cinema.c41.film.Film;
import cinema.c41.film.Line;
import cinema.c41.film.Scene;
import cinema.c41.film.Shot;
import java.util.Locale;
import java.util.stream.Collectors;

/// A film as a shot list that people can read.
final class ShotList {
  private ShotList() {}

  static String of(Film film) {
    var text = new StringBuilder();
    text.append(film.title()).append(", ").append(film.language()).append('\n');
    film.cast()
        .forEach(one -> text.append(one.number()).append(' ').append(one.name()).append('\n'));
    film.scenes().forEach(scene -> add(text, scene));
    return text.toString();
  }

  private static void add(StringBuilder text, Scene scene) {
    text.append("\n%s %s%n".formatted(scene.number(), scene.heading()));
    scene.shots().forEach(shot -> add(text, shot));
  }

  private static void add(StringBuilder text, Shot shot) {
    String figures = shot.figures().stream().map(ShotList::of).collect(Collectors.joining(", "));
    String seconds = shot.seconds() > 0 ? " %.1fs".formatted(shot.seconds()) : "";
    text.append(
        "%s %s %s %dmm%s | %s | %s%n"
            .formatted(
                shot.id(),
                shot.framing().size().label(),
                shot.framing().move().words(),
                shot.framing().lens(),
                seconds,
                shot.subject(),
                figures));
    if (!shot.action().isEmpty()) {
      text.append("    ").append(shot.action()).append('\n');
    }
    shot.lines().forEach(line -> text.append("    ").append(of(line)).append('\n'));
  }

  private static String of(Figure figure) {
    String posture = figure.posture().name().toLowerCase(Locale.ROOT);
    String eyeline = figure.eyeline().name().toLowerCase(Locale.ROOT);
    return figure.name() + " " + posture + " " + eyeline;
  }

  private static String of(Line line) {
    String direction = line.direction().isEmpty() ? "" : " (" + line.direction() + ")";
    String unseen = line.onScreen() ? "" : " [unseen]";
    return line.character() + unseen + direction + ": " + line.text();
  }
}
