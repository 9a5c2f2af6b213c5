package cinema.c41.engines.boards.figure;

/// What grows on a face.
enum Beard {
  NONE,
  STUBBLE,
  MOUSTACHE,
  FULL
}
