/// The cutting room: does with ffmpeg what the end of a film needs. Pictures leave here
/// as BT.709 in limited range and say so, sound leaves as 48 kHz, and the same job gives the same
/// bytes. What is cut where is decided elsewhere. Start reading at [FfmpegEngine]; whoever draws
/// frames writes them into a [FrameSink].
@NullMarked
package cinema.c41.engines.ffmpeg;

import org.jspecify.annotations.NullMarked;
