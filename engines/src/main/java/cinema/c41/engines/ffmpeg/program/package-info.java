/// An ffmpeg that can do the work, wherever it comes from. Start reading at [FfmpegSearch].
@NullMarked
package cinema.c41.engines.ffmpeg.program;

import org.jspecify.annotations.NullMarked;
