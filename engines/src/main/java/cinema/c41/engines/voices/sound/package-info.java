/// Recorded speech and what is done to it: cut, tuned, whispered, levelled, written. Nothing here
/// knows who speaks or what is said. Every number comes out the same on every machine. Start
/// reading at [Utterance].
@NullMarked
package cinema.c41.engines.voices.sound;

import org.jspecify.annotations.NullMarked;
