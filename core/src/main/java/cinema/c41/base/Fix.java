package cinema.c41.base;

/// Something the reader can do about a problem: a sentence, and the command that does it (empty
/// when no command can).
public record Fix(String what, String command) {
  public Fix {
    if (what.isBlank()) {
      throw new IllegalArgumentException("a fix says what to do");
    }
  }

  /// A fix that is done by hand.
  public static Fix byHand(String what) {
    return new Fix(what, "");
  }
}
