package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.doors.cli.Premises.Presets;
import cinema.c41.doors.presets.PresetPage;
import cinema.c41.doors.presets.PresetTable;
import cinema.c41.doors.presets.PresetViews;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.preset.About.Makes;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetProblems;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands about presets: presets, which lists them, and those below it.
final class PresetCommands {
  private PresetCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    var above = new All(desk);
    var presets = new CommandLine(above);
    presets.addSubcommand("list", new Listing(above));
    presets.addSubcommand("show", new CommandLine(new Show(above), new Names(desk)));
    var check = new StockCommands.Check(desk, () -> above.mode.json);
    presets.addSubcommand("check", new CommandLine(check, new Names(desk)));
    OwnPresetCommands.addTo(presets, desk);
    line.addSubcommand("presets", presets);
    StockCommands.addTo(line, desk, new Names(desk));
  }

  /// Which presets are meant.
  static final class KindOption {
    @Option(
        names = "--kind",
        paramLabel = "KIND",
        completionCandidates = Candidates.Kinds.class,
        description = "Only those that make image, video, voice or music.")
    Optional<Makes> kind = Optional.empty();
  }

  /// Lists presets.
  @Command(
      name = "presets",
      description = "List what can be made with models on a ComfyUI server; show one preset.",
      footer = {
        "",
        "Examples:",
        "  c41 presets",
        "  c41 presets list --kind video",
        "  c41 presets show NAME",
        "  c41 presets check",
        "  c41 presets --json"
      })
  static final class All implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final KindOption only = new KindOption();

    All(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return list(desk, only.kind, mode.json);
    }
  }

  /// Lists presets as well: some type it so.
  @Command(
      name = "list",
      description = "List the presets, grouped by what they make.",
      footer = {
        "",
        "Examples:",
        "  c41 presets list",
        "  c41 presets list --kind video",
        "  c41 presets list --json",
        "",
        "memory: of the smallest variant with as little as it can, to the largest",
        "with all it likes; ~ is an estimate. seconds: the longest shot. size: about",
        "that of finals. Where nothing stands, it is as long or as large as its input."
      })
  static final class Listing implements Callable<Integer> {
    private final All above;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final KindOption only = new KindOption();

    Listing(All above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      return list(above.desk, only.kind.or(() -> above.only.kind), mode.json || above.mode.json);
    }
  }

  /// Shows one preset.
  @Command(
      name = "show",
      description = "Show all of a preset: settings, variants, models, licences.",
      footer = {
        "",
        "Examples:",
        "  c41 presets show NAME",
        "  c41 presets show NAME --json",
        "",
        "The names are in c41 presets."
      })
  static final class Show implements Callable<Integer> {
    private final All above;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(
        paramLabel = "NAME",
        completionCandidates = Candidates.PresetNames.class,
        description = "The preset.")
    private String name = "";

    Show(All above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      Desk desk = above.desk;
      Preset preset = find(desk.premises().presets(), name);
      return desk.answer(
          mode.json || above.mode.json,
          PresetViews.one(preset),
          () -> PresetPage.print(desk.screen(), preset));
    }
  }

  private static int list(Desk desk, Optional<Makes> kind, boolean json) {
    Presets presets = desk.premises().presets();
    List<Preset> listed =
        presets.library().all().stream()
            .filter(one -> kind.map(makes -> one.about().makes() == makes).orElse(true))
            .toList();
    return desk.answer(
        json,
        PresetViews.list(listed, presets.problems()),
        () -> {
          PresetTable.print(desk.screen(), listed);
          presets.problems().forEach(one -> ProblemText.print(desk.screen().err(), one));
        });
  }

  /// One that could not be read is not in the library; what is wrong with it says more.
  static Preset find(Presets presets, String name) {
    String what = PresetProblems.badPreset(name, List.of()).what();
    Optional<Problem> unread =
        presets.problems().stream().filter(one -> one.what().equals(what)).findFirst();
    try {
      return presets.library().find(name);
    } catch (C41Exception e) {
      throw unread.map(problem -> new C41Exception(problem, e)).orElse(e);
    }
  }

  /// Makes the names of presets for completion, which are known only here.
  record Names(Desk desk) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == Candidates.PresetNames.class
          ? type.cast(new Candidates.PresetNames(desk.premises()))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
