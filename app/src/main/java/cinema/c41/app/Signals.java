package cinema.c41.app;

import cinema.c41.doors.cli.Interrupt;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.ProblemText;
import java.io.IOException;
import java.io.PrintStream;
import sun.misc.Signal;

/// Listens to the operating system's signals. The JDK has no other way to tell them apart: SIGINT
/// is somebody who wants the film to end, SIGTERM and SIGHUP are a machine that goes down or a
/// window that is closed, and leave a run that can be resumed.
///
/// Ends are sudden on purpose: whatever is killed at any instant can go on, and children die with
/// this process, so there is one way of going down and it is tested. An orderly shutdown would have
/// attempts fail one after the other, and say so.
final class Signals {
  private final Interrupt interrupt;
  private final PrintStream err;

  Signals(Interrupt interrupt, PrintStream err) {
    this.interrupt = interrupt;
    this.err = err;
  }

  void listen(Terminal terminal) {
    on("INT", this::interrupt);
    on("TERM", () -> end(143));
    on("HUP", () -> end(129));
    if (terminal.isWindow()) {
      on("WINCH", terminal::resized);
    }
  }

  /// Nothing can be printed any more, because whoever read it is gone (Java ignores SIGPIPE, which
  /// would have ended another program), or because a disk is full.
  void cannotPrint(IOException cause) {
    if (String.valueOf(cause.getMessage()).contains("Broken pipe")) {
      end(141);
    }
    ProblemText.print(new Output(err, false, false), AppProblems.cannotPrint(cause));
    end(1);
  }

  private void interrupt() {
    if (!interrupt.interrupt()) {
      Runtime.getRuntime().halt(130);
    }
  }

  private void end(int code) {
    interrupt.run().ifPresent(run -> err.println("interrupted; go on with:  c41 resume " + run));
    Runtime.getRuntime().halt(code);
  }

  /// Not every system has every signal. Threads of their own: virtual ones wait for a free core,
  /// and have none while voices are at work.
  private static void on(String signal, Runnable action) {
    try {
      Signal.handle(
          new Signal(signal), _ -> Thread.ofPlatform().daemon().name(signal).start(action));
    } catch (IllegalArgumentException _) {
      // This one does not: nobody will send it.
    }
  }
}
