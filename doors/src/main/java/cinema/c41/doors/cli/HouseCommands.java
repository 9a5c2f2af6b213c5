package cinema.c41.doors.cli;

import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Premises.ConfigLine;
import cinema.c41.doors.cli.Premises.Finding;
import cinema.c41.engine.Offer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The commands about the house itself: engines, doctor, config, version.
final class HouseCommands {
  private HouseCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    line.addSubcommand("engines", new Engines(desk));
    line.addSubcommand("doctor", new Doctor(desk));
    line.addSubcommand("config", new Config(desk));
    line.addSubcommand("version", new Version(desk));
  }

  /// Lists engines.
  @Command(
      name = "engines",
      description = "List the engines that are there and what they make.",
      footer = {"", "Examples:", "  c41 engines", "  c41 engines --json"})
  static final class Engines implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Engines(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      List<Offer> offers = desk.studio().engines();
      Tree tree = Tree.list(offers.stream().map(Views::offer).toList());
      return desk.answer(mode.json, tree, () -> offers.forEach(this::print));
    }

    private void print(Offer offer) {
      var screen = desk.screen();
      screen.line("%-8s %s".formatted(screen.bold(offer.engine()), offer.version()));
      offer
          .voices()
          .forEach(voice -> screen.line("           " + voice.id() + "  " + voice.title()));
      offer.problems().forEach(problem -> ProblemText.print(screen, problem));
    }
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
      var screen = desk.screen();
      String mark =
          switch (finding.state()) {
            case "ok" -> screen.green("✓");
            case "weak" -> screen.yellow("!");
            default -> screen.red("✗");
          };
      screen.line("%s %-10s %s".formatted(mark, finding.what(), finding.detail()));
      screen.out().flush();
      ProblemText.printFixes(screen, finding.fixes());
    }

    private static Tree.Obj tree(Finding finding) {
      var fixes =
          finding.fixes().stream()
              .map(fix -> Tree.obj().with("what", fix.what()).with("command", fix.command()))
              .toList();
      return Tree.obj()
          .with("what", finding.what())
          .with("state", finding.state())
          .with("detail", finding.detail())
          .with("fixes", Tree.list(fixes));
    }
  }

  /// Shows the configuration.
  @Command(
      name = "config",
      description = "Show every setting, its value and where it comes from.",
      footer = {"", "Examples:", "  c41 config", "  c41 config --json"})
  static final class Config implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Config(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      List<ConfigLine> lines = desk.premises().config();
      Tree tree = Tree.list(lines.stream().map(Config::tree).toList());
      return desk.answer(mode.json, tree, () -> lines.forEach(this::print));
    }

    private void print(ConfigLine line) {
      var screen = desk.screen();
      screen.line(
          "%-10s %s  %s"
              .formatted(line.key(), line.value(), screen.faint("(" + line.source() + ")")));
      screen.line(screen.faint("           " + line.help() + "; usual: " + line.usual()));
    }

    private static Tree.Obj tree(ConfigLine line) {
      return Tree.obj()
          .with("key", line.key())
          .with("value", line.value())
          .with("default", line.usual())
          .with("source", line.source())
          .with("help", line.help());
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
      String version = desk.premises().version();
      List<String> about = desk.premises().about();
      Tree.Obj tree = Tree.obj().with("version", version).with("about", Tree.texts(about));
      return desk.answer(
          mode.json,
          tree,
          () -> {
            desk.screen().line("c41 " + version);
            about.forEach(desk.screen()::line);
          });
    }
  }
}
