package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// When a node is there: `masks` (the value is given and not false, empty or 0), `!masks`,
/// `loader=plain`.
record Condition(String name, String wanted, boolean negated) {
  /// Conditions with blanks between them.
  static List<Condition> parseAll(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(Condition::parse)
        .toList();
  }

  private static Condition parse(String word) {
    boolean negated = word.startsWith("!");
    String rest = negated ? word.substring(1) : word;
    int equals = rest.indexOf('=');
    return equals < 0
        ? new Condition(rest, "", negated)
        : new Condition(rest.substring(0, equals), rest.substring(equals + 1), negated);
  }

  boolean holds(Scope scope) {
    Tree value = scope.find(name);
    boolean is = wanted.isEmpty() ? isOn(value) : Scope.textOf(value).equals(wanted);
    return is != negated;
  }

  private static boolean isOn(Tree value) {
    return switch (value) {
      case Tree.Flag(var flag) -> flag;
      case Tree.Text(var text) -> !text.isEmpty();
      case Tree.Num(var number) -> number.compareTo(BigDecimal.ZERO) != 0;
      case Tree.Arr(var items) -> !items.isEmpty();
      case Tree.Obj _ -> true;
      case Tree.Nothing() -> false;
    };
  }
}
