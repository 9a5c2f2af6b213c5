package cinema.c41.base;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/// Trees as JSON text (RFC 8259). Writing only: reading is the edges' work, with a library.
public final class Json {
  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;
  private final boolean sorted;

  private Json(boolean pretty, boolean sorted) {
    this.pretty = pretty;
    this.sorted = sorted;
  }

  /// Indented by two spaces, with a final line feed.
  public static String pretty(Tree tree) {
    var json = new Json(true, false);
    json.write(tree, "\n");
    return json.out.append('\n').toString();
  }

  /// On one line.
  public static String compact(Tree tree) {
    var json = new Json(false, false);
    json.write(tree, "");
    return json.out.toString();
  }

  /// On one line with sorted keys: equal trees give equal text. This is what is hashed.
  public static String canonical(Tree tree) {
    var json = new Json(false, true);
    json.write(tree, "");
    return json.out.toString();
  }

  private void write(Tree tree, String margin) {
    switch (tree) {
      case Tree.Obj obj -> object(obj, margin);
      case Tree.Arr arr -> array(arr, margin);
      case Tree.Text(var value) -> quote(value);
      case Tree.Num(var value) -> out.append(value.toPlainString());
      case Tree.Flag(var value) -> out.append(value);
      case Tree.Nothing() -> out.append("null");
    }
  }

  private void object(Tree.Obj obj, String margin) {
    Map<String, Tree> fields = sorted ? new TreeMap<>(obj.fields()) : obj.fields();
    out.append('{');
    String inner = deeper(margin);
    for (var entries = fields.entrySet().iterator(); entries.hasNext(); ) {
      var field = entries.next();
      out.append(inner);
      quote(field.getKey());
      out.append(pretty ? ": " : ":");
      write(field.getValue(), inner);
      comma(entries);
    }
    out.append(fields.isEmpty() ? "" : margin).append('}');
  }

  private void array(Tree.Arr arr, String margin) {
    out.append('[');
    String inner = deeper(margin);
    for (var items = arr.items().iterator(); items.hasNext(); ) {
      out.append(inner);
      write(items.next(), inner);
      comma(items);
    }
    out.append(arr.items().isEmpty() ? "" : margin).append(']');
  }

  private String deeper(String margin) {
    return pretty ? margin + "  " : "";
  }

  private void comma(Iterator<?> rest) {
    if (rest.hasNext()) {
      out.append(',');
    }
  }

  private void quote(String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c == '"' || c == '\\') {
        out.append(text, plain, i);
        escape(c);
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append(String.format("\\u%04x", (int) c));
    }
  }
}
