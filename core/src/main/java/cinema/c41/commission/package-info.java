/// Work that is ordered without a screenplay: pictures, clips and music, each made in one or
/// several passes, and what was kept of it. What makes them, and where they are kept, this package
/// does not know. Start reading at [Commission] and [Piece].
@NullMarked
package cinema.c41.commission;

import org.jspecify.annotations.NullMarked;
