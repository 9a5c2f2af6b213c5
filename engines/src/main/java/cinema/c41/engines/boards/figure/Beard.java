package cinema.c41.engines.boards.figure;

/// What grows on a face.
public enum Beard {
  NONE,
  STUBBLE,
  MOUSTACHE,
  FULL
}
