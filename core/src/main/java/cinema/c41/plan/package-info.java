/// An acyclic graph of steps, as values: what to make, from what, under which key. What the
/// steps are for, this package does not know. Start reading at [Plan] and [Recipe].
@NullMarked
package cinema.c41.plan;

import org.jspecify.annotations.NullMarked;
