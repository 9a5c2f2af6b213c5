/// What everything may use: problems, trees of plain data, hashes, frame rates. Nothing here knows
/// what a film is. Start reading at [Problem] and [Tree].
@NullMarked
package cinema.c41.base;

import org.jspecify.annotations.NullMarked;
