/// The presets that are shipped, against the nodes of real servers.
@NullMarked
package cinema.c41.it.presets;

import org.jspecify.annotations.NullMarked;
