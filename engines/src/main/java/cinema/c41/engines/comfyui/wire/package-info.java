/// The wire to a ComfyUI server: HTTP calls and the WebSocket, each foreign message read once into
/// a value of ours. Whatever the network does wrong is an `IOException`; what it means is decided
/// by the driver above. Start reading at [ComfyApi] and [ComfyEvent].
@NullMarked
package cinema.c41.engines.comfyui.wire;

import org.jspecify.annotations.NullMarked;
