/// What the studio answers and tells, as text for people, JSON for programs and SVG. It knows
/// nothing of commands, and asks nobody anything: values in, text out. Start reading at [Screen]
/// and [FilmDisplay].
@NullMarked
package cinema.c41.doors.view;

import org.jspecify.annotations.NullMarked;
