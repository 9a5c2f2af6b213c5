package cinema.c41.chat.clause;

import cinema.c41.chat.speech.People;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.SilentWords;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what must not be there: `no logos, no text on screen`, `never show the face`, `Blut bitte
/// vermeiden`. What somebody in the film does not do (`Anna does not look up`) is action.
final class Prohibitions {
  private static final Set<String> BEFORE =
      WordSet.of(
          """
          please bitte and und but aber also auch absolutely definitely there there's is are
          we have it has es gibt läuft hat with mit the der film spot so außerdem wichtig
          important really oh ganz unbedingt only just should be must generally video clip das
          oder or nor noch dazu zudem dabei sonst
          """);
  private static final Set<String> NEGATIONS =
      WordSet.of(
          """
          not never nicht nie niemals nothing nichts neither weder skip omit
          """);
  private static final Set<String> IMPLIES =
      WordSet.of(
          """
          is are has gibt hat läuft have there's
          """);
  private static final Set<String> MODALS =
      WordSet.of(
          """
          must should shall may darf dürfen soll sollen sollte sollten
          """);

  private static final Set<String> THERE =
      WordSet.of(
          """
          be seen shown heard visible audible there appear used included present in it the film
          zu sehen hören sein sichtbar hörbar gezeigt gehört werden vorkommen erscheinen auftauchen
          laufen spielen dabei benutzt verwendet im bild film
          """);

  private final CallSheet sheet;
  private final List<Passage> parts;

  private Prohibitions(CallSheet sheet, List<Passage> parts) {
    this.sheet = sheet;
    this.parts = parts;
  }

  /// Reads a prohibition that starts with this part; returns the part after it, or the same if
  /// there is none.
  ///
  /// @param isActing whether somebody does something in the parts before
  static int read(CallSheet sheet, List<Passage> parts, int i, boolean isActing) {
    return new Prohibitions(sheet, parts).read(i, isActing);
  }

  private int read(int i, boolean isActing) {
    Passage part = parts.get(i);
    int what = afterNo(part, isActing);
    if (what > 0) {
      return readItems(i, part.rest(what));
    }
    Optional<Passage> before = beforeNo(part);
    if (before.isPresent()) {
      ProhibitedItems.add(sheet, before.get());
      return i + 1;
    }
    return readModal(part) ? i + 1 : i;
  }

  /// The token after the words that forbid, or -1.
  private static int afterNo(Passage part, boolean isActing) {
    int i = part.from();
    boolean implies = false;
    while (BEFORE.contains(part.low(i)) && !Clauses.isNo(part, i)) {
      implies |= IMPLIES.contains(part.low(i));
      i++;
    }
    if (!Clauses.isNo(part, i)) {
      return -1;
    }
    int next = i + part.match(i, Topic.NO);
    boolean isSingle = next == i + 1;
    boolean isMeant = !part.rest(next).trimmed().isEmpty() && isMeant(part, i, next, isSingle);
    boolean needsThing = implies && isSingle || isActing && isWeak(part, i, isSingle);
    return isMeant && (!needsThing || isAvoidable(part, next)) ? next : -1;
  }

  /// `without her coat`, `never smiling`: after somebody has acted, this is about them.
  private static boolean isWeak(Passage part, int no, boolean isSingle) {
    String low = part.low(no);
    return isSingle
        && (NEGATIONS.contains(low)
            || Set.of("without", "ohne", "no").contains(low)
            || low.startsWith("kein"));
  }

  private static boolean isAvoidable(Passage part, int next) {
    for (int i = next; i < next + 3; i++) {
      if (part.has(i, Topic.AVOIDABLE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMeant(Passage part, int no, int next, boolean isSingle) {
    String low = part.low(no);
    String first = part.low(next);
    if (low.equals("nothing") && isSingle) {
      return !People.isVerb(part, next) && !first.endsWith("s") && part.to() - next <= 3;
    }
    if (low.equals("nichts") && isSingle) {
      return part.at(next).isCapital();
    }
    boolean isNobody = low.equals("keiner") && part.at(next).isWord();
    if (isNobody && !part.at(next).isCapital()) {
      return false;
    }
    if (low.equals("neither") || low.equals("weder")) {
      return !acts(part, next);
    }
    boolean isGoing =
        Set.of("without", "ohne").contains(low) && (first.endsWith("ing") || hasZu(part, next));
    return !isGoing || isAvoidable(part, next);
  }

  private static boolean acts(Passage part, int start) {
    for (int i = start; i < part.to(); i++) {
      boolean isInfinitive = part.low(i).endsWith("en") && part.words().isGerman();
      if (People.isVerb(part, i) && !(isInfinitive && i + 1 == part.to())) {
        return true;
      }
    }
    return false;
  }

  /// `ohne sich umzudrehen`
  private static boolean hasZu(Passage part, int start) {
    String last = part.low(part.to() - 1);
    boolean isInfinitive = last.endsWith("en") && !part.at(part.to() - 1).isCapital();
    return isInfinitive
        && (last.contains("zu") || part.low(part.to() - 2).equals("zu"))
        && start < part.to();
  }

  /// The items of this part, and of the parts after it that go on with the list.
  private int readItems(int i, Passage first) {
    ProhibitedItems.add(sheet, first);
    sheet.ignore(parts.get(i));
    int end = endOfList(i + 1);
    for (int next = i + 1; next < end; next++) {
      ProhibitedItems.add(sheet, parts.get(next));
    }
    return end;
  }

  /// The list goes on while single things follow that a film can do without, or up to the part with
  /// an `or` in it.
  private int endOfList(int start) {
    int end = start;
    while (end < parts.size() && isItem(parts.get(end))) {
      if (closesList(parts.get(end))) {
        return end + 1;
      }
      end++;
    }
    int sure = start;
    while (sure < end && isSureItem(parts.get(sure))) {
      sure++;
    }
    return sure;
  }

  private static boolean isItem(Passage part) {
    boolean isShort = part.size() <= 5;
    boolean isNo = Clauses.isNo(part, Clauses.afterFillers(part, part.from()));
    boolean isOther = isNo || EndShot.in(part).isPresent();
    boolean acts = false;
    for (int i = part.from(); i < part.to(); i++) {
      acts |= part.has(i, Topic.DOES) || part.has(i, Topic.HE) || part.has(i, Topic.SHE);
    }
    return isShort && !isOther && !acts && !FactReader.isFact(part);
  }

  private static boolean closesList(Passage part) {
    boolean isOr = false;
    for (int i = part.from(); i < part.to(); i++) {
      isOr |= part.has(i, Topic.OR) || part.low(i).equals("and");
    }
    return isOr;
  }

  private static boolean isSureItem(Passage part) {
    return part.size() <= 3 && isAvoidable(part, part.from());
  }

  /// `logos are not allowed`, `Blut bitte vermeiden`.
  private static Optional<Passage> beforeNo(Passage part) {
    for (int i = part.from() + 1; i < part.to(); i++) {
      int words = part.match(i, Topic.NO_AFTER);
      if (words > 0 && i + words >= endWithoutPlease(part)) {
        return Optional.of(part.start(i));
      }
    }
    return Optional.empty();
  }

  private static int endWithoutPlease(Passage part) {
    String last = part.low(part.to() - 1);
    return last.equals("please") || last.equals("bitte") ? part.to() - 1 : part.to();
  }

  /// `to be heard`, `gezeigt werden`: being in the film, and nothing more.
  private static boolean isOnlyThere(Passage what) {
    for (int i = what.from(); i < what.to(); i++) {
      if (!THERE.contains(what.low(i)) && !what.isMark(i, ".!")) {
        return false;
      }
    }
    return true;
  }

  /// `Anna must not smile`, `Anna darf nicht lächeln`.
  private boolean readModal(Passage part) {
    for (int i = part.from() + 1; i + 2 < part.to(); i++) {
      boolean isNot = Set.of("not", "never", "nicht", "nie", "niemals").contains(part.low(i + 1));
      boolean isLimit = part.match(i + 1, Topic.NOT_NO) > 0;
      if (MODALS.contains(part.low(i)) && isNot && !isLimit && SilentWords.at(part, i) == 0) {
        String subject = part.start(i).text();
        Passage what = part.rest(i + 2);
        sheet.forbid(isOnlyThere(what) ? subject : subject + " " + what.text());
        return true;
      }
    }
    return false;
  }
}
