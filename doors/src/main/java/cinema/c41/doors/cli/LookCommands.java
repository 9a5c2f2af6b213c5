package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.production.PlanView;
import cinema.c41.script.ScriptSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that look and make nothing: script, plan, runs, run, cancel.
final class LookCommands {
  private LookCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    line.addSubcommand("script", new Script(desk));
    line.addSubcommand("plan", new Plan(desk));
    line.addSubcommand("runs", new Runs(desk));
    line.addSubcommand("run", new Run(desk));
    line.addSubcommand("cancel", new Cancel(desk));
  }

  /// Shows a screenplay as it was understood.
  @Command(
      name = "script",
      description = "Show a screenplay as it was understood: scenes, characters, dialogue.",
      footer = {
        "",
        "Examples:",
        "  c41 script examples/last-orders.fountain",
        "  c41 script pilot.fdx --json"
      })
  static final class Script implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(paramLabel = "FILE", description = "The screenplay.")
    private Path file = Path.of("");

    Script(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var script = desk.script(file);
      var screenplay = cinema.c41.script.ScreenplayReader.read(script.fileName(), script.bytes());
      Tree.Obj summary = ScriptSummary.of(screenplay);
      return desk.answer(mode.json, summary, () -> ScriptText.print(desk.screen(), summary));
    }
  }

  /// Shows the graph of work for a film.
  @Command(
      name = "plan",
      description = "Show the graph of work for a film, as text, JSON or SVG.",
      footer = {
        "",
        "Examples:",
        "  c41 plan examples/last-orders.fountain",
        "  c41 plan spot.fountain --svg plan.svg"
      })
  static final class Plan implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final FilmCommands.WishOptions options = new FilmCommands.WishOptions();

    @Parameters(paramLabel = "FILE", description = "The screenplay.")
    private Path file = Path.of("");

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the graph as a picture.")
    private Path svg = Path.of("");

    Plan(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var script = desk.script(file);
      PlanView plan = desk.studio().plan(script, options.wish(), options.folder(script.film()));
      if (!svg.toString().isEmpty()) {
        write(plan);
      }
      return desk.answer(mode.json, Views.plan(plan), () -> PlanText.graph(desk.screen(), plan));
    }

    private void write(PlanView plan) {
      try {
        Files.writeString(svg, PlanSvg.of(plan));
      } catch (IOException e) {
        throw new C41Exception(CliProblems.cannotWrite(svg, e), e);
      }
    }
  }

  /// Lists runs.
  @Command(
      name = "runs",
      description = "List the runs, the newest first.",
      footer = {"", "Examples:", "  c41 runs", "  c41 runs --json"})
  static final class Runs implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Runs(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var runs = desk.studio().runs();
      Tree tree = Tree.list(runs.stream().map(Views::run).toList());
      return desk.answer(
          mode.json,
          tree,
          () ->
              runs.forEach(
                  run ->
                      desk.screen()
                          .line(
                              "%-8s %-12s %-24s %s"
                                  .formatted(run.run(), run.state(), run.film(), run.started()))));
    }
  }

  /// Shows one run.
  @Command(
      name = "run",
      description = "Show one run: its steps and its problems.",
      footer = {"", "Examples:", "  c41 run", "  c41 run r7k2mq --json"})
  static final class Run implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(
        paramLabel = "RUN",
        arity = "0..1",
        defaultValue = "",
        description = "The run; the newest when left out.")
    private String run = "";

    Run(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var report = desk.studio().run(run);
      return desk.answer(mode.json, Views.report(report), () -> print(report));
    }

    private void print(cinema.c41.production.RunReport report) {
      var screen = desk.screen();
      screen.line(
          "%s  %s  %s, %d steps made, %d journal entries"
              .formatted(
                  screen.bold(report.run().run()),
                  report.run().film(),
                  report.run().state(),
                  report.made(),
                  report.entries()));
      report.steps().stream()
          .filter(step -> !step.state().equals("made"))
          .forEach(step -> screen.line("  %-12s %s".formatted(step.state(), step.step())));
      report.problems().forEach(problem -> ProblemText.print(screen, problem));
    }
  }

  /// Asks a run to end.
  @Command(
      name = "cancel",
      description = "Ask a run to end, in whatever process it is; what is finished is kept.",
      footer = {"", "Examples:", "  c41 cancel", "  c41 cancel r7k2mq"})
  static final class Cancel implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(
        paramLabel = "RUN",
        arity = "0..1",
        defaultValue = "",
        description = "The run; the one at work when left out.")
    private String run = "";

    Cancel(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      String cancelled = desk.studio().cancel(run);
      Tree.Obj tree = Tree.obj().with("run", cancelled).with("state", "cancelling");
      return desk.answer(
          mode.json, tree, () -> desk.screen().line("asked run " + cancelled + " to end"));
    }
  }
}
