package cinema.c41.doors.cli;

import java.io.PrintStream;

/// Where text goes: what was asked for to `out`, everything about it to `err`.
///
/// @param isTerminal whether a person looks at it; only then are there colours and moving bars
/// @param width columns of the terminal
public record Screen(PrintStream out, PrintStream err, boolean isTerminal, int width) {
  void line(String text) {
    out.println(text);
  }

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String red(String text) {
    return paint("31", text);
  }

  String green(String text) {
    return paint("32", text);
  }

  String yellow(String text) {
    return paint("33", text);
  }

  private String paint(String code, String text) {
    return isTerminal ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
