package cinema.c41.camera;

/// Somebody in front of the lens.
///
/// @param name as in the screenplay
/// @param cast their number in the film's cast, from 0: gives them the same colour, hair and build
///     in every shot
/// @param stage where they are between the left (-1) and the right (1) of the set, seen from the
///     camera's side of the line
public record Figure(String name, int cast, double stage, Posture posture, Eyeline eyeline) {
  public Figure {
    if (cast < 0 || stage < -1 || stage > 1) {
      throw new IllegalArgumentException("cast " + cast + " at " + stage + " is not on the set");
    }
  }
}
