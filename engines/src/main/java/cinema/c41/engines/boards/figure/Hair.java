package cinema.c41.engines.boards.figure;

/// How hair is worn.
///
/// `volume` is how far it stands off the skull, `fall` how far it hangs down behind (in heads from
/// the middle of the head, 0 for hair that does not hang).
public enum Hair {
  CROP(1.05, 0),
  SIDE_PART(1.10, 0),
  SWEPT(1.13, 0),
  CURLS(1.20, 0.30),
  BALD(1.0, 0),
  BOB(1.10, 0.52),
  LONG(1.09, 1.30),
  BUN(1.06, 0),
  PONYTAIL(1.06, 0),
  WAVES(1.14, 0.95);

  private final double volume;
  private final double fall;

  Hair(double volume, double fall) {
    this.volume = volume;
    this.fall = fall;
  }

  double volume() {
    return volume;
  }

  double fall() {
    return fall;
  }
}
