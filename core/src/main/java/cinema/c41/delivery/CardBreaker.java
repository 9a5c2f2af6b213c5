package cinema.c41.delivery;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// Breaks one spoken text into cards of at most two lines of at most 42 columns, at the best places
/// there are: after a sentence, then after a comma, then between words; inside a word only when it
/// is longer than a line. A wide character (Chinese, Japanese, Korean, emoji) takes two columns,
/// and such text may be broken between any two of them.
final class CardBreaker {
  static final int COLUMNS = 42;

  private final RichText text;
  private final int prefix;
  private final double most;

  /// Places where the text may be broken, in order, the beginning and the end included.
  private final List<Integer> places;

  /// For each place, the columns before it, with and without the space that a break swallows; and
  /// how bad it is to break there.
  private final int[] upTo;

  private final int[] upToSpace;
  private final int[] penalties;

  /// @param prefix columns that a name takes on the first line of the first card
  /// @param most columns that may stand on one card, because it would stay too long
  CardBreaker(RichText text, int prefix, double most) {
    this.text = text;
    this.prefix = prefix;
    this.most = most;
    this.places = places(text.plain());
    this.upTo = places.stream().mapToInt(at -> columns(before(at))).toArray();
    this.upToSpace = places.stream().mapToInt(at -> columns(before(at).strip())).toArray();
    this.penalties = places.stream().mapToInt(this::penalty).toArray();
  }

  /// The text of one card, and what of it stands on which line.
  record Broken(List<RichText> lines, int columns) {}

  /// The fewest cards, each about as full as the next.
  List<Broken> cards() {
    int last = places.size() - 1;
    var cost = new double[last + 1];
    var before = new int[last + 1];
    double fair = fair();
    for (int to = 1; to <= last; to++) {
      cost[to] = Double.MAX_VALUE;
      for (int from = to - 1; from >= 0 && mayHold(from, to); from--) {
        double with = cost[from] + cost(from, to, fair);
        if (with < cost[to]) {
          cost[to] = with;
          before[to] = from;
        }
      }
    }
    var cards = new ArrayList<Broken>();
    for (int to = last; to > 0; to = before[to]) {
      cards.addFirst(new Broken(lines(before[to], to), columns(before[to], to)));
    }
    return cards;
  }

  /// How much a card holds when all hold the same.
  private double fair() {
    double all = prefix + columns(0, places.size() - 1);
    double room = Math.min(most, 2 * COLUMNS);
    return all / Math.max(1, Math.ceil(all / room));
  }

  /// A card costs far more than the worst of breaks.
  private double cost(int from, int to, double fair) {
    double unfair = (prefix(from) + columns(from, to) - fair) / 10;
    return 1000 + unfair * unfair + 2 * penalties[to];
  }

  private boolean mayHold(int from, int to) {
    int columns = prefix(from) + columns(from, to);
    return to - from == 1
        || (columns(from, to) <= most && (columns <= COLUMNS || middle(from, to) >= 0));
  }

  /// One line where that is enough; two that are about as long as each other; nothing when the text
  /// needs more.
  private List<RichText> lines(int from, int to) {
    if (prefix(from) + columns(from, to) <= COLUMNS || to - from == 1) {
      return List.of(part(from, to));
    }
    int at = middle(from, to);
    return at < 0 ? List.of() : List.of(part(from, at), part(at, to));
  }

  /// The place where the second of two lines begins best; -1 when two lines are not enough.
  private int middle(int from, int to) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int at = from + 1; at < to; at++) {
      int first = prefix(from) + columns(from, at);
      int second = columns(at, to);
      double cost = Math.abs(first - second) + penalties[at];
      if (first <= COLUMNS && second <= COLUMNS && cost < least) {
        least = cost;
        best = at;
      }
    }
    return best;
  }

  private int prefix(int from) {
    return from == 0 ? prefix : 0;
  }

  private RichText part(int from, int to) {
    return text.part(places.get(from), places.get(to));
  }

  private String before(int at) {
    return text.plain().substring(0, at);
  }

  private int columns(int from, int to) {
    return upToSpace[to] - upTo[from];
  }

  /// How bad it is to break here, in columns of imbalance one would rather have.
  private int penalty(int at) {
    String near = text.plain().substring(Math.max(0, at - 8), at);
    String bare = near.replaceAll("[\\s\"'”’»)\\]]+$", "");
    if (bare.isEmpty() || at == text.plain().length()) {
      return 0;
    }
    return switch (bare.codePointBefore(bare.length())) {
      case '.', '!', '?', '…', '。', '！', '？' -> 0;
      case ',', ';', ':', '—', '–', '、', '，' -> 4;
      default -> 12;
    };
  }

  private List<Integer> places(String plain) {
    var places = new TreeSet<Integer>();
    places.add(0);
    places.add(plain.length());
    var lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(plain);
    for (int at = lines.next();
        at != BreakIterator.DONE && at < plain.length();
        at = lines.next()) {
      if (isBetweenWords(plain, at)) {
        places.add(at);
      }
    }
    splitLong(plain, places);
    return List.copyOf(places);
  }

  /// The JDK also breaks after hyphens and slashes; those are inside words.
  private static boolean isBetweenWords(String plain, int at) {
    int before = plain.codePointBefore(at);
    return Character.isWhitespace(before)
        || before == '—'
        || isWide(before)
        || isWide(plain.codePointAt(at));
  }

  /// A word that is longer than a line is broken where it has to be, but never inside a character.
  private void splitLong(String plain, SortedSet<Integer> places) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(plain);
    int from = 0;
    int last = 0;
    for (int at = characters.next(); at != BreakIterator.DONE; at = characters.next()) {
      if (places.contains(last)) {
        from = last;
      }
      int room = COLUMNS - (from == 0 ? prefix : 0);
      if (columns(plain.substring(from, at).strip()) > room && last > from) {
        places.add(last);
        from = last;
      }
      last = at;
    }
  }

  /// How many columns the text takes.
  static int columns(String text) {
    return text.codePoints().map(CardBreaker::columns).sum();
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    // First and last of the blocks whose characters are two columns wide.
    int[] blocks = {
      0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFF00, 0xFF60, 0x1F300,
      0x1FAFF, 0x20000, 0x3FFFD
    };
    for (int i = 0; i < blocks.length; i += 2) {
      if (c >= blocks[i] && c <= blocks[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
