package cinema.c41.chat.clause;

import cinema.c41.chat.speech.Cues;
import cinema.c41.chat.speech.People;
import cinema.c41.chat.speech.Sentences;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.SilentWords;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cuts what is not speech into sentences, and sentences into parts that say one thing each.
final class Clauses {
  private static final Set<String> BUT = Set.of("but", "aber", "sondern", "however", "just", "nur");
  /// These are about a verb: `and never looks back`.
  private static final Set<String> NEGATIONS =
      WordSet.of(
          """
          not never nothing nicht nie niemals nichts neither weder
          """);
  private static final Set<String> HEADING = Set.of("int.", "ext.", "innen.", "außen.");
  private static final Set<String> WITHOUT = Set.of("without", "ohne");

  /// More words than these say something.
  private static final int MOST_FILLERS = 6;

  private Clauses() {}

  /// The runs of tokens that nobody speaks, up to each end of a sentence.
  static List<Passage> sentences(Passage all, BitSet spoken) {
    var sentences = new ArrayList<Passage>();
    int start = all.from();
    for (int i = all.from(); i <= all.to(); i++) {
      if (i == all.to() || spoken.get(i) || Sentences.isEnd(all, i) || isNewLabel(all, i)) {
        Passage sentence = all.sub(start, i);
        if (!sentence.trimmed().isEmpty()) {
          sentences.add(sentence);
        }
        start = i + 1;
      } else if (isAfterQuote(all, i)) {
        sentences.add(all.sub(start, i));
        start = i;
      }
    }
    return sentences;
  }

  /// Text that is seen may end a sentence with its own full stop.
  private static boolean isAfterQuote(Passage all, int i) {
    String quote = all.at(i - 1).isQuote() ? all.text(i - 1) : "";
    boolean isEnded = !quote.isEmpty() && ".!?…".indexOf(quote.charAt(quote.length() - 1)) >= 0;
    return isEnded && (all.at(i).isCapital() || all.at(i).kind() == Token.Kind.NUMBER);
  }

  /// `Length: 20 s, Format: 9:16`
  private static boolean isNewLabel(Passage all, int comma) {
    if (all.isMark(comma, ",:—") && HEADING.contains(all.low(comma + 1))) {
      return all.at(comma + 1).isShouted();
    }
    if (!all.isMark(comma, ",/")) {
      return false;
    }
    int colon = comma + 1;
    while (colon < comma + 4 && all.at(colon).isWord()) {
      colon++;
    }
    return all.isMark(colon, ":") && !Cues.labelsOf(all.sub(comma + 1, colon)).isEmpty();
  }

  /// Cut at commas, colons and dashes, and before a new prohibition or an end shot.
  static List<Passage> parts(Passage sentence) {
    var parts = new ArrayList<Passage>();
    int start = sentence.from();
    int depth = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      depth += sentence.isMark(i, "(") ? 1 : sentence.isMark(i, ")") ? -1 : 0;
      if (depth <= 0 && (isSeparator(sentence, i) || isTurn(sentence, start, i))) {
        add(parts, sentence.sub(start, i));
        start = isSeparator(sentence, i) ? i + 1 : i;
      }
    }
    add(parts, sentence.sub(start, sentence.to()));
    return parts;
  }

  private static void add(List<Passage> parts, Passage part) {
    Passage trimmed = part.trimmed();
    if (!trimmed.isEmpty()) {
      parts.add(trimmed);
    }
  }

  private static boolean isSeparator(Passage s, int i) {
    boolean isSlash = s.isMark(i, "/") && s.isSpaced(i) && s.isSpaced(i + 1);
    return (s.isMark(i, ",:—…") && !isRatio(s, i)) || isSlash;
  }

  /// `9 : 16`
  private static boolean isRatio(Passage s, int i) {
    return s.isMark(i, ":")
        && s.at(i - 1).kind() == Token.Kind.NUMBER
        && s.at(i + 1).kind() == Token.Kind.NUMBER;
  }

  private static boolean isTurn(Passage s, int start, int i) {
    if (i == start) {
      return false;
    }
    if (s.has(i, Topic.AND) && isNewWish(s, i + 1)) {
      return true;
    }
    boolean isNo = isNo(s, afterFillers(s, start));
    boolean isBut = isNo && BUT.contains(s.low(i)) && !s.low(i + 1).isEmpty();
    boolean isSubject = isNo && s.has(i, Topic.AND) && isSubject(s, i + 1);
    return isBut || isSubject || isWithout(s, i);
  }

  private static boolean isNewWish(Passage s, int i) {
    boolean isWish = isNo(s, i) && !s.has(i, Topic.AND) && !NEGATIONS.contains(s.low(i));
    return (isWish && s.at(i + 1).isWord()) || EndShot.isOpener(s, i);
  }

  static boolean isNo(Passage s, int i) {
    return s.match(i, Topic.NO) > 0 && s.match(i, Topic.NOT_NO) == 0;
  }

  static int afterFillers(Passage s, int start) {
    int i = start;
    int last = Math.min(s.to(), start + MOST_FILLERS);
    while (i < last
        && (s.has(i, Topic.AND) || s.has(i, Topic.GREETING) || s.low(i).equals("auch"))) {
      i++;
    }
    return i;
  }

  /// `no music and Anna smiles`: somebody new does something.
  private static boolean isSubject(Passage s, int i) {
    Optional<People.Person> person = People.startingAt(s, i);
    return person.filter(one -> People.isVerb(s, one.to())).isPresent();
  }

  /// `without music` inside a sentence: things of a film that one can do without.
  private static boolean isWithout(Passage s, int i) {
    boolean isWithNo =
        (s.low(i).equals("with") && s.low(i + 1).equals("no"))
            || (s.low(i).equals("mit") && s.low(i + 1).startsWith("kein"));
    if (!WITHOUT.contains(s.low(i)) && !isWithNo) {
      return false;
    }
    int first = i + (isWithNo ? 2 : 1);
    boolean isSilent = SilentWords.at(s, i) > 0 || s.match(i, Topic.NOT_NO) > 0;
    return !isSilent && (s.has(first, Topic.AVOIDABLE) || s.has(first + 1, Topic.AVOIDABLE));
  }
}
