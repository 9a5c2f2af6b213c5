package cinema.c41.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/// The keys and values at the top of a screenplay.
final class TitlePage {
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "credit",
          "author",
          "authors",
          "source",
          "notes",
          "draft date",
          "date",
          "contact",
          "copyright",
          "revision",
          "language",
          "format",
          "episode",
          "series",
          "titel",
          "autor",
          "sprache");
  private static final int LONGEST_KEY = 40;

  private final SequencedMap<String, List<String>> keys = new LinkedHashMap<>();
  private final List<SourceLine> lines;

  /// The first line that is not on the title page.
  private int end;

  private TitlePage(List<SourceLine> lines) {
    this.lines = lines;
  }

  /// Reads the title page, if there is one. Cut lines above it do not count.
  static TitlePage read(List<SourceLine> lines) {
    var page = new TitlePage(lines);
    int start = 0;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    if (start < lines.size() && page.startsAt(start)) {
      page.readFrom(start);
    }
    return page;
  }

  SequencedMap<String, List<String>> keys() {
    return keys;
  }

  int end() {
    return end;
  }

  private boolean startsAt(int first) {
    String line = lines.get(first).text();
    String key = keyOf(line);
    if (key.isEmpty() || Headings.isStrong(line.strip())) {
      return false;
    }
    boolean hasValue = !valueOf(line).isEmpty() || isIndented(first + 1);
    return KNOWN.contains(key.toLowerCase(Locale.ROOT)) || (hasValue && !Capitals.isCapital(key));
  }

  private void readFrom(int first) {
    List<String> values = new ArrayList<>();
    end = first;
    while (end < lines.size() && !isOver(lines.get(end))) {
      String line = lines.get(end).text();
      String key = isIndented(end) ? "" : keyOf(line);
      if (!key.isEmpty()) {
        values = keys.computeIfAbsent(key, _ -> new ArrayList<>());
      }
      String value = key.isEmpty() ? line.strip() : valueOf(line);
      if (!value.isEmpty()) {
        values.add(value);
      }
      end++;
    }
  }

  private static boolean isOver(SourceLine line) {
    String text = line.text().strip();
    return (line.isBlank() && !line.isCut())
        || Headings.isStrong(text)
        || (Headings.isWeak(text) && line.indent() == 0);
  }

  private boolean isIndented(int at) {
    return at < lines.size() && !lines.get(at).isBlank() && lines.get(at).indent() > 0;
  }

  private static String keyOf(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_KEY || line.startsWith("//", colon + 1)) {
      return "";
    }
    String key = line.substring(0, colon);
    boolean fits =
        Character.isLetter(key.codePointAt(0))
            && key.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || " -_/".indexOf(c) >= 0);
    return fits ? key.strip() : "";
  }

  private static String valueOf(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }
}
