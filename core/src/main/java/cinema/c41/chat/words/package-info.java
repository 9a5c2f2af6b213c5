/// The words of a message: quoted text, tokens, and what single words mean in English and German,
/// such as lengths and picture shapes. Nothing here knows what a brief is; that is `chat`. Start
/// reading at [Wording] and [Passage].
@NullMarked
package cinema.c41.chat.words;

import org.jspecify.annotations.NullMarked;
