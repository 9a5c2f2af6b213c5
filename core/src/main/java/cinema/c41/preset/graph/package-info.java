/// Graphs of a server as data: a template with named holes and parts that come, go and repeat, and
/// how it is filled. Knows no node and no model by name. Start reading at [GraphTemplate].
@NullMarked
package cinema.c41.preset.graph;

import org.jspecify.annotations.NullMarked;
