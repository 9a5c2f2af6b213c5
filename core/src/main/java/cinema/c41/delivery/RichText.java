package cinema.c41.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/// Text with its emphasis kept beside it, so that it can be measured and broken as it is read.
///
/// @param spans what is emphasised; spans nest, they never cross
public record RichText(String plain, List<Span> spans) {
  public RichText {
    spans =
        spans.stream()
            .sorted(
                Comparator.comparingInt(Span::start)
                    .thenComparing(Span::end, Comparator.reverseOrder()))
            .toList();
  }

  /// A way of emphasis, and its tag in SRT and WebVTT.
  public enum Style {
    BOLD("b"),
    ITALIC("i"),
    UNDERLINE("u");

    private final String tag;

    Style(String tag) {
      this.tag = tag;
    }
  }

  /// From `start` up to, and without, `end`, in chars of the plain text.
  public record Span(int start, int end, Style style) {}

  /// Reads Fountain: `*italic*`, `**bold**`, `***both***`, `_underlined_`, `\*` for a star. Marks
  /// without a partner are text. White space becomes single spaces.
  public static RichText parse(String fountain) {
    String text = fountain.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    List<Mark> marks = marks(text);
    pair(marks);
    return strip(text, marks);
  }

  /// The characters from `from` up to, and without, `to`, without white space at the ends.
  RichText part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(plain.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
      end--;
    }
    var inside = new ArrayList<Span>();
    for (Span span : spans) {
      int first = Math.max(span.start(), start);
      int last = Math.min(span.end(), end);
      if (first < last) {
        inside.add(new Span(first - start, last - start, span.style()));
      }
    }
    return new RichText(plain.substring(start, end), inside);
  }

  /// With tags around what is emphasised.
  ///
  /// @param escape what the format makes of plain text
  String tagged(UnaryOperator<String> escape) {
    var out = new StringBuilder();
    Deque<Span> open = new ArrayDeque<>();
    int next = 0;
    int from = 0;
    for (int at = 0; at <= plain.length(); at++) {
      boolean turns = ends(open, at) || starts(next, at);
      if (turns || at == plain.length()) {
        out.append(escape.apply(plain.substring(from, at)));
        from = at;
      }
      while (ends(open, at)) {
        out.append("</").append(open.pop().style().tag).append('>');
      }
      for (; starts(next, at); next++) {
        open.push(spans.get(next));
        out.append('<').append(spans.get(next).style().tag).append('>');
      }
    }
    return out.toString();
  }

  private static boolean ends(Deque<Span> open, int at) {
    return !open.isEmpty() && open.element().end() == at;
  }

  private boolean starts(int next, int at) {
    return next < spans.size() && spans.get(next).start() == at;
  }

  /// A run of stars or an underscore. Owned by [#parse]; `partner` is the one it closes or opens.
  private static final class Mark {
    final int at;
    final String text;
    final boolean opens;
    final boolean closes;
    int partner = -1;

    Mark(int at, String text, boolean opens, boolean closes) {
      this.at = at;
      this.text = text;
      this.opens = opens;
      this.closes = closes;
    }

    List<Style> styles() {
      return switch (text) {
        case "*" -> List.of(Style.ITALIC);
        case "**" -> List.of(Style.BOLD);
        // The last one is the outermost.
        case "***" -> List.of(Style.ITALIC, Style.BOLD);
        default -> List.of(Style.UNDERLINE);
      };
    }
  }

  private static List<Mark> marks(String text) {
    var marks = new ArrayList<Mark>();
    int at = 0;
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here == '\\') {
        at += 2;
        continue;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) == here) {
        end++;
      }
      if ((here == '*' && end - at <= 3) || (here == '_' && end - at == 1)) {
        marks.add(mark(text, at, end));
      }
      at = end;
    }
    return marks;
  }

  private static Mark mark(String text, int at, int end) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean underscore = text.charAt(at) == '_';
    // An underscore inside a word is a letter of it.
    boolean opens = after != ' ' && !(underscore && Character.isLetterOrDigit(before));
    boolean closes = before != ' ' && !(underscore && Character.isLetterOrDigit(after));
    return new Mark(at, text.substring(at, end), opens, closes);
  }

  private static void pair(List<Mark> marks) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int opener = mark.closes ? opener(marks, open, mark) : -1;
      if (opener >= 0) {
        while (open.pop() != opener) {
          // Marks that were opened inside and not closed stay text.
        }
        mark.partner = opener;
        marks.get(opener).partner = i;
      } else if (mark.opens) {
        open.push(i);
      }
    }
  }

  private static int opener(List<Mark> marks, Deque<Integer> open, Mark mark) {
    for (int each : open) {
      if (marks.get(each).text.equals(mark.text)) {
        return each;
      }
    }
    return -1;
  }

  private static RichText strip(String text, List<Mark> marks) {
    var plain = new StringBuilder();
    var spans = new ArrayList<Span>();
    var starts = new int[marks.size()];
    int from = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.partner >= 0) {
        plain.append(unescape(text.substring(from, mark.at)));
        from = mark.at + mark.text.length();
        starts[i] = plain.length();
        if (mark.partner < i) {
          mark.styles().forEach(style -> spans.addFirst(span(starts[mark.partner], plain, style)));
        }
      }
    }
    plain.append(unescape(text.substring(from)));
    return new RichText(plain.toString(), spans);
  }

  private static Span span(int start, StringBuilder end, Style style) {
    return new Span(start, end.length(), style);
  }

  private static String unescape(String text) {
    return text.replaceAll("\\\\([*_\\\\])", "$1");
  }
}
