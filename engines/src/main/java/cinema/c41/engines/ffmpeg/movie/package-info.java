/// What the tables of an MP4 say: how many frames there are, when they are shown, where their bytes
/// lie. Reads no more than that, and decodes nothing. Start reading at [MovieIndex].
@NullMarked
package cinema.c41.engines.ffmpeg.movie;

import org.jspecify.annotations.NullMarked;
