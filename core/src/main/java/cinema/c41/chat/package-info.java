/// One message in plain words becomes a brief, and a brief becomes a screenplay, by rules alone.
/// What single words mean is in `chat.words`; what a screenplay is, in `script`. Start reading at
/// [BriefReader], then [Brief].
@NullMarked
package cinema.c41.chat;

import org.jspecify.annotations.NullMarked;
