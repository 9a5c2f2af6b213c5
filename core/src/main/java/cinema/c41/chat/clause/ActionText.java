package cinema.c41.chat.clause;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import java.util.Set;

/// What is seen, as a sentence: the words of the message, with a capital and a full stop.
public final class ActionText {
  private static final Set<String> JOINTS =
      WordSet.of(
          """
          and und but aber that dass where wo
          """);

  private ActionText() {}

  public static String of(Passage passage) {
    Passage p = passage.trimmed();
    while (!p.isEmpty() && JOINTS.contains(p.low(p.from()))) {
      p = p.rest(p.from() + 1).trimmed();
    }
    while (!p.isEmpty() && JOINTS.contains(p.low(p.to() - 1))) {
      p = p.start(p.to() - 1).trimmed();
    }
    return sentence(p.text(), mark(p));
  }

  /// The mark that ends the sentence in the message, if one does.
  private static String mark(Passage p) {
    var tokens = p.wording().tokens();
    boolean hasNext = !p.isEmpty() && p.to() < tokens.size();
    Token next = hasNext ? tokens.get(p.to()) : null;
    return next != null && next.kind() == Token.Kind.MARK && "!?…".contains(next.text())
        ? next.text()
        : ".";
  }

  public static String sentence(String text, String mark) {
    if (text.isEmpty()) {
      return "";
    }
    int first = text.codePointAt(0);
    String capital =
        Character.toString(Character.toTitleCase(first))
            + text.substring(Character.charCount(first));
    int last = text.length() - 1;
    boolean isQuote = last > 0 && "\"“”«»’'‘".indexOf(text.charAt(last)) >= 0;
    boolean isEnded = ".!?…:".indexOf(text.charAt(isQuote ? last - 1 : last)) >= 0;
    return isEnded ? capital : capital + mark;
  }
}
