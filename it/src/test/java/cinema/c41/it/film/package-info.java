/// Films from end to end: the real program in a process of its own, real SQLite, real ffmpeg, real
/// voices; killed, changed, cancelled. Start reading at [FilmTest].
@NullMarked
package cinema.c41.it.film;

import org.jspecify.annotations.NullMarked;
