/// What servers of models are, and what is on them. Nothing here knows which models there ought to
/// be. Start reading at [Stocktaking].
@NullMarked
package cinema.c41.engine.stock;

import org.jspecify.annotations.NullMarked;
