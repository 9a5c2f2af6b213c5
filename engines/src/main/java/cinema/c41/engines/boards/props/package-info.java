/// What sets are furnished with: walls and windows, furniture, lamps, houses, trees, vehicles.
/// Each is drawn on a [cinema.c41.engines.boards.set.Stage] at a place in metres. No set is
/// decided here.
@NullMarked
package cinema.c41.engines.boards.props;

import org.jspecify.annotations.NullMarked;
