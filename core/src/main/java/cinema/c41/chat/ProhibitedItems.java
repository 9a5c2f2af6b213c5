package cinema.c41.chat;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Words.Topic;
import java.util.Set;

/// Takes a list of what is forbidden apart: `logos, text or faces`. `black and white` is one thing.
final class ProhibitedItems {
  private static final Set<String> EMPTY =
      Set.of("no", "any", "kein", "keine", "keinen", "keinem", "keiner", "keinerlei", "not",
          "nicht", "also", "auch", "bitte", "please", "ohne", "without", "irgendein", "irgendeine",
          "irgendwelche", "ever", "never", "nie", "zero");
  private static final Set<String> TAIL =
      Set.of("please", "bitte", "zeigen", "verwenden", "benutzen", "nutzen", "einblenden", "einsetzen",
          "filmen", "vorkommen", "erscheinen", "einbauen", "thanks", "danke", "whatsoever", "ever",
          "haben", "sehen", "sein", "zu");
  private static final Set<String> SPEECH =
      Set.of("dialogue", "dialog", "dialogues", "dialogs", "talking", "speech", "words", "worte",
          "dialoge", "sprechen", "sprache", "speaking", "gerede", "gespräch");
  private static final Set<String> ONE_THING = Set.of("black", "schwarz", "up", "before", "dos", "rock");

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
    boolean joins = p.has(i, Topic.OR) || p.low(i).equals("and") || p.isMark(i, ",/;");
    return joins && !ONE_THING.contains(p.low(i - 1));
  }

  private static void addOne(CallSheet sheet, Passage item) {
    Passage p = item.trimmed();
    while (p.size() > 1 && EMPTY.contains(p.low(p.from()))) {
      p = p.rest(p.from() + 1);
    }
    while (p.size() > 1 && TAIL.contains(p.low(p.to() - 1))) {
      p = p.start(p.to() - 1);
    }
    p = p.trimmed();
    sheet.addForbidden(p, p.text());
    boolean isSpeech = p.size() <= 2 && SPEECH.contains(p.low(p.to() - 1)) && !p.low(p.from()).equals("other");
    sheet.isAllSilent |= isSpeech;
  }
}
