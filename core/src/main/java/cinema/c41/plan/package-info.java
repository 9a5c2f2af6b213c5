/// From a film to a graph of work, purely: equal films, takes and offers give equal plans. Start
/// reading at [Planner].
@NullMarked
package cinema.c41.plan;

import org.jspecify.annotations.NullMarked;
