/// The graph of a job: filled in for the server that gets it, and how much of its work is done.
/// Pure. Start reading at [GraphPaper], then [Progress].
@NullMarked
package cinema.c41.engines.comfyui.graph;

import org.jspecify.annotations.NullMarked;
