/// The bars, measured: each program prints figures and their ratio to a baseline that is
/// measured in the same run. Start reading at [FilmBench] and [CoreBench].
@NullMarked
package cinema.c41.bench;

import org.jspecify.annotations.NullMarked;
