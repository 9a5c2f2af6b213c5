/// The cut: what stands where, how long a shot is, how its files are called, and the timeline that
/// editors get. Start reading at [CutList].
@NullMarked
package cinema.c41.cut;

import org.jspecify.annotations.NullMarked;
