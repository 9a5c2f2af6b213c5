package cinema.c41.plan;

/// The phases of a work that people are shown, in order.
public enum Stage {
  VOICES,
  BOARDS,
  PICTURES,
  PIECES,
  CHECKS,
  CUT,
  SOUND,
  DELIVER
}
