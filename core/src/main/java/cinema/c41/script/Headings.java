package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Scene headings: `INT. BAKERY - DAWN #12#`, or any line forced by a leading dot.
final class Headings {
  /// Longer ones first, for `INT./EXT` starts as `INT` does.
  private static final List<String> PREFIXES =
      List.of(
          "INT./EXT",
          "EXT./INT",
          "INT/EXT",
          "EXT/INT",
          "I./E",
          "E./I",
          "I/E",
          "E/I",
          "INT",
          "EXT",
          "EST");

  private static final int TOLD = 20;

  private Headings() {}

  /// Whether a stripped line is a heading beyond doubt: `INT.` in capitals with its dot, or all
  /// capitals. A weak one (`int. bakery - dawn`) needs an empty line after it.
  static boolean isStrong(String line) {
    String bare = Emphasis.strip(line);
    String prefix = prefixOf(bare);
    return prefix != null
        && Capitals.isCapital(prefix)
        && (bare.charAt(prefix.length()) == '.' || Capitals.isCapital(bare));
  }

  /// Whether a stripped line is a heading if an empty line follows it. What ends like a sentence or
  /// like program code is none: `Est ce que tu viens ?` and `int count;` start so, too.
  static boolean isWeak(String line) {
    String bare = Emphasis.strip(line);
    String prefix = prefixOf(bare);
    return prefix != null
        && (bare.charAt(prefix.length()) == '.' || bare.contains(" - ") || !isSentence(bare))
        && ";{}".indexOf(bare.charAt(bare.length() - 1)) < 0;
  }

  private static boolean isSentence(String line) {
    return ".!?…:,\"”“«»".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /// Whether a stripped line is forced to be a heading. An ellipsis is not.
  static boolean isForced(String line) {
    if (line.length() < 2 || line.charAt(0) != '.') {
      return false;
    }
    int second = line.codePointAt(1);
    return Character.isLetterOrDigit(second) || "(\"'*_„“«[".indexOf(second) >= 0;
  }

  /// Parses a stripped line that is a heading; a forced one comes without its dot.
  static Element.SceneHeading parse(int line, String text, boolean forced) {
    String number = numberOf(text);
    String heading =
        number.isEmpty()
            ? text
            : text.substring(0, text.length() - number.length() - 2).stripTrailing();
    String bare = Emphasis.strip(heading);
    String prefix = forced ? null : prefixOf(bare);
    String where = prefix == null ? bare : afterPrefix(bare, prefix);
    int dash = where.lastIndexOf(" - ");
    String place = dash < 0 ? "" : where.substring(0, dash).strip();
    String time = dash < 0 ? "" : where.substring(dash + 3).strip();
    if (place.isEmpty() || time.isEmpty()) {
      place = where;
      time = "";
    }
    return new Element.SceneHeading(line, heading, number, kindOf(prefix), place, time, forced);
  }

  /// `12A` of a line that ends in `#12A#`, else empty.
  private static String numberOf(String text) {
    int start = text.endsWith("#") ? text.lastIndexOf('#', text.length() - 2) : -1;
    if (start <= 0) {
      return "";
    }
    String number = text.substring(start + 1, text.length() - 1);
    boolean fits =
        number.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.')
            && number.codePoints().anyMatch(Character::isLetterOrDigit);
    return fits ? number : "";
  }

  /// The prefix as the line has it, or null.
  private static @Nullable String prefixOf(String line) {
    String start = line.substring(0, Math.min(9, line.length())).toUpperCase(Locale.ROOT);
    for (String prefix : PREFIXES) {
      if (start.startsWith(prefix) && isPlaceAfter(line, prefix)) {
        return line.substring(0, prefix.length());
      }
    }
    return null;
  }

  private static boolean isPlaceAfter(String line, String prefix) {
    if (line.length() <= prefix.length()) {
      return false;
    }
    char next = line.charAt(prefix.length());
    return (next == '.' || next == ' ' || next == '\t') && !afterPrefix(line, prefix).isEmpty();
  }

  /// Writers also type `INT - BAKERY - DAWN`.
  private static String afterPrefix(String line, String prefix) {
    int start = prefix.length();
    while (start < line.length() && ". \t-–".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start).strip();
  }

  private static String kindOf(@Nullable String prefix) {
    if (prefix == null) {
      return "";
    }
    return prefix.contains("/") ? "INT/EXT" : prefix.toUpperCase(Locale.ROOT);
  }

  /// A sentence, with its line, for each line that looks like a heading and is none, since Fountain
  /// wants an empty line above and below one. It is read as Fountain has it, but said: two scenes
  /// would become one unnoticed.
  static List<String> overlooked(List<SourceLine> lines, List<Element> elements) {
    Set<Integer> taken =
        elements.stream()
            .filter(Element.SceneHeading.class::isInstance)
            .map(Element::line)
            .collect(Collectors.toUnmodifiableSet());
    var told = new ArrayList<String>();
    for (int at = 0; at < lines.size() && told.size() < TOLD; at++) {
      String text = lines.get(at).text().strip();
      if (isStrong(text) && !taken.contains(lines.get(at).number())) {
        told.add(sentence(lines, at, text));
      }
    }
    return told;
  }

  private static String sentence(List<SourceLine> lines, int at, String text) {
    boolean isBare = at > 0 && !lines.get(at - 1).isBlank();
    return "line %d: '%s' is no scene heading, since there is no empty line %s it"
        .formatted(lines.get(at).number(), text, isBare ? "above" : "below");
  }
}
