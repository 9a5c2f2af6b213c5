package cinema.c41.plan;

/// The phases of making a film that people are shown, in order.
public enum Stage {
  VOICES,
  BOARDS,
  CHECKS,
  CUT,
  SOUND,
  DELIVER
}
