package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What stands in a hole: a name, or a small sum of names and numbers with blanks between them,
/// worked out from left to right: `frames - 2`, `rate / source-rate`. `/` divides and rounds up to
/// a whole number, because frames and copies are whole and a shot may be longer, never shorter.
public record Formula(List<String> words) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([-.][a-z0-9]+)*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Set<String> SIGNS = Set.of("+", "-", "*", "/", "max");

  public Formula {
    words = List.copyOf(words);
  }

  /// @throws IllegalArgumentException says what is wrong with it
  public static Formula parse(String text) {
    List<String> words = Arrays.asList(text.strip().split("\\s+"));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean fits =
          i % 2 == 1
              ? SIGNS.contains(word)
              : NAME.matcher(word).matches() || NUMBER.matcher(word).matches();
      if (!fits || words.size() % 2 == 0) {
        throw new IllegalArgumentException("'" + text.strip() + "' is no name and no sum");
      }
    }
    return new Formula(words);
  }

  /// The names it needs, dots included: `models.vae`.
  public Set<String> names() {
    var names = new TreeSet<String>();
    for (int i = 0; i < words.size(); i += 2) {
      String word = words.get(i);
      if (NAME.matcher(word).matches()) {
        names.add(word);
      }
    }
    return names;
  }

  /// The value; nothing when a name in a sum means nothing.
  public Tree value(Tree.Obj values) {
    return value(new Scope(values));
  }

  Tree value(Scope scope) {
    Tree first = operand(words.getFirst(), scope);
    for (int i = 1; i < words.size(); i += 2) {
      first = sum(first, words.get(i), operand(words.get(i + 1), scope));
    }
    return first;
  }

  private static Tree operand(String word, Scope scope) {
    return NUMBER.matcher(word).matches() ? new Tree.Num(new BigDecimal(word)) : scope.find(word);
  }

  private static Tree sum(Tree left, String sign, Tree right) {
    if (!(left instanceof Tree.Num(var a)) || !(right instanceof Tree.Num(var b))) {
      return Tree.nothing();
    }
    return new Tree.Num(
        switch (sign) {
          case "+" -> a.add(b);
          case "-" -> a.subtract(b);
          case "*" -> a.multiply(b);
          case "max" -> a.max(b);
          case "/" -> a.divide(b, 0, RoundingMode.CEILING);
          default -> throw new IllegalStateException(sign);
        });
  }
}
