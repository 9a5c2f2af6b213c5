/// Screenplays: Fountain, Final Draft and plain text in, one model, Fountain out. What the words
/// *say* is kept here as written; what is *filmed* of them is decided in `film`. Start reading at
/// [ScreenplayReader] and [Screenplay].
@NullMarked
package cinema.c41.script;

import org.jspecify.annotations.NullMarked;
