package cinema.c41.base;

import java.text.Normalizer;
import java.util.Locale;

/// Words as they may be in any file's name, and are easily typed.
public final class Slug {
  private Slug() {}

  /// `Last Orders!` → `last-orders`: what is left when everything but letters and digits becomes a
  /// dash; empty when there are none.
  public static String of(String text) {
    return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
