package cinema.c41.script;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// The marks of bold, italics and underline in a writer's text: `*`, `**`, `***` and `_`, and the
/// backslash that takes their meaning away. As in Markdown, a mark needs its partner on the same
/// line, and no blank on its inner side: `He dialed *69 and then *23` has none.
public final class Emphasis {
  private final String text;
  private final boolean[] isMark;
  private final Deque<Integer> open = new ArrayDeque<>();

  private Emphasis(String text) {
    this.text = text;
    this.isMark = new boolean[text.length()];
  }

  /// The text as it is spoken or read: without the marks.
  public static String strip(String text) {
    if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('\\') < 0) {
      return text.strip();
    }
    var emphasis = new Emphasis(text);
    emphasis.findMarks();
    return emphasis.withoutMarks().strip();
  }

  private void findMarks() {
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (c == '\n') {
        open.clear();
      }
      if (isEscape(at)) {
        isMark[at] = true;
        at += 2;
      } else if (c == '*' || c == '_') {
        int end = endOfRun(at);
        take(at, end);
        at = end;
      } else {
        at++;
      }
    }
  }

  private boolean isEscape(int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && "*_\\".indexOf(text.charAt(at + 1)) >= 0;
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  /// A run of marks ends what is open, or opens something. What is open inside it was no mark.
  private void take(int start, int end) {
    if (canClose(start, end) && open.stream().anyMatch(one -> isSame(one, start, end))) {
      while (!isSame(open.element(), start, end)) {
        open.pop();
      }
      mark(open.pop(), end - start);
      mark(start, end - start);
    } else if (canOpen(start, end) && open.size() < 8) {
      open.push(start);
    }
  }

  private boolean isSame(int opened, int start, int end) {
    return text.charAt(opened) == text.charAt(start) && endOfRun(opened) - opened == end - start;
  }

  private boolean canOpen(int start, int end) {
    boolean inside = end < text.length() && !Character.isWhitespace(text.charAt(end));
    return inside && !(text.charAt(start) == '_' && start > 0 && isWord(start - 1));
  }

  private boolean canClose(int start, int end) {
    boolean inside = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
    return inside && !(text.charAt(start) == '_' && end < text.length() && isWord(end));
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private void mark(int start, int length) {
    Arrays.fill(isMark, start, start + length, true);
  }

  private String withoutMarks() {
    var out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (!isMark[at]) {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }
}
