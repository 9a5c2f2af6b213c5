/// What the words of action mean: who does what, who comes and goes, how people hold themselves,
/// which things are handled. English and German, by lists of words and the nearest name; no syntax.
/// How it is filmed is decided in `breakdown`. Start reading at [ActionReader] and [Deed].
@NullMarked
package cinema.c41.breakdown.action;

import org.jspecify.annotations.NullMarked;
