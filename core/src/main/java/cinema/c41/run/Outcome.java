package cinema.c41.run;

/// How a run ended.
public enum Outcome {
  /// Everything was made and delivered.
  DONE,
  /// Something could not be made; whatever could be made without it was.
  FAILED,
  /// Somebody asked for it to end.
  CANCELLED
}
