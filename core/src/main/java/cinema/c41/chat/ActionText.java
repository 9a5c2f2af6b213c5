package cinema.c41.chat;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import java.util.Set;

/// What is seen, as a sentence: the words of the message, with a capital and a full stop.
final class ActionText {
  private static final Set<String> JOINTS = Set.of("and", "und", "but", "aber", "that", "dass", "where", "wo");

  private ActionText() {}

  static String of(Passage passage) {
    Passage p = passage.trimmed();
    while (!p.isEmpty() && JOINTS.contains(p.low(p.from()))) {
      p = p.rest(p.from() + 1).trimmed();
    }
    return sentence(p.text(), mark(p));
  }

  /// The mark that ends the sentence in the message, if one does.
  private static String mark(Passage p) {
    var tokens = p.wording().tokens();
    boolean hasNext = !p.isEmpty() && p.to() < tokens.size();
    Token next = hasNext ? tokens.get(p.to()) : null;
    return next != null && next.kind() == Token.Kind.MARK && "!?…".contains(next.text()) ? next.text() : ".";
  }

  static String sentence(String text, String mark) {
    if (text.isEmpty()) {
      return "";
    }
    int first = text.codePointAt(0);
    String capital =
        Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    boolean isEnded = ".!?…:".indexOf(text.charAt(text.length() - 1)) >= 0;
    return isEnded ? capital : capital + mark;
  }
}
