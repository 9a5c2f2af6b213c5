package cinema.c41.preset.own;

import cinema.c41.base.Tree;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Setting.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// What a place in a graph takes, and what it has now.
///
/// @param choices the values of a choice; empty for other types
public record Socket(Setting.Type type, Tree value, Limits limits, List<String> choices) {
  public Socket {
    choices = List.copyOf(choices);
  }

  /// Of a value of which nothing else is known; empty when no setting can have such a value.
  public static Optional<Socket> of(Tree value) {
    return type(value).map(type -> new Socket(type, value, Limits.NONE, List.of()));
  }

  private static Optional<Setting.Type> type(Tree value) {
    return switch (value) {
      case Tree.Text _ -> Optional.of(Setting.Type.TEXT);
      case Tree.Num(var number) ->
          Optional.of(isWhole(number) ? Setting.Type.WHOLE : Setting.Type.NUMBER);
      case Tree.Flag _ -> Optional.of(Setting.Type.FLAG);
      case Tree.Arr _, Tree.Obj _, Tree.Nothing _ -> Optional.empty();
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /// What both take: one setting may be written into several places. The type is that of this one.
  Socket and(Socket other) {
    Limits both =
        new Limits(
            tighter(limits.least(), other.limits.least(), BigDecimal::max),
            tighter(limits.most(), other.limits.most(), BigDecimal::min));
    var shared = new ArrayList<>(choices);
    if (other.type == Setting.Type.CHOICE) {
      shared.retainAll(other.choices);
    }
    return new Socket(type, value, both, shared);
  }

  private static Optional<BigDecimal> tighter(
      Optional<BigDecimal> one, Optional<BigDecimal> two, BinaryOperator<BigDecimal> which) {
    return one.isEmpty() || two.isEmpty()
        ? one.or(() -> two)
        : Optional.of(which.apply(one.get(), two.get()));
  }

  /// Made such that the value it has is one of those it takes: the workflow ran with it.
  Socket allowing() {
    return switch (value) {
      case Tree.Num(var number) when isNumber() ->
          limits.allow(number) ? this : new Socket(type, value, Limits.NONE, choices);
      case Tree.Text(var text) when type == Setting.Type.CHOICE -> choosing(text);
      case Tree.Text _ when type == Setting.Type.TEXT || type.isMedia() -> this;
      case Tree.Flag _ when type == Setting.Type.FLAG -> this;
      default -> of(value).orElse(this);
    };
  }

  private boolean isNumber() {
    return switch (type) {
      case WHOLE, NUMBER, SECONDS -> true;
      case TEXT, FLAG, CHOICE, IMAGE, VIDEO, SOUND, IMAGES -> false;
    };
  }

  private Socket choosing(String text) {
    if (choices.contains(text)) {
      return this;
    }
    var all = new ArrayList<>(choices);
    all.add(text);
    return new Socket(type, value, limits, all);
  }

  Socket as(Setting.Type other) {
    return new Socket(other, value, Limits.NONE, List.of());
  }
}
