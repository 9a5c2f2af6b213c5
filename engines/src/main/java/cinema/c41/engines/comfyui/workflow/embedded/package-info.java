/// Workflows inside pictures and films: ComfyUI writes what made a file into it. Only the few bytes
/// that say so are read, however large the file. Start reading at [EmbeddedTexts].
@NullMarked
package cinema.c41.engines.comfyui.workflow.embedded;

import org.jspecify.annotations.NullMarked;
