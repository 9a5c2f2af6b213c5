package cinema.c41.preset;

import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Something a person may set. Command lines, forms and interfaces of programs are drawn from it.
///
/// @param name lower-dash
/// @param fallback the value when none is given
/// @param optional whether it may be missing although it has no fallback
/// @param limits of numbers, of the length of texts and lists
/// @param choices the values of a choice; empty for other types
/// @param unit `s`, `steps`, `px`; empty for none
public record Setting(
    String name,
    Type type,
    Optional<Tree> fallback,
    boolean optional,
    Limits limits,
    List<String> choices,
    String unit,
    String help) {
  public Setting {
    choices = List.copyOf(choices);
  }

  public boolean isRequired() {
    return fallback.isEmpty() && !optional;
  }

  /// What kind of value it takes.
  public enum Type {
    TEXT,
    WHOLE,
    NUMBER,
    SECONDS,
    FLAG,
    CHOICE,
    IMAGE,
    VIDEO,
    SOUND,
    IMAGES;

    /// Whether its values are assets.
    public boolean isMedia() {
      return switch (this) {
        case IMAGE, VIDEO, SOUND, IMAGES -> true;
        case TEXT, WHOLE, NUMBER, SECONDS, FLAG, CHOICE -> false;
      };
    }
  }

  /// The least and the most that is allowed, both inclusive.
  public record Limits(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    public boolean allow(BigDecimal value) {
      return least.map(limit -> value.compareTo(limit) >= 0).orElse(true)
          && most.map(limit -> value.compareTo(limit) <= 0).orElse(true);
    }

    @Override
    public String toString() {
      return least.map(Object::toString).orElse("…")
          + " to "
          + most.map(Object::toString).orElse("…");
    }
  }
}
