package cinema.c41.engines.boards;

import cinema.c41.engines.boards.ink.Lettering;
import cinema.c41.engines.boards.ink.Paper;

/// What all boards share: two hands to write with, and the paper. Thread-safe.
record Artists(Lettering hand, Lettering typed, Paper paper) {
  static Artists ready() {
    return new Artists(Lettering.hand(), Lettering.typed(), new Paper());
  }
}
