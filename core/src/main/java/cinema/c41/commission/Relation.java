package cinema.c41.commission;

import java.util.Locale;

/// How a piece came of the one before it.
public enum Relation {
  /// The same at full quality.
  PROMOTED,
  EDITED,
  UPSCALED,
  ANIMATED,
  /// Gone over by another model, to look more real.
  REFINED,
  /// Made with it, in a way that has no word of its own.
  DERIVED;

  /// What a preset that does this makes of what it is given.
  public static Relation of(String task) {
    return switch (task) {
      case "edit" -> EDITED;
      case "upscale" -> UPSCALED;
      case "animate" -> ANIMATED;
      case "refine" -> REFINED;
      default -> DERIVED;
    };
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Relation parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
