package cinema.c41.doors.view;

import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/// What is in front of the door.
///
/// @param out what was asked for
/// @param err everything about it: how far it is, what to know, what went wrong
/// @param columns how wide the terminal is now; it may change while a film is made
/// @param nanos a clock that only tells how much time has passed
public record Screen(Output out, Output err, IntSupplier columns, LongSupplier nanos) {
  /// A line of what was asked for.
  public void line(String text) {
    out.line(text);
  }

  public void flush() {
    out.stream().flush();
    err.stream().flush();
  }
}
