package cinema.c41.app;

import cinema.c41.base.C41Exception;
import cinema.c41.doors.cli.CliDoor;
import cinema.c41.doors.cli.Interrupt;
import cinema.c41.doors.cli.Screen;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Where the program starts.
public final class Main {
  private static final int USUAL_WIDTH = 100;

  private Main() {}

  public static void main(String[] words) {
    System.exit(run(words));
  }

  private static int run(String[] words) {
    var interrupt = new Interrupt();
    try (var house = new LocalPremises(environment())) {
      CtrlC.listen(interrupt);
      return new CliDoor(house, screen(), interrupt).run(words);
    } catch (C41Exception e) {
      System.err.println(e.problem().what() + ": " + e.problem().why());
      return 1;
    }
  }

  private static Environment environment() {
    return new Environment(
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("c41.app", "app/target/dist")));
  }

  private static Screen screen() {
    Console console = System.console();
    boolean isTerminal =
        console != null && console.isTerminal() && System.getenv("NO_COLOR") == null;
    return new Screen(stream(FileDescriptor.out), stream(FileDescriptor.err), isTerminal, width());
  }

  /// UTF-8 whatever the locale says: names and lines of a screenplay are printed.
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
