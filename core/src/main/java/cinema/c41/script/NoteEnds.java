package cinema.c41.script;

import java.util.Arrays;

/// Where the notes of a text end. Asked for places in ascending order; what was found for one place
/// serves the next ones, so that a text of nothing but brackets is looked at once.
final class NoteEnds {
  private static final int NONE = Integer.MAX_VALUE;

  /// With something else in the place of every boneyard, for nothing in there counts.
  private final String text;

  /// The first `]]`, and the start of the first empty line, after the place last asked for.
  private int close = -1;

  private int empty = -1;

  NoteEnds(String text) {
    this.text = covered(text);
  }

  private static String covered(String text) {
    int start = text.indexOf("/*");
    if (start < 0) {
      return text;
    }
    char[] covered = text.toCharArray();
    while (start >= 0) {
      int close = text.indexOf("*/", start + 2);
      int end = close < 0 ? text.length() : close + 2;
      Arrays.fill(covered, start, end, 'x');
      start = text.indexOf("/*", end);
    }
    return new String(covered);
  }

  /// Whether the brackets here are closed in their paragraph. Two blanks on an empty line hold a
  /// paragraph together.
  boolean isNote(int open) {
    return closeAfter(open) < emptyAfter(open);
  }

  /// Whether the brackets here, which open no note, have no partner at all, or one that stands
  /// after a scene heading.
  boolean isSlip(int open) {
    int end = closeAfter(open);
    int other = text.indexOf("[[", open + 2);
    return end == NONE || (other >= 0 && other < end) || hasHeading(emptyAfter(open), end);
  }

  private int closeAfter(int open) {
    if (close < open + 2) {
      int found = text.indexOf("]]", open + 2);
      close = found < 0 ? NONE : found;
    }
    return close;
  }

  private int emptyAfter(int open) {
    if (empty <= open) {
      empty = open;
      do {
        empty = afterBreak(endOfLine(empty));
      } while (empty < text.length() && !isEmptyLine(empty));
      empty = empty < text.length() ? empty : NONE;
    }
    return empty;
  }

  private boolean hasHeading(int from, int to) {
    for (int start = from; start < to; start = afterBreak(endOfLine(start))) {
      if (Headings.isStrong(text.substring(start, endOfLine(start)).strip())) {
        return true;
      }
    }
    return false;
  }

  private boolean isEmptyLine(int start) {
    int length = endOfLine(start) - start;
    return length == 0 || (length == 1 && text.charAt(start) != '\t' && text.charAt(start) <= ' ');
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterBreak(int end) {
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }
}
