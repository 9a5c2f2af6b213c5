package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `{{…}}` in a text. A text that is one hole takes the hole's value with its type; in a longer
/// text holes become text.
final class Holes {
  private static final Pattern HOLE = Pattern.compile("\\{\\{([^}]*)}}");

  private Holes() {}

  static Tree fill(String text, Scope scope) {
    Matcher hole = HOLE.matcher(text);
    if (hole.matches()) {
      return Formula.parse(hole.group(1)).value(scope);
    }
    hole.reset();
    return Tree.text(
        hole.replaceAll(
            one ->
                Matcher.quoteReplacement(Scope.textOf(Formula.parse(one.group(1)).value(scope)))));
  }

  /// The names that a text needs.
  ///
  /// @param fault takes the hole and what is wrong with it
  static Set<String> names(String text, BiConsumer<String, String> fault) {
    var names = new TreeSet<String>();
    for (Matcher hole = HOLE.matcher(text); hole.find(); ) {
      try {
        names.addAll(Formula.parse(hole.group(1)).names());
      } catch (IllegalArgumentException e) {
        fault.accept(hole.group(), String.valueOf(e.getMessage()));
      }
    }
    return names;
  }
}
