package cinema.c41.app;

import cinema.c41.doors.cli.Interrupt;
import sun.misc.Signal;

/// Listens to Ctrl-C. The JDK has no other way to tell SIGINT (somebody wants the film to end) from
/// SIGTERM (the machine goes down; the run is interrupted and can be resumed).
final class CtrlC {
  private CtrlC() {}

  /// The first Ctrl-C asks for an end; one more ends the program at once.
  static void listen(Interrupt interrupt) {
    Signal.handle(new Signal("INT"), _ -> Thread.ofVirtual().start(() -> end(interrupt)));
  }

  private static void end(Interrupt interrupt) {
    if (!interrupt.interrupt()) {
      Runtime.getRuntime().halt(130);
    }
  }
}
