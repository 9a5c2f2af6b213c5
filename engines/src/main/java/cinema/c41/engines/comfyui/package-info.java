/// Runs graphs of nodes on ComfyUI servers. What a graph is good for is decided elsewhere: nothing
/// here knows a model or a preset. The server's record decides what became of a job; what the
/// WebSocket tells is news, so a connection that is lost, late or silent costs progress and
/// previews, never a take. Start reading at [ComfyEngine], then [GraphRun].
@NullMarked
package cinema.c41.engines.comfyui;

import org.jspecify.annotations.NullMarked;
