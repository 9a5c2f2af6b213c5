/// The one place that sees everything: it reads the configuration, builds the studio and opens the
/// door. Start reading at [Main] and [Wiring].
@NullMarked
package cinema.c41.app;

import org.jspecify.annotations.NullMarked;
