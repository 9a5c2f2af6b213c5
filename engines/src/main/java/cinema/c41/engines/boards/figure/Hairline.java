package cinema.c41.engines.boards.figure;

/// Where hair ends on the forehead, from the far temple to the near ear: seven points, each a place
/// across the face and a height.
final class Hairline {
  private static final double[] STRAIGHT = {
    .93, -.18, .62, -.31, .2, -.33, -.3, -.32, -.60, -.26, -.74, -.12, -.79, 0
  };
  private static final double[] PARTED = {
    .95, -.14, .76, -.25, .35, -.24, -.1, -.27, -.48, -.34, -.74, -.14, -.79, 0
  };
  private static final double[] BACK = {
    .94, -.16, .70, -.30, .25, -.34, -.25, -.31, -.62, -.23, -.76, -.10, -.80, -.01
  };
  private static final double[] FRINGE = {
    .92, -.10, .72, -.17, .3, -.19, -.15, -.185, -.55, -.15, -.74, -.02, -.80, .24
  };
  private static final double[] TIED = {
    .95, -.05, .78, -.20, .35, -.31, -.05, -.345, -.5, -.25, -.78, -.06, -.84, .08
  };
  private static final double[] HANGING = {
    .95, .07, .78, -.20, .35, -.31, -.05, -.345, -.5, -.25, -.78, -.06, -.84, .20
  };

  private Hairline() {}

  /// The points as they lie on a turned head.
  static double[] on(Skull skull, Hair hair) {
    double[] seen = line(hair).clone();
    for (int i = 0; i < seen.length; i += 2) {
      seen[i] = skull.x(seen[i]);
    }
    return seen;
  }

  private static double[] line(Hair hair) {
    return switch (hair) {
      case CROP, BALD -> STRAIGHT;
      case SIDE_PART -> PARTED;
      case SWEPT, CURLS -> BACK;
      case BOB -> FRINGE;
      case BUN, PONYTAIL -> TIED;
      case LONG, WAVES -> HANGING;
    };
  }
}
