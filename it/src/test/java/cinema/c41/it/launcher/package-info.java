/// The launcher `c41`, started as people start it, on a machine that is made up: JDKs and a Maven
/// that only say what they were asked. Start reading at [LauncherTest].
@NullMarked
package cinema.c41.it.launcher;

import org.jspecify.annotations.NullMarked;
