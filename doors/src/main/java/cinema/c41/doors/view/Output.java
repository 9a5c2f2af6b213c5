package cinema.c41.doors.view;

import java.io.PrintStream;

/// One of the two ways text leaves.
///
/// @param canMove whether it is a terminal on which what was written can be written over
/// @param hasColours whether it may be painted
public record Output(PrintStream stream, boolean canMove, boolean hasColours) {
  public void line(String text) {
    stream.println(text);
  }

  public void print(String text) {
    stream.print(text);
    stream.flush();
  }

  public String bold(String text) {
    return paint("1", text);
  }

  public String faint(String text) {
    return paint("2", text);
  }

  public String red(String text) {
    return paint("31", text);
  }

  public String green(String text) {
    return paint("32", text);
  }

  public String yellow(String text) {
    return paint("33", text);
  }

  private String paint(String code, String text) {
    return hasColours && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
