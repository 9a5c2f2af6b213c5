/// From a timeline to what is handed over: edit files for Resolve, Premiere and Final Cut,
/// subtitles, names, the bill of what made the film. All of it is pure: values in, text or trees
/// out; engines write the files. Start reading at [Otio] and [SubtitleLayout].
@NullMarked
package cinema.c41.delivery;

import org.jspecify.annotations.NullMarked;
