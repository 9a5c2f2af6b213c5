package cinema.c41.engines.boards.figure;

/// A face at one moment.
///
/// @param lids how far the eyes are open, from 0 to 1
/// @param gaze where the eyes turn within the head: -1 towards the ear, 1 towards the nose
public record Expression(Viseme mouth, double lids, double gaze, Mood mood) {
  public Expression with(Viseme shape) {
    return new Expression(shape, lids, gaze, mood);
  }

  public Expression with(double open, double look) {
    return new Expression(mouth, open, look, mood);
  }
}
