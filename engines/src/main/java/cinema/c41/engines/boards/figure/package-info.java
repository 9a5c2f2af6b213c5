/// People: who looks like what, how they hold themselves, and how they are drawn, from the whole
/// body down to the eye. Everything is measured in heads: 1 is from crown to chin. Nothing here
/// knows where the camera is. Start reading at [Look] and [FigureArtist].
@NullMarked
package cinema.c41.engines.boards.figure;

import org.jspecify.annotations.NullMarked;
