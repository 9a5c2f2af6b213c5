/// Sets under the sky. Start reading at any of them; they all read the same way.
@NullMarked
package cinema.c41.engines.boards.outdoors;

import org.jspecify.annotations.NullMarked;
