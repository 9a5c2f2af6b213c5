package cinema.c41.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// An XML element: attributes in order, and either text or elements inside.
record Xml(String name, SequencedMap<String, String> attributes, List<Xml> inside, String text) {
  Xml {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
    inside = List.copyOf(inside);
  }

  static Xml of(String name, List<Xml> inside) {
    return new Xml(name, new LinkedHashMap<>(), inside, "");
  }

  static Xml of(String name, Xml... inside) {
    return of(name, List.of(inside));
  }

  static Xml text(String name, String text) {
    return new Xml(name, new LinkedHashMap<>(), List.of(), text);
  }

  static Xml number(String name, long value) {
    return text(name, Long.toString(value));
  }

  /// As Final Cut 7 writes truth.
  static Xml flag(String name, boolean value) {
    return text(name, value ? "TRUE" : "FALSE");
  }

  /// A copy with an attribute more.
  Xml with(String key, String value) {
    var all = new LinkedHashMap<>(attributes);
    all.put(key, value);
    return new Xml(name, all, inside, text);
  }

  /// A copy with these elements after those it has.
  Xml plus(List<Xml> more) {
    var all = new ArrayList<>(inside);
    all.addAll(more);
    return new Xml(name, attributes, all, text);
  }

  /// The document: declaration, document type, and this element indented by two spaces.
  String document(String type) {
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<!DOCTYPE ").append(type).append(">\n");
    write(out, "");
    return out.toString();
  }

  private void write(StringBuilder out, String margin) {
    out.append(margin).append('<').append(name);
    for (Map.Entry<String, String> each : attributes.entrySet()) {
      out.append(' ').append(each.getKey()).append("=\"");
      out.append(escape(each.getValue())).append('"');
    }
    if (inside.isEmpty() && text.isEmpty()) {
      out.append("/>\n");
    } else {
      out.append('>').append(escape(text));
      writeInside(out, margin);
      out.append("</").append(name).append(">\n");
    }
  }

  private void writeInside(StringBuilder out, String margin) {
    if (!inside.isEmpty()) {
      out.append('\n');
      inside.forEach(element -> element.write(out, margin + "  "));
      out.append(margin);
    }
  }

  private static String escape(String text) {
    var out = new StringBuilder();
    text.codePoints().forEach(c -> escape(out, c));
    return out.toString();
  }

  private static void escape(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
      // XML 1.0 has no way to say the other control characters, or half a surrogate pair.
      default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
    }
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
