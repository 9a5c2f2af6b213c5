/// What any engine must do, whatever it makes. An engine knows nothing of films, plans or runs:
/// it is handed a job that contains everything relevant to the result. Start reading at
/// [Engine].
@NullMarked
package cinema.c41.engine;

import org.jspecify.annotations.NullMarked;
