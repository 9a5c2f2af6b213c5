package cinema.c41.engine;

/// What an engine knows of a job that it may have been asked to do earlier.
public enum Whereabouts {
  /// It has the job, and tells of it from now on.
  HERE,
  /// It does not have the job and never will: the job may be started anew.
  GONE,
  /// It has no way to find out. The job may be at work, or be paid for.
  UNKNOWN
}
