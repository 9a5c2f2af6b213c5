/// What a message says besides speech, clause by clause: format, place, prohibitions, end shot, who
/// is silent, and what is seen. Nothing is decided here; that is `chat`. Start reading at
/// [MessageReader], then [SentenceReader].
@NullMarked
package cinema.c41.chat.clause;

import org.jspecify.annotations.NullMarked;
