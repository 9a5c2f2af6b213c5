package cinema.c41.chat.speech;

import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.Words.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells text that is seen from text that is spoken: `a sign reads "OPEN"`, `the shop is called
/// "Korn"`, `„Geschlossen“ steht an der Tür`.
final class ShownText {
  private static final List<String> COMPOUND_ENDS =
      List.of("schild", "schrift", "buchstaben", "plakat", "tafel", "zettel", "titel", "anzeige");

  private static final Set<String> READS = Set.of("read", "reads", "reading", "liest", "lesen");

  private ShownText() {}

  /// Whether the words that end before this token lead to text that is seen.
  static boolean isLedTo(Passage left, int end) {
    Passage core = left.start(end).trimmed();
    if (core.isEmpty()) {
      return false;
    }
    int last = core.to() - 1;
    if (isLine(core) || isRead(core)) {
      return false;
    }
    if (startsWithThing(core)) {
      return true;
    }
    if (endsWith(core, Topic.NAMED) > 0) {
      return true;
    }
    int shows = endsWith(core, Topic.SHOWS);
    if (shows > 0) {
      return isShowing(core.start(core.to() - shows), core, last);
    }
    return isWriting(core, last) || isOnThing(core);
  }

  /// `Der Satz lautet: „…“`
  private static boolean isLine(Passage core) {
    int noun = core.from() + (core.has(core.from(), Topic.ARTICLE) ? 1 : 0);
    return core.match(noun, Topic.LABEL_DIALOGUE) > 0 && !core.has(noun, Topic.SHOWN);
  }

  /// `Text im Bild: „…“`, `Das Schild an der Tür sagt „…“`: writing, and nobody beside it.
  private static boolean startsWithThing(Passage core) {
    int noun = core.from();
    noun += core.has(noun, Topic.ARTICLE) || core.has(noun, Topic.OWN) ? 1 : 0;
    if (!isWriting(core, noun) && !isWriting(core, noun + 1)) {
      return false;
    }
    for (int i = noun; i < core.to(); i++) {
      boolean isTag = core.at(i).kind() == Token.Kind.TAG;
      if (isTag
          || core.has(i, Topic.PERSON)
          || GivenNames.has(core.low(i))
          || core.has(i, Topic.TITLE)) {
        return false;
      }
    }
    return true;
  }

  private static int endsWith(Passage core, Topic topic) {
    for (int words = 3; words > 0; words--) {
      if (core.size() >= words && core.match(core.to() - words, topic) == words) {
        return words;
      }
    }
    return 0;
  }

  /// Verbs that signs and people share count for the sign only if the subject is one.
  private static boolean isShowing(Passage subject, Passage core, int verb) {
    boolean isSpeech = core.has(verb, Topic.SAY) || core.has(verb, Topic.SAY_HOW);
    if (subject.trimmed().isEmpty()) {
      return !isSpeech;
    }
    if (subjectIsThing(subject)) {
      return true;
    }
    return !isSpeech && !subjectIsPerson(subject);
  }

  private static boolean subjectIsThing(Passage subject) {
    Passage p = subject.trimmed();
    int last = p.to() - 1;
    boolean isWriting = p.has(last, Topic.SHOWN) && !p.has(last, Topic.PERSON);
    boolean isIt = p.low(last).equals("it") || p.low(last).equals("es");
    return isWriting || isIt || (p.has(last - 1, Topic.SHOWN) && Direction.isAdverb(p, last));
  }

  private static boolean subjectIsPerson(Passage subject) {
    Passage p = subject.trimmed();
    return People.endingAt(p, p.to()).isPresent()
        || People.startingAt(p, p.from()).filter(one -> one.kind() != People.Kind.NOUN).isPresent();
  }

  /// `the word "fresh"`, `ein Schild: „Geschlossen“`, but not `Mia Schild: „Hallo“`.
  private static boolean isWriting(Passage core, int last) {
    return isShown(core, last)
        && !core.has(last, Topic.PERSON)
        && !(core.at(last - 1).isCapital()
            && !core.words().isGerman()
            && core.at(last).isCapital()
            && !core.has(last - 1, Topic.FUNCTION)
            && !core.has(last - 1, Topic.SHOWN));
  }

  /// German compounds, too: `Neonbuchstaben`.
  private static boolean isShown(Passage core, int i) {
    String low = core.low(i);
    boolean isCompound =
        core.words().isGerman()
            && core.at(i).isCapital()
            && COMPOUND_ENDS.stream().anyMatch(low::endsWith);
    return core.has(i, Topic.SHOWN) || isCompound;
  }

  /// `steht auf dem Schild: „…“`, `on the sign above the door, "…"`.
  private static boolean isOnThing(Passage core) {
    for (int i = core.to() - 1; i > Math.max(core.from(), core.to() - 6); i--) {
      if (People.isSpeaking(core, i) && !core.has(i, Topic.SHOWS)) {
        return false;
      }
      if (core.has(i, Topic.SHOWN) && core.has(core.from(), Topic.TO)) {
        return People.startingAt(core, core.to() - 1).isEmpty();
      }
      if (core.has(i, Topic.SHOWS) && !People.isSpeaking(core, i)) {
        return hasWriting(core.rest(i));
      }
    }
    return false;
  }

  /// `A man reads from a letter`: he is heard.
  private static boolean isRead(Passage core) {
    for (int i = core.from() + 1; i < core.to(); i++) {
      if (READS.contains(core.low(i)) && subjectIsPerson(core.start(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWriting(Passage p) {
    for (int i = p.from(); i < p.to(); i++) {
      if (p.has(i, Topic.SHOWN)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words from this token on say that the quote before them is seen.
  static boolean isToldBy(Passage right, int start) {
    String low = right.low(start);
    boolean isAppearing =
        right.has(start, Topic.SHOWS) && !People.isSpeaking(right, start)
            || right.match(start, Topic.SEEN) > 0;
    if (isAppearing) {
      return true;
    }
    if (People.isSpeaking(right, start) || low.equals("so")) {
      return hasWriting(right.sub(start, Math.min(right.to(), start + 4)))
          && !namesPerson(right, start);
    }
    boolean isOn = right.has(start, Topic.TO) || right.isMark(start, "(");
    return isOn && hasWriting(right.sub(start, Math.min(right.to(), start + 5)));
  }

  private static boolean namesPerson(Passage right, int verb) {
    Optional<People.Person> person = People.startingAt(right, verb + 1);
    return person.isPresent() && !right.has(person.get().to() - 1, Topic.SHOWN);
  }

  /// Whether the quote is a word in the middle of a phrase: `the "best" bread`, `im „Korn“`.
  static boolean isEmbedded(Passage left, int quote) {
    Token before = left.at(quote - 1);
    if (!before.isWord() || People.isVerb(left, quote - 1)) {
      return false;
    }
    boolean isSmall =
        left.has(quote - 1, Topic.ARTICLE)
            || left.has(quote - 1, Topic.TO)
            || left.has(quote - 1, Topic.OWN);
    boolean isPlace =
        left.has(quote - 1, Topic.INSIDE)
            || left.has(quote - 1, Topic.OUTSIDE)
            || left.has(quote - 1, Topic.FILM)
            || left.has(quote - 1, Topic.SHOWN);
    return isSmall || isPlace;
  }
}
