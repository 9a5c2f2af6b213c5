package cinema.c41.run;

import java.util.random.RandomGenerator;

/// A run's name: short enough to type, `r7k2mq`.
public record RunId(String text) {
  /// No letters and digits that look alike.
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int LENGTH = 6;

  public RunId {
    if (!text.matches("r[0-9a-z]{1,30}")) {
      throw new IllegalArgumentException("'" + text + "' is not the name of a run");
    }
  }

  public static RunId random(RandomGenerator random) {
    var text = new StringBuilder("r");
    for (int i = 1; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new RunId(text.toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
