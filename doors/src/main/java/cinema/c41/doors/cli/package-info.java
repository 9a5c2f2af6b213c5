/// The command line: words in, a call of the studio, and what it answers out through
/// `doors.view`. None of the commands knows how a film is made. Start reading at [CliDoor].
@NullMarked
package cinema.c41.doors.cli;

import org.jspecify.annotations.NullMarked;
