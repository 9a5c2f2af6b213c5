package cinema.c41.schedule.kit;

import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Two people who speak in one frame, one after the other.
///
/// @param first who begins, as in the screenplay
/// @param firsts the places of their lines in the shot, from 0; all come before the other's
/// @param isFirstLeft whether who begins is on the left of the frame
public record Duet(
    String first, String second, List<Integer> firsts, List<Integer> seconds, boolean isFirstLeft) {
  /// Nearer to each other than this on a set that is 2 wide, nobody is on the left for sure.
  private static final double APART = 0.4;

  public Duet {
    firsts = List.copyOf(firsts);
    seconds = List.copyOf(seconds);
  }

  /// What a shot is, in which two people speak on screen; empty when it cannot be made as one.
  static Optional<Duet> of(Shot shot) {
    List<String> names = speakers(shot);
    return whyNot(shot).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Duet(
                names.getFirst(),
                names.getLast(),
                lines(shot, names.getFirst()),
                lines(shot, names.getLast()),
                stage(shot, names.getFirst()) < stage(shot, names.getLast())));
  }

  /// Why people who speak on screen cannot be told apart, or followed, by a model.
  static Optional<String> whyNot(Shot shot) {
    List<String> names = speakers(shot);
    if (names.size() != 2) {
      return Optional.of("more than two people speak in it");
    }
    if (!isBoth(shot.framing().size()) || shot.figures().size() != 2) {
      return Optional.of("it does not show the two who speak, and nobody else");
    }
    double apart = stage(shot, names.getFirst()) - stage(shot, names.getLast());
    if (!(Math.abs(apart) >= APART)) {
      return Optional.of("it does not say which of the two who speak is on the left");
    }
    return lines(shot, names.getFirst()).getLast() > lines(shot, names.getLast()).getFirst()
        ? Optional.of("the two who speak in it answer each other more than once")
        : Optional.empty();
  }

  /// Sizes in which the faces of two people are seen.
  private static boolean isBoth(ShotSize size) {
    return switch (size) {
      case EXTREME_WIDE, WIDE, FULL, TWO_SHOT, MEDIUM, MEDIUM_CLOSE -> true;
      case OVER_SHOULDER, CLOSE, EXTREME_CLOSE, INSERT -> false;
    };
  }

  static List<String> speakers(Shot shot) {
    return shot.lines().stream().filter(Line::onScreen).map(Line::character).distinct().toList();
  }

  private static List<Integer> lines(Shot shot, String name) {
    return IntStream.range(0, shot.lines().size())
        .filter(at -> shot.lines().get(at).onScreen())
        .filter(at -> shot.lines().get(at).character().equals(name))
        .boxed()
        .toList();
  }

  /// Where somebody is; not a number when they are not there.
  private static double stage(Shot shot, String name) {
    return shot.figures().stream()
        .filter(figure -> figure.name().equalsIgnoreCase(name))
        .mapToDouble(Figure::stage)
        .findFirst()
        .orElse(Double.NaN);
  }
}
