/// What the quiet of places is made of, as ffmpeg filters. Nothing is run here. Start reading at
/// [ToneKind].
@NullMarked
package cinema.c41.engines.ffmpeg.tone;

import org.jspecify.annotations.NullMarked;
