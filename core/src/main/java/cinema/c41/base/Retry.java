package cinema.c41.base;

import java.time.Duration;

/// Whether trying again can help.
public sealed interface Retry {
  /// The same request fails the same way.
  record Never() implements Retry {}

  /// It may pass by itself; try again after this long.
  record After(Duration pause) implements Retry {}

  /// It works once somebody has done one of the fixes.
  record OnceFixed() implements Retry {}
}
