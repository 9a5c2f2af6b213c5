/// Who says what in a message: quotes and script-like lines with their speakers, and text that is
/// seen and not spoken. What a brief is, is in `chat`. Start reading at [SpeechReader].
@NullMarked
package cinema.c41.chat.speech;

import org.jspecify.annotations.NullMarked;
