package cinema.c41.schedule.kit;

import cinema.c41.cut.ShotLayout;
import cinema.c41.cut.Stock;
import cinema.c41.film.Shot;
import java.util.List;

/// How long a shot will be, until a voice has spoken.
///
/// @param pace characters of text in a second of speech
public record Guess(double pace) {
  /// As most people speak.
  public static final Guess USUAL = new Guess(14);

  /// As hardly anybody does: what is planned for this, is enough.
  public static final Guess SLOWEST = new Guess(6);

  /// Frames with both handles.
  public double frames(Shot shot, Stock stock) {
    List<Double> seconds = shot.lines().stream().map(line -> line.text().length() / pace).toList();
    return ShotLayout.of(shot.lines(), seconds, shot.seconds(), stock.rate()).length()
        + 2.0 * stock.handle();
  }

  /// Seconds with both handles.
  public double seconds(Shot shot, Stock stock) {
    return frames(shot, stock) * stock.rate().denominator() / stock.rate().numerator();
  }
}
