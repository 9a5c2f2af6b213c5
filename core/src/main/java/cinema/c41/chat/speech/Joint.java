package cinema.c41.chat.speech;

import cinema.c41.chat.words.Passage;
import java.util.ArrayList;
import java.util.List;

/// The marks and brackets between a quote and the words before it: `(dry):` in `Anna (dry): "…"`.
/// Owned by the one reading that made it.
final class Joint {
  private final Passage p;
  private final List<String> brackets = new ArrayList<>();
  private int end;
  private boolean hasColon;
  private boolean hasDash;

  private Joint(Passage p) {
    this.p = p;
    this.end = p.to();
  }

  static Joint before(Passage left) {
    var joint = new Joint(left);
    joint.strip();
    return joint;
  }

  /// The token after the last word.
  int end() {
    return end;
  }

  /// Whether it is sure that the words are about the quote.
  boolean isFirm() {
    return hasMark() || hasBrackets();
  }

  boolean hasMark() {
    return hasColon || hasDash;
  }

  boolean hasBrackets() {
    return !brackets.isEmpty();
  }

  /// What the brackets say, without ages.
  List<String> brackets() {
    return List.copyOf(brackets);
  }

  private void strip() {
    boolean goesOn = true;
    while (goesOn && end > p.from()) {
      int last = end - 1;
      goesOn = p.isMark(last, ",:—-…") || p.isBreak(last);
      if (goesOn) {
        hasColon |= p.isMark(last, ":");
        hasDash |= p.isMark(last, "—-");
        end--;
      } else if (p.isMark(last, ")")) {
        goesOn = stripBrackets(last);
      }
    }
  }

  private boolean stripBrackets(int close) {
    int open = close - 1;
    while (open >= p.from() && !p.isMark(open, "()")) {
      open--;
    }
    if (open < p.from() || !p.isMark(open, "(")) {
      return false;
    }
    String inside = Ages.without(p.sub(open + 1, close));
    if (!inside.isEmpty()) {
      brackets.addFirst(inside);
    }
    end = open;
    return true;
  }
}
