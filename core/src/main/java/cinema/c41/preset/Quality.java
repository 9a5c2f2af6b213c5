package cinema.c41.preset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How good a picture must be. What that means in steps and pixels is the preset's business.
public enum Quality {
  /// To see whether an idea works, as fast as can be.
  DRAFT,
  /// To judge the look.
  LOOK,
  /// To be shown.
  FINAL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Quality> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
