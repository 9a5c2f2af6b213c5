package cinema.c41.doors.cli;

import cinema.c41.doors.cli.Premises.Presets;
import cinema.c41.doors.presets.CheckedVariant;
import cinema.c41.doors.presets.ModelPages;
import cinema.c41.doors.presets.ReadinessPage;
import cinema.c41.doors.presets.ReadinessViews;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary.Choice;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Variant;
import cinema.c41.preset.check.ModelStock;
import cinema.c41.preset.check.StockCheck;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands about what is on ComfyUI servers: presets check, models, models list and models
/// missing.
final class StockCommands {
  private StockCommands() {}

  static void addTo(CommandLine line, Desk desk, IFactory names) {
    var above = new Models(desk);
    var models = new CommandLine(above);
    models.addSubcommand("list", new Listing(above));
    models.addSubcommand("missing", new CommandLine(new Missing(above), names));
    line.addSubcommand("models", models);
  }

  /// Holds presets against servers.
  @Command(
      name = "check",
      description = "Say which presets can be run on the ComfyUI servers, and what is missing.",
      footer = {
        "",
        "Examples:",
        "  c41 presets check",
        "  c41 presets check NAME",
        "  c41 presets check --json",
        "",
        "With a NAME the exit code is 1 when none of its variants is ready."
      })
  static final class Check implements Callable<Integer> {
    private final Desk desk;
    private final BooleanSupplier jsonAbove;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(
        paramLabel = "NAME",
        arity = "0..1",
        completionCandidates = Candidates.PresetNames.class,
        description = "The preset; all when there is none.")
    private Optional<String> name = Optional.empty();

    Check(Desk desk, BooleanSupplier jsonAbove) {
      this.desk = desk;
      this.jsonAbove = jsonAbove;
    }

    @Override
    public Integer call() {
      Presets presets = desk.premises().presets();
      List<Preset> meant =
          name.map(it -> List.of(PresetCommands.find(presets, it)))
              .orElseGet(presets.library()::all);
      StockCheck check = desk.premises().servers().check(presets.library());
      List<CheckedVariant> checked = CheckedVariant.of(meant, check);
      List<Holdings> holdings = check.holdings();
      desk.answer(
          mode.json || jsonAbove.getAsBoolean(),
          ReadinessViews.all(holdings, checked, name.isEmpty() ? presets.problems() : List.of()),
          () -> print(presets, holdings, checked));
      boolean isReady = checked.stream().anyMatch(one -> one.readiness().isReady());
      return name.isEmpty() || isReady ? Desk.DONE : Desk.PROBLEM;
    }

    private void print(Presets presets, List<Holdings> holdings, List<CheckedVariant> checked) {
      if (name.isPresent()) {
        ReadinessPage.one(desk.screen(), holdings, checked);
      } else {
        ReadinessPage.all(desk.screen(), holdings, checked);
        presets.problems().forEach(one -> ProblemText.print(desk.screen().err(), one));
      }
    }
  }

  /// Lists models.
  @Command(
      name = "models",
      description = "List the files of models that presets use, and where they are.",
      footer = {
        "",
        "Examples:",
        "  c41 models",
        "  c41 models missing NAME",
        "  c41 models --json"
      })
  static final class Models implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Models(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return list(desk, mode.json);
    }
  }

  /// Lists models as well: some type it so.
  @Command(
      name = "list",
      description = "List the files of models that presets use, and where they are.",
      footer = {"", "Examples:", "  c41 models list", "  c41 models list --json"})
  static final class Listing implements Callable<Integer> {
    private final Models above;
    @Mixin private final JsonOption mode = new JsonOption();

    Listing(Models above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      return list(above.desk, mode.json || above.mode.json);
    }
  }

  /// Says what to download.
  @Command(
      name = "missing",
      description = "Say which files of models are missing, and how to download them.",
      footer = {
        "",
        "Examples:",
        "  c41 models missing NAME",
        "  c41 models missing NAME --variant VARIANT",
        "  cd ComfyUI && c41 models missing NAME | sh",
        "",
        "What it prints is a script for a shell in ComfyUI's folder. A download that",
        "breaks off goes on where it was."
      })
  static final class Missing implements Callable<Integer> {
    private final Models above;

    @Parameters(
        paramLabel = "NAME",
        arity = "0..*",
        completionCandidates = Candidates.PresetNames.class,
        description = "The presets; all when there is none.")
    private List<String> names = List.of();

    @Option(
        names = "--variant",
        paramLabel = "VARIANT",
        description = "Only what this variant of the presets needs.")
    private Optional<String> variant = Optional.empty();

    @Mixin private final JsonOption mode = new JsonOption();

    Missing(Models above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      Desk desk = above.desk;
      Presets presets = desk.premises().presets();
      List<Preset> meant =
          names.isEmpty()
              ? presets.library().all()
              : names.stream().map(one -> PresetCommands.find(presets, one)).toList();
      List<Holdings> holdings = desk.premises().servers().check(presets.library()).holdings();
      boolean isKnown = holdings.stream().anyMatch(Holdings.Counted.class::isInstance);
      List<ModelStock> files =
          ModelStock.of(choices(meant), holdings).stream()
              .filter(one -> isKnown ? one.isMissingSomewhere() : !one.model().fetched())
              .toList();
      return desk.answer(
          mode.json || above.mode.json,
          ModelPages.tree(holdings, files),
          () -> ModelPages.missing(desk.screen(), files, isKnown));
    }

    private List<Choice> choices(List<Preset> presets) {
      return variant.isEmpty()
          ? all(presets)
          : presets.stream()
              .filter(one -> !names.isEmpty() || one.variants().containsKey(variant.get()))
              .map(one -> new Choice(one, one.variant(variant, Quality.FINAL)))
              .toList();
    }
  }

  private static int list(Desk desk, boolean json) {
    Presets presets = desk.premises().presets();
    List<Holdings> holdings = desk.premises().servers().check(presets.library()).holdings();
    List<ModelStock> files = ModelStock.of(all(presets.library().all()), holdings);
    return desk.answer(
        json, ModelPages.tree(holdings, files), () -> ModelPages.list(desk.screen(), files));
  }

  private static List<Choice> all(Collection<Preset> presets) {
    return presets.stream()
        .flatMap(preset -> preset.variants().values().stream().map(one -> choice(preset, one)))
        .toList();
  }

  private static Choice choice(Preset preset, Variant variant) {
    return new Choice(preset, variant);
  }
}
