/// From a film to a plan, purely: equal films, takes and offers give equal plans. Start reading at
/// [Planner].
@NullMarked
package cinema.c41.schedule;

import org.jspecify.annotations.NullMarked;
