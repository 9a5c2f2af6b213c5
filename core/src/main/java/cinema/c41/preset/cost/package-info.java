/// What it costs to run a preset: how much work it is, and what runs have shown of time and memory.
@NullMarked
package cinema.c41.preset.cost;

import org.jspecify.annotations.NullMarked;
