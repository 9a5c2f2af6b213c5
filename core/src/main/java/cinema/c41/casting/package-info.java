/// Who speaks whom. Start reading at [Casting].
@NullMarked
package cinema.c41.casting;

import org.jspecify.annotations.NullMarked;
