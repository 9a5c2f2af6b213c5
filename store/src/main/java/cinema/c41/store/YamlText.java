package cinema.c41.store;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import java.util.List;
import java.util.Map;

/// Writes trees as YAML that people like to edit: an object a block, what is small on one line.
/// [YamlTrees] reads the same tree.
final class YamlText {
  private static final int WIDEST = 100;
  private static final List<String> WORDS = List.of("true", "false", "null");

  private final StringBuilder out = new StringBuilder();

  private YamlText() {}

  /// The text of an object, a key a line.
  static String write(Tree.Obj tree) {
    var text = new YamlText();
    text.block(tree, "");
    return text.out.toString();
  }

  private void block(Tree.Obj tree, String margin) {
    for (Map.Entry<String, Tree> field : tree.fields().entrySet()) {
      out.append(margin).append(key(field.getKey())).append(':');
      String brief = flow(field.getValue());
      boolean fits = margin.length() + field.getKey().length() + brief.length() < WIDEST;
      if (field.getValue() instanceof Tree.Obj inner && !isBrief(inner, margin, fits)) {
        out.append('\n');
        block(inner, margin + "  ");
      } else {
        out.append(' ').append(brief).append('\n');
      }
    }
  }

  /// Objects of the first rank have a line for each of their fields.
  private static boolean isBrief(Tree.Obj inner, String margin, boolean fits) {
    boolean isFlat = inner.fields().values().stream().noneMatch(Tree.Obj.class::isInstance);
    return inner.fields().isEmpty() || (fits && isFlat && !margin.isEmpty());
  }

  private static String flow(Tree tree) {
    return switch (tree) {
      case Tree.Text(var text) -> text(text);
      case Tree.Num(var number) -> number.toPlainString();
      case Tree.Flag(var flag) -> Boolean.toString(flag);
      case Tree.Nothing() -> "null";
      case Tree.Arr(var items) ->
          "[" + String.join(", ", items.stream().map(YamlText::flow).toList()) + "]";
      case Tree.Obj(var fields) when fields.isEmpty() -> "{}";
      case Tree.Obj(var fields) ->
          "{ "
              + String.join(
                  ", ",
                  fields.entrySet().stream()
                      .map(one -> key(one.getKey()) + ": " + flow(one.getValue()))
                      .toList())
              + " }";
    };
  }

  private static String key(String key) {
    return isWord(key) ? key : quoted(key);
  }

  private static String text(String text) {
    return isWord(text) ? text : quoted(text);
  }

  /// What nobody can take for anything but a text.
  private static boolean isWord(String text) {
    return text.matches("[a-z][a-z-]*[a-z0-9]") && !WORDS.contains(text);
  }

  /// As JSON has it, which YAML reads; but YAML wants what cannot be printed as an escape.
  private static String quoted(String text) {
    var quoted = new StringBuilder();
    for (char c : Json.compact(Tree.text(text)).toCharArray()) {
      boolean isOdd = (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || c >= 0xfeff;
      quoted.append(isOdd ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return quoted.toString();
  }
}
