/// What people and programs see of presets: a table of all, a page of one, and both as JSON. All of
/// it is drawn from the data. Start reading at [PresetTable] and [PresetPage].
@NullMarked
package cinema.c41.doors.presets;

import org.jspecify.annotations.NullMarked;
