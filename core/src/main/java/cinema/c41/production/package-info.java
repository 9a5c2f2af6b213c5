/// The use cases that doors call, and all they hear of them. Doors see this package and values;
/// never a run, a plan or an engine. Start reading at [Studio].
@NullMarked
package cinema.c41.production;

import org.jspecify.annotations.NullMarked;
