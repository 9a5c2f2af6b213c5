/// From the screenplay to the shot list: which shots a scene is covered with, who stands where, who
/// looks at whom. Pure and deterministic: a scene's shots depend on its own words and number only.
/// Start reading at [Breakdown].
@NullMarked
package cinema.c41.breakdown;

import org.jspecify.annotations.NullMarked;
