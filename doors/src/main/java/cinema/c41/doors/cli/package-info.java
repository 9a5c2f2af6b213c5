/// The terminal: words in, text or JSON out. Each command parses, calls the studio and renders;
/// none of them knows how a film is made. Start reading at [CliDoor].
@NullMarked
package cinema.c41.doors.cli;

import org.jspecify.annotations.NullMarked;
