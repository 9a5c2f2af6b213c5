package cinema.c41.app;

import cinema.c41.doors.cli.CliDoor;
import cinema.c41.doors.cli.Interrupt;
import java.io.FileDescriptor;
import java.nio.file.Path;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    System.exit(run(words));
  }

  private static int run(String[] words) {
    var interrupt = new Interrupt();
    var terminal = Terminal.ofThisProcess();
    var err = Pipe.open(FileDescriptor.err, _ -> {});
    var signals = new Signals(interrupt, err);
    var out = Pipe.open(FileDescriptor.out, signals::cannotPrint);
    signals.listen(terminal);
    try (var house = new LocalPremises(environment())) {
      return new CliDoor(house, terminal.screen(out, err), interrupt).run(words);
    }
  }

  private static Environment environment() {
    return new Environment(
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("c41.app", "app/target/dist")));
  }
}
