package cinema.c41.doors.cli;

import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Premises.Finding;
import cinema.c41.doors.view.Columns;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.doors.view.Words;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The commands about the house itself: doctor, version, and those of other files.
final class HouseCommands {
  private HouseCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    EngineCommands.addTo(line, desk);
    line.addSubcommand("doctor", new Doctor(desk));
    ConfigCommands.addTo(line, desk);
    line.addSubcommand("version", new Version(desk));
  }

  /// The version as data.
  static Tree.Obj version(Desk desk) {
    return Tree.obj()
        .with("version", desk.premises().version())
        .with("about", Tree.texts(desk.premises().about()));
  }

  /// Examines the machine.
  @Command(
      name = "doctor",
      description = "Look at everything a film needs, and say how to mend what is missing.",
      footer = {"", "Examples:", "  c41 doctor", "  c41 doctor --json"})
  static final class Doctor implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Doctor(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      List<Finding> findings = desk.premises().examine();
      Tree tree = Tree.list(findings.stream().map(Doctor::tree).toList());
      desk.answer(mode.json, tree, () -> findings.forEach(this::print));
      boolean healthy = findings.stream().noneMatch(finding -> finding.state().equals("missing"));
      return healthy ? Desk.DONE : Desk.PROBLEM;
    }

    private void print(Finding finding) {
      var out = desk.screen().out();
      String mark =
          switch (finding.state()) {
            case "ok" -> out.green("✓");
            case "weak" -> out.yellow("!");
            default -> out.red("✗");
          };
      out.line("%s %s %s".formatted(mark, Columns.pad(finding.what(), 8), finding.detail()));
      finding.reasons().forEach(reason -> out.line("  why   " + Words.plain(reason)));
      ProblemText.printFixes(out, finding.fixes());
    }

    private static Tree.Obj tree(Finding finding) {
      return Tree.obj()
          .with("what", finding.what())
          .with("state", finding.state())
          .with("detail", finding.detail())
          .with("reasons", Tree.texts(finding.reasons()))
          .with("fixes", ProblemText.fixes(finding.fixes()));
    }
  }

  /// Shows the version.
  @Command(
      name = "version",
      description = "Show the version of C41 and of the Java it runs on.",
      footer = {"", "Examples:", "  c41 version", "  c41 --version"})
  static final class Version implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Version(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return desk.answer(mode.json, version(desk), this::print);
    }

    private void print() {
      desk.screen().line("c41 " + desk.premises().version());
      desk.premises().about().forEach(desk.screen()::line);
    }
  }
}
