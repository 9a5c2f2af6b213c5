/// The edit, as OpenTimelineIO sees it: tracks of clips and gaps that refer to media, counted in
/// whole frames. It knows no scenes and no file formats: those are in `film` and `delivery`. Start
/// reading at [Timeline].
@NullMarked
package cinema.c41.timeline;

import org.jspecify.annotations.NullMarked;
