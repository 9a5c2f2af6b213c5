package cinema.c41.doors.cli;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.doors.view.BriefText;
import cinema.c41.doors.view.PlanSvg;
import cinema.c41.doors.view.PlanText;
import cinema.c41.doors.view.RunText;
import cinema.c41.doors.view.ScriptText;
import cinema.c41.doors.view.Views;
import cinema.c41.production.PlanView;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import cinema.c41.script.ScriptSummary;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that look and make nothing: script, plan, runs, run; and cancel.
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

    @Parameters(paramLabel = "FILE", description = "The screenplay (.fountain, .txt, .fdx).")
    private Path file = Path.of("");

    Script(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var script = desk.script(file);
      Screenplay screenplay = ScreenplayReader.read(script.fileName(), script.bytes());
      Tree.Obj summary = ScriptSummary.of(screenplay);
      BriefText.print(desk.screen().err(), screenplay.notices());
      return desk.answer(mode.json, summary, () -> ScriptText.print(desk.screen(), summary));
    }
  }

  /// Shows the graph of work for a film.
  @Command(
      name = "plan",
      sortOptions = false,
      description = "Show the graph of work for a film, as text, JSON or SVG.",
      footer = {
        "",
        "Examples:",
        "  c41 plan examples/last-orders.fountain",
        "  c41 plan spot.fountain --format svg > plan.svg",
        "  c41 plan spot.fountain --json"
      })
  static final class Plan implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final FilmCommands.WishOptions options = new FilmCommands.WishOptions();
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(paramLabel = "FILE", description = "The screenplay.")
    private Path file = Path.of("");

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = Candidates.Formats.class,
        description = "text (usual), json or svg, on stdout.")
    private Format format = Format.TEXT;

    /// How the graph is shown.
    private enum Format {
      TEXT,
      JSON,
      SVG
    }

    Plan(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var script = desk.script(file);
      PlanView plan = desk.studio().plan(script, options.wish(), options.folder(desk, script));
      switch (mode.json ? Format.JSON : format) {
        case TEXT -> PlanText.graph(desk.screen(), plan);
        case JSON -> desk.screen().out().print(Json.pretty(Views.plan(plan)));
        case SVG -> desk.screen().out().print(PlanSvg.of(plan));
      }
      return Desk.DONE;
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
      return desk.answer(mode.json, tree, () -> RunText.list(desk.screen(), runs));
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
        paramLabel = "ID",
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
      return desk.answer(mode.json, Views.report(report), () -> RunText.one(desk.screen(), report));
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
        paramLabel = "ID",
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
