package cinema.c41.chat.clause;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.Set;

/// Takes a list of what is forbidden apart: `logos, text or faces`. `black and white` is one thing.
final class ProhibitedItems {
  private static final Set<String> EMPTY =
      WordSet.of(
          """
          no any pls plz kein keine keinen keinem keiner keinerlei not nicht also auch bitte please
          show showing use using include including feature featuring mention film filming see have
          zeigt zeige zeig verwendet verwende nutzt benutzt
          ohne without irgendein irgendeine irgendwelche ever never nie zero
          """);
  private static final Set<String> NO = Set.of("no", "kein", "keine", "keinen", "without", "ohne");
  private static final Set<String> TAIL =
      WordSet.of(
          """
          please pls plz bitte zeigen verwenden benutzen nutzen einblenden einsetzen filmen vorkommen
          erscheinen einbauen thanks danke whatsoever ever haben sehen sein zu laufen spielen
          geben hören gezeigt werden anywhere
          """);
  private static final Set<String> SPEECH =
      WordSet.of(
          """
          dialogue dialog dialogues dialogs talking speech words worte dialoge sprechen
          sprache speaking gerede gespräch
          """);
  private static final Set<String> ONE_THING =
      Set.of("black", "schwarz", "up", "before", "dos", "rock");

  private ProhibitedItems() {}

  static void add(CallSheet sheet, Passage list) {
    Passage p = list.trimmed();
    int start = p.from();
    for (int i = p.from(); i < p.to(); i++) {
      if (isBetween(p, i)) {
        addOne(sheet, p.sub(start, i));
        start = i + 1;
      }
    }
    addOne(sheet, p.sub(start, p.to()));
  }

  private static boolean isBetween(Passage p, int i) {
    boolean isNo = i > p.from() && NO.contains(p.low(i)) && p.at(i + 1).isWord();
    boolean joins = isNo || p.has(i, Topic.OR) || p.low(i).equals("and") || p.isMark(i, ",/;");
    return joins && !ONE_THING.contains(p.low(i - 1));
  }

  private static void addOne(CallSheet sheet, Passage item) {
    Passage p = withoutBrackets(sheet, item).trimmed();
    while (p.size() > 1 && EMPTY.contains(p.low(p.from()))) {
      p = p.rest(p.from() + 1);
    }
    while (p.size() > 1 && isTail(p)) {
      p = p.start(p.to() - 1);
    }
    p = p.trimmed();
    sheet.addForbidden(p, p.text());
    boolean isSpeech =
        p.size() <= 2 && SPEECH.contains(p.low(p.to() - 1)) && !p.low(p.from()).equals("other");
    if (isSpeech) {
      sheet.silenceAll();
    }
  }

  /// `stars (budget!)`: why something is forbidden cannot be filmed.
  private static Passage withoutBrackets(CallSheet sheet, Passage item) {
    int open = item.from();
    while (open < item.to() && !item.isMark(open, "(")) {
      open++;
    }
    if (open == item.from() || open == item.to()) {
      return item;
    }
    sheet.addNotUnderstood(item.rest(open + 1));
    return item.start(open);
  }

  /// Words that carry nothing: `please`, `zeigen`, `at all`.
  private static boolean isTail(Passage p) {
    int last = p.to() - 1;
    boolean isAtAll = p.low(last).equals("all") && p.low(last - 1).equals("at");
    boolean isAt = p.low(last).equals("at");
    return isAtAll || isAt || TAIL.contains(p.low(last)) || isInfinitive(p, last);
  }

  /// `keine Musik unterlegen`
  private static boolean isInfinitive(Passage p, int last) {
    boolean isForm = p.low(last).endsWith("en") || p.low(last).endsWith("ern");
    return p.words().isGerman()
        && isForm
        && p.at(last).isWord()
        && !p.at(last).isCapital()
        && p.at(last - 1).isCapital();
  }
}
