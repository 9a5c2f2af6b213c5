/// What a ComfyUI server's nodes take and give, and whether a graph fits them. Pure: schemas and
/// graphs come as trees, from a server or from the files that are shipped. Start reading at
/// [NodeSchemas], then [GraphCheck].
@NullMarked
package cinema.c41.engines.comfyui.schema;

import org.jspecify.annotations.NullMarked;
