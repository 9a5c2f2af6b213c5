/// Executes plans: attempts in parallel, a journal of everything that happened, and resuming
/// from it. What a run is for, this package does not know. Start reading at [Runner] and
/// [JournalEntry].
@NullMarked
package cinema.c41.run;

import org.jspecify.annotations.NullMarked;
