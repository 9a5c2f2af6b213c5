package cinema.c41.engines.boards.figure;

/// How hair is worn.
enum Hair {
  CROP(1.05, 0),
  SIDE_PART(1.10, 0),
  SWEPT(1.13, 0),
  CURLS(1.20, .30),
  BALD(1.0, 0),
  BOB(1.10, .52),
  LONG(1.09, 1.30),
  BUN(1.06, 0),
  PONYTAIL(1.06, 0),
  WAVES(1.14, .95);

  private final double volume;
  private final double fall;

  Hair(double volume, double fall) {
    this.volume = volume;
    this.fall = fall;
  }

  /// How far it stands off the skull: 1 is not at all.
  double volume() {
    return volume;
  }

  /// How far it hangs down behind, in heads from the middle of the head; 0 when it does not hang.
  double fall() {
    return fall;
  }
}
