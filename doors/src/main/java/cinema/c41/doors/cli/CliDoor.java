package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.doors.view.Screen;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line: parses, calls the studio, renders. Exit codes: 0 done, 1 a problem, 2 usage,
/// 130 cancelled. With `--json` stdout has JSON and nothing else, whatever happens.
public final class CliDoor {
  private final Desk desk;

  public CliDoor(Premises premises, Screen screen, Interrupt interrupt) {
    this.desk = new Desk(premises, screen, interrupt);
  }

  /// Runs one command.
  ///
  /// @return the exit code
  public int run(String... words) {
    int code = execute(words);
    desk.screen().flush();
    return code;
  }

  private int execute(String... words) {
    try {
      return line().execute(words);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return problem(e, List.of(words));
    }
  }

  /// The whole grammar, for `run` and for tests of the documents.
  CommandLine line() {
    CommandLine line = Grammar.of(desk);
    line.setExecutionExceptionHandler((error, _, parsed) -> problem(error, parsed.originalArgs()));
    line.setParameterExceptionHandler((error, words) -> usage(error, List.of(words)));
    line.setExecutionStrategy(this::obey);
    return line;
  }

  /// A program that asks for help or for the version gets data as well.
  private int obey(ParseResult parsed) {
    if (!JsonOption.isIn(parsed.originalArgs())) {
      return new CommandLine.RunLast().execute(parsed);
    }
    for (CommandLine line : parsed.asCommandLineList()) {
      if (line.isUsageHelpRequested()) {
        return desk.answer(true, WordCommands.tree(line), () -> {});
      }
    }
    return parsed.isVersionHelpRequested()
        ? desk.answer(true, HouseCommands.version(desk), () -> {})
        : new CommandLine.RunLast().execute(parsed);
  }

  /// One of the three places that may catch everything: what is known is shown as a problem,
  /// what is not is a bug of ours with its trace.
  private int problem(Throwable error, List<String> words) {
    Problem problem = error instanceof C41Exception known ? known.problem() : BugReport.of(error);
    tell(problem, words);
    return CliProblems.isUsage(problem) ? Desk.USAGE : Desk.PROBLEM;
  }

  private int usage(ParameterException error, List<String> words) {
    tell(UsageProblem.of(error), words);
    return Desk.USAGE;
  }

  /// To a program on one line, so that it is also a line of a film's events.
  private void tell(Problem problem, List<String> words) {
    if (JsonOption.isIn(words)) {
      Tree.Obj tree = Tree.obj().with("problem", ProblemText.tree(problem));
      desk.screen().out().print(Json.compact(tree) + "\n");
    } else {
      ProblemText.print(desk.screen().err(), problem);
    }
  }
}
