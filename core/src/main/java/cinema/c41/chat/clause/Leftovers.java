package cinema.c41.chat.clause;

import cinema.c41.chat.speech.People;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.Set;

/// Tells what is left over when everything else of a brief has been read: politeness, wishes that a
/// screenplay cannot say, empty words, or something to film.
final class Leftovers {
  private static final Set<String> POLITE = WordSet.of("advance voraus im in für for you dich");
  private static final Set<String> MONEY =
      WordSet.of(
          """
          € $ euro eur dollars usd £
          """);

  private static final Set<String> ANSWERS = Set.of("no", "yes", "nein", "ja", "not", "nicht");

  private Leftovers() {}

  /// `Hi Tom`, `many thanks`
  static boolean isGreeting(Passage part) {
    int at = part.from();
    boolean isGreeting = false;
    while (at < part.to()) {
      int words = part.match(at, Topic.GREETING);
      boolean isSmall = part.has(at, Topic.AND) || POLITE.contains(part.low(at));
      if (words == 0 && !(isGreeting && isSmall)) {
        break;
      }
      isGreeting = true;
      at += Math.max(1, words);
    }
    boolean isName = part.at(at).isCapital() && !People.whole(part.rest(at)).isEmpty();
    return isGreeting && (at == part.to() || isName);
  }

  /// Where a wish starts that cannot be used, or the end. It takes all of a part in which nobody
  /// does anything.
  static int startOfUnusable(Passage part) {
    if (part.match(part.from(), Topic.NOT_NO) > 2) {
      return part.from();
    }
    for (int i = part.from(); i < part.to(); i++) {
      if (part.match(i, Topic.UNUSABLE) > 0 || isMoney(part, i) || isTechnical(part, i)) {
        return acts(part.start(i)) ? i : part.from();
      }
    }
    return part.to();
  }

  private static boolean isMoney(Passage part, int i) {
    boolean isNumber =
        part.at(i - 1).kind() == Token.Kind.NUMBER || part.at(i + 1).kind() == Token.Kind.NUMBER;
    return MONEY.contains(part.low(i)) && isNumber;
  }

  /// `24fps`, `4K`
  private static boolean isTechnical(Passage part, int i) {
    String low = part.low(i);
    boolean isNumber = part.at(i).kind() == Token.Kind.NUMBER;
    return isNumber && (low.endsWith("fps") || low.endsWith("khz") || low.endsWith("mbit"));
  }

  private static boolean acts(Passage part) {
    for (int i = part.from(); i < part.to(); i++) {
      if (People.isVerb(part, i) && i > part.from()) {
        return true;
      }
    }
    return false;
  }

  /// Nothing but words that join others.
  static boolean isEmpty(Passage part) {
    Passage p = part.trimmed();
    int i = p.from();
    while (i < p.to()) {
      int showing = p.match(i, Topic.SHOWING);
      int greeting = p.match(i, Topic.GREETING);
      boolean isSmall =
          p.has(i, Topic.FILLER)
              || p.has(i, Topic.AND)
              || p.has(i, Topic.ARTICLE)
              || p.has(i, Topic.NOBODY)
              || p.has(i, Topic.FILM)
              || p.match(i, Topic.LABEL_DIALOGUE) > 0
              || ANSWERS.contains(p.low(i))
              || p.at(i).kind() == Token.Kind.MARK
              || p.at(i).kind() == Token.Kind.BREAK;
      boolean acts = p.has(i, Topic.DOES) && !p.has(i, Topic.PLAYS);
      if (showing == 0 && greeting == 0 && (!isSmall || acts)) {
        return false;
      }
      i += Math.max(1, Math.max(showing, greeting));
    }
    return true;
  }

  /// Numbers and marks alone show nothing.
  static boolean isWordless(Passage part) {
    for (int i = part.from(); i < part.to(); i++) {
      Token.Kind kind = part.at(i).kind();
      if (kind != Token.Kind.NUMBER && kind != Token.Kind.MARK && kind != Token.Kind.BREAK) {
        return false;
      }
    }
    return true;
  }

  /// Somebody asks the studio something: it is nothing to film.
  static boolean isQuestion(Passage sentence) {
    var tokens = sentence.wording().tokens();
    boolean hasMark = sentence.to() < tokens.size() && tokens.get(sentence.to()).text().equals("?");
    return hasMark && !sentence.isEmpty();
  }

  /// A word or two that describe, and nobody in them.
  static boolean isMood(Passage part) {
    Passage p = part.trimmed();
    int words = 0;
    for (int i = p.from(); i < p.to(); i++) {
      boolean isSmall =
          p.has(i, Topic.ARTICLE) || p.has(i, Topic.FILLER) || p.match(i, Topic.ORDER) > 0;
      words += isSmall ? 0 : 1;
    }
    return words <= 2 && !acts(p) && People.whole(p).isEmpty();
  }
}
