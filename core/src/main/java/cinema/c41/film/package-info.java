/// The film: scenes, shots, takes and what is remembered of them. How a screenplay becomes shots is
/// `breakdown`; nothing here draws, speaks or renders. Start reading at [Film] and [Take].
@NullMarked
package cinema.c41.film;

import org.jspecify.annotations.NullMarked;
