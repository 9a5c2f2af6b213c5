package cinema.c41.base;

/// Whose failure it was. Retry budgets are kept apart by this.
public enum Blame {
  /// What was asked for cannot be done as asked.
  REQUEST,
  /// The program that makes the media failed.
  ENGINE,
  /// Disk, memory or a missing program of this machine.
  MACHINE,
  /// A deadline passed.
  TIMEOUT,
  /// The work ended, but what came out of it is not fit to be a take.
  TAKE,
  /// A broken invariant of C41 itself.
  BUG
}
