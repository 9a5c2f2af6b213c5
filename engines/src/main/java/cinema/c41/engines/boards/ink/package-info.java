/// Drawing as such: ink lines, washes, paper, lettering, the palette of a time of day, and the
/// planes a drawing is shot from. Nothing here knows of films, sets or people. Start reading at
/// [Pen] for drawing and at [Rostrum] for how drawings become frames.
@NullMarked
package cinema.c41.engines.boards.ink;

import org.jspecify.annotations.NullMarked;
