/// The text of a line on its way to a voice: marks taken away, cut into phrases, numbers and signs
/// in words, directions heard. Nothing here makes a sound. Start reading at [LineText].
@NullMarked
package cinema.c41.engines.voices.text;

import org.jspecify.annotations.NullMarked;
