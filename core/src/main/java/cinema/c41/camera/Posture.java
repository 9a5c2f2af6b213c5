package cinema.c41.camera;

/// How somebody holds themselves.
public enum Posture {
  STANDING,
  SITTING,
  WALKING,
  LEANING,
  LYING
}
