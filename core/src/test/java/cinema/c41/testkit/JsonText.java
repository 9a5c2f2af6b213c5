package cinema.c41.testkit;

import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Reads JSON (RFC 8259), strictly and without a library, so that what the core writes is read by
/// something that did not write it.
public final class JsonText {
  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  public static Tree parse(String text) {
    var json = new JsonText(text);
    Tree tree = json.value();
    json.space();
    if (json.at != text.length()) {
      throw json.fault("the end");
    }
    return tree;
  }

  private Tree value() {
    space();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> Tree.text(string());
      case 't' -> word("true", Tree.flag(true));
      case 'f' -> word("false", Tree.flag(false));
      case 'n' -> word("null", Tree.nothing());
      default -> number();
    };
  }

  private Tree object() {
    var fields = new LinkedHashMap<String, Tree>();
    for (take('{'); !ends('}', fields.isEmpty()); ) {
      String key = string();
      space();
      take(':');
      if (fields.put(key, value()) != null) {
        throw fault("'" + key + "' only once");
      }
    }
    return new Tree.Obj(fields);
  }

  private Tree array() {
    var items = new ArrayList<Tree>();
    for (take('['); !ends(']', items.isEmpty()); ) {
      items.add(value());
    }
    return new Tree.Arr(items);
  }

  /// Whether the list is over; a comma stands before every item but the first.
  private boolean ends(char end, boolean first) {
    space();
    if (peek() == end) {
      at++;
      return true;
    }
    if (!first) {
      take(',');
      space();
    }
    return false;
  }

  private String string() {
    var out = new StringBuilder();
    for (take('"'); peek() != '"'; ) {
      char here = text.charAt(at++);
      if (here < ' ') {
        throw fault("an escape");
      }
      out.append(here == '\\' ? escaped() : here);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char kind = text.charAt(at++);
    int known = "\"\\/bfnrt".indexOf(kind);
    if (known >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(known);
    }
    if (kind != 'u') {
      throw fault("an escape");
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private Tree number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(start, at);
    if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
      throw fault("a value");
    }
    return new Tree.Num(new BigDecimal(digits));
  }

  private Tree word(String word, Tree tree) {
    if (!text.startsWith(word, at)) {
      throw fault(word);
    }
    at += word.length();
    return tree;
  }

  private void space() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw fault("more");
    }
    return text.charAt(at);
  }

  private void take(char wanted) {
    if (peek() != wanted) {
      throw fault("'" + wanted + "'");
    }
    at++;
  }

  private IllegalArgumentException fault(String wanted) {
    String near = text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
    return new IllegalArgumentException("wanted " + wanted + " at " + at + ", near '" + near + "'");
  }
}
