/// What doors are told while a run is under way, whatever it is for: steps, problems, and how long
/// the rest takes. Start reading at [Teller].
@NullMarked
package cinema.c41.production.telling;

import org.jspecify.annotations.NullMarked;
