package cinema.c41.film;

import cinema.c41.camera.Figure;
import java.util.List;

/// One continuous camera view: who is seen, how it is framed, what is said and done in it.
///
/// @param subject the name of the figure it is about, empty when it is about the place or a thing
/// @param action the words of the action in it, empty when there is only speech
/// @param seconds how long it lasts at least; 0 when the voice alone decides
/// @param look the name of the look, empty for the film's own
public record Shot(
    ShotId id,
    Framing framing,
    List<Figure> figures,
    String subject,
    String action,
    List<Line> lines,
    double seconds,
    String look) {
  public Shot {
    figures = List.copyOf(figures);
    lines = List.copyOf(lines);
    if (seconds < 0 || seconds > 600) {
      throw new IllegalArgumentException(id + " cannot last " + seconds + " s");
    }
  }

  /// The same shot with another name.
  public Shot called(ShotId name) {
    return id.equals(name)
        ? this
        : new Shot(name, framing, figures, subject, action, lines, seconds, look);
  }
}
