package cinema.c41.engines.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A typeface of one document, and how text is set in it. Lengths are in points. What the typeface
/// has no shape for is replaced: a sheet with a mark in it is better than none. Owned by the thread
/// that writes the document.
final class Typeface {
  private static final String ELLIPSIS = "…";
  private static final String REPLACEMENT = "\uFFFD";

  private final PDFont font;
  private final String replacement;
  private final Map<Integer, Boolean> known = new HashMap<>();

  private Typeface(PDFont font) {
    this.font = font;
    this.replacement = has(REPLACEMENT.codePointAt(0)) ? REPLACEMENT : "?";
  }

  /// Only the shapes that are used get into the document.
  static Typeface load(PDDocument document, String name) throws IOException {
    try (InputStream stream = Typeface.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the typeface " + name + " is not in the program");
      }
      return new Typeface(PDType0Font.load(document, stream, true));
    }
  }

  PDFont font() {
    return font;
  }

  double width(String text, double size) {
    try {
      return font.getStringWidth(printable(text)) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text with nothing in it that cannot be set on one line.
  String printable(String text) {
    var out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .forEach(
            c -> {
              if (has(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(replacement);
              }
            });
    return out.toString();
  }

  /// The text on one line, with an ellipsis where it does not fit.
  String fit(String text, double size, double width) {
    String line = printable(text);
    if (width(line, size) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 0 && width(line.substring(0, end) + ELLIPSIS, size) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /// The text on at most so many lines; line breaks of its own are kept.
  List<String> wrap(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    text.strip().lines().forEach(paragraph -> wrap(printable(paragraph), size, width, lines));
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String rest = kept.removeLast() + " " + lines.get(most);
    kept.add(fit(rest.strip() + ELLIPSIS.repeat(2), size, width).replace("………", ELLIPSIS));
    return kept;
  }

  private void wrap(String paragraph, double size, double width, List<String> lines) {
    var line = new StringBuilder();
    for (String word : paragraph.strip().split(" +")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line.setLength(0);
        line.append(longer);
      } else {
        if (!line.isEmpty()) {
          lines.add(line.toString());
        }
        line.setLength(0);
        line.append(breakUp(word, size, width, lines));
      }
    }
    lines.add(line.toString());
  }

  /// A word that is wider than the column is broken where it has to be. Returns its last piece.
  private String breakUp(String word, double size, double width, List<String> lines) {
    String rest = word;
    while (width(rest, size) > width) {
      int end = rest.length();
      while (end > 1 && width(rest.substring(0, end), size) > width) {
        end = rest.offsetByCodePoints(end, -1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /// Control characters, soft hyphens, joiners and the like.
  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return (type == Character.CONTROL && !Character.isWhitespace(c))
        || type == Character.FORMAT
        || type == Character.SURROGATE;
  }

  private boolean has(int c) {
    return known.computeIfAbsent(c, this::canEncode);
  }

  private boolean canEncode(int c) {
    try {
      return font.encode(Character.toString(c)).length > 0;
    } catch (IllegalArgumentException | IOException _) {
      return false;
    }
  }
}
