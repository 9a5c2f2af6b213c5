/// Sets with a roof: each class furnishes one kind of room. Start reading at any of them; they all
/// read the same way.
@NullMarked
package cinema.c41.engines.boards.rooms;

import org.jspecify.annotations.NullMarked;
