/// Presets of a person's own: what was found in a workflow, what its owner says of it, and the
/// files that come of both. Start reading at [Draft], then [OwnFiles].
@NullMarked
package cinema.c41.preset.own;

import org.jspecify.annotations.NullMarked;
