package cinema.c41.it.film;

/// A short screenplay for tests, and changes to it.
final class Pages {
  /// Two scenes, two speakers, about ten seconds.
  static final String SHORT =
      """
      Title: Short

      INT. BAKERY - DAWN

      ANNA pulls up the shutter.

      ANNA
      (dry)
      We open at nine.

      BEN
      Then we are late.

      EXT. STREET - DAWN

      ANNA
      Look at that.
      """;

  private Pages() {}

  /// One line is another.
  static String withAnotherLine() {
    return SHORT.replace("Then we are late.", "Then we have time for a coffee.");
  }

  /// A scene more, in the middle.
  static String withOneMoreScene() {
    return SHORT.replace(
        "EXT. STREET - DAWN", "INT. KITCHEN - DAY\n\nBEN\nNobody here.\n\nEXT. STREET - DAWN");
  }
}
