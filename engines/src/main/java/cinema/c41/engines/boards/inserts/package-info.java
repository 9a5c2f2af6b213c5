/// Inserts: a thing, large, with a hand. Start reading at [InsertArtist].
@NullMarked
package cinema.c41.engines.boards.inserts;

import org.jspecify.annotations.NullMarked;
