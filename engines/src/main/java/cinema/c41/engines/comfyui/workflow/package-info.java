/// Workflows of people's own: read from any file that ComfyUI or its users write, turned into a
/// graph that a server takes, with the inputs that one may want to set and with what the server
/// lacks. Start reading at [WorkflowImport].
@NullMarked
package cinema.c41.engines.comfyui.workflow;

import org.jspecify.annotations.NullMarked;
