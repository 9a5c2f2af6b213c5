/// What shots are made with when there is more than pencil and paper: presets, chosen for a task
/// and a quality, and the steps that run them. Start reading at [Kit].
@NullMarked
package cinema.c41.schedule.kit;

import org.jspecify.annotations.NullMarked;
