package cinema.c41.engines.boards.figure;

/// How somebody looks in every shot of a film.
///
/// @param soft a softer jaw, longer lashes and narrower shoulders
/// @param girth 0.9 (slight) to 1.15 (broad)
/// @param age of the lines in a face
/// @param colours of skin and clothes
/// @param wear what is worn and grown
public record Look(boolean soft, Hair hair, double girth, Age age, Colours colours, Wear wear) {
  /// Lines and height.
  public enum Age {
    CHILD,
    ADULT,
    OLD
  }

  /// @param accent the one colour that is theirs
  public record Colours(int skin, int accent, int hair) {}

  public record Wear(Garment garment, Beard beard, boolean glasses) {}

  /// Height from sole to crown in metres.
  public double height() {
    double adult = (soft ? 1.68 : 1.78) + (girth - 1) * 0.2;
    return switch (age) {
      case CHILD -> 1.28;
      case ADULT -> adult;
      case OLD -> adult - 0.05;
    };
  }

  /// Height of the head in metres.
  public double head() {
    return age == Age.CHILD ? 0.215 : 0.235;
  }

  /// How many heads from the middle of the head to the soles.
  public double stature() {
    return height() / head() - 0.5;
  }
}
