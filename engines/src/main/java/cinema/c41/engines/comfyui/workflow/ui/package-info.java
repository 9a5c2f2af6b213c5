/// Workflows as ComfyUI's front end saves them, and what it would send to a server for them. The
/// front end does this in the browser and no server can; so it is done anew here, from what is
/// known of the format. Start reading at [UiConversion].
@NullMarked
package cinema.c41.engines.comfyui.workflow.ui;

import org.jspecify.annotations.NullMarked;
