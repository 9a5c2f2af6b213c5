/// Other programs as children of this one: started with a deadline, watched, and never left behind.
/// What a child is for is its caller's matter. Start reading at [Child].
@NullMarked
package cinema.c41.engines.process;

import org.jspecify.annotations.NullMarked;
