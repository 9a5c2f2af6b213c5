package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The command line: parses, calls the studio, renders. Exit codes: 0 done, 1 a problem, 2 usage,
/// 130 cancelled.
public final class CliDoor {
  private final Desk desk;

  public CliDoor(Premises premises, Screen screen, Interrupt interrupt) {
    this.desk = new Desk(premises, screen, interrupt);
  }

  /// The command `c41` itself.
  @Command(
      name = "c41",
      description = "A local AI film studio: one message becomes a finished, editable clip.",
      footer = {
        "",
        "Start here:",
        "  c41 film examples/last-orders.fountain",
        "  c41 say '20-second spot, 9:16, a bakery at dawn. Anna (dry): \"We open at nine.\"'",
        "",
        "Exit codes: 0 done, 1 a problem, 2 usage, 130 cancelled."
      })
  static final class Root {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help.")
    boolean help;

    @Option(
        names = {"-V", "--version"},
        versionHelp = true,
        description = "Show the version.")
    boolean version;
  }

  /// Runs one command.
  ///
  /// @return the exit code
  public int run(String... words) {
    CommandLine line = line();
    int code = line.execute(words);
    desk.screen().out().flush();
    desk.screen().err().flush();
    return code;
  }

  /// The whole grammar, for `run` and for tests of the documents.
  CommandLine line() {
    var line = new CommandLine(CommandSpec.forAnnotatedObject(new Root()));
    line.getCommandSpec().version("c41 " + desk.premises().version());
    FilmCommands.addTo(line, desk);
    LookCommands.addTo(line, desk);
    TakeCommands.addTo(line, desk);
    HouseCommands.addTo(line, desk);
    line.addSubcommand("completion", new GenerateCompletion());
    line.setExecutionExceptionHandler((error, _, parsed) -> problem(error, parsed));
    line.setParameterExceptionHandler((error, _) -> usage(error));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(desk.screen().isTerminal() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(true);
    line.setOut(new PrintWriter(desk.screen().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(desk.screen().err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  /// One of the three places that may catch everything: what is known is shown as a problem,
  /// what is not is a bug of ours with its trace.
  private int problem(Exception error, CommandLine.ParseResult parsed) {
    Problem problem = error instanceof C41Exception known ? known.problem() : BugReport.of(error);
    boolean json = parsed.originalArgs().contains("--json");
    if (json) {
      desk.screen().out().print(Json.pretty(Tree.obj().with("problem", ProblemText.tree(problem))));
    } else {
      ProblemText.print(desk.screen(), problem);
    }
    return Desk.PROBLEM;
  }

  private int usage(ParameterException error) {
    var line = error.getCommandLine();
    var screen = desk.screen();
    screen.err().println(screen.red("✗ ") + error.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, line.getErr())) {
      screen
          .err()
          .println(
              "  fix   see what it takes:  " + line.getCommandSpec().qualifiedName() + " --help");
    }
    return Desk.USAGE;
  }
}
