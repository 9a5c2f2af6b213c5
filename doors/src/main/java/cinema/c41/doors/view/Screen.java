package cinema.c41.doors.view;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// What is in front of the door.
///
/// @param out what was asked for
/// @param err everything about it: how far it is, what to know, what went wrong
/// @param size how large the terminal is now; it may change while a film is made
/// @param nanos a clock that only tells how much time has passed
public record Screen(Output out, Output err, Supplier<Size> size, LongSupplier nanos) {
  /// Of a terminal, in characters.
  public record Size(int columns, int rows) {}

  /// A line of what was asked for.
  public void line(String text) {
    out.line(text);
  }

  public void flush() {
    out.stream().flush();
    err.stream().flush();
  }
}
