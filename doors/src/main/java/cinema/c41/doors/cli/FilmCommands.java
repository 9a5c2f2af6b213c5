package cinema.c41.doors.cli;

import cinema.c41.doors.view.PlanText;
import cinema.c41.doors.view.Views;
import cinema.c41.production.FilmResult;
import cinema.c41.production.FilmWish;
import cinema.c41.production.Script;
import cinema.c41.production.StudioEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that make films: film, say, resume, export.
final class FilmCommands {
  private FilmCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    line.addSubcommand("film", new Film(desk));
    line.addSubcommand("say", new Say(desk));
    line.addSubcommand("resume", new Resume(desk));
    line.addSubcommand("export", new Export(desk));
  }

  /// The options that say what a film is to be like.
  static final class WishOptions {
    @Option(
        names = "--aspect",
        paramLabel = "W:H",
        completionCandidates = Candidates.Aspects.class,
        defaultValue = "",
        description = "16:9 (usual), 9:16, 1:1, 4:5, 4:3, 2.39:1, 1.85:1, or a size as 1920x1080.")
    String aspect = "";

    @Option(
        names = "--fps",
        paramLabel = "RATE",
        completionCandidates = Candidates.Rates.class,
        defaultValue = "",
        description = "23.976, 24 (usual), 25, 29.97, 30, 48, 50, 59.94 or 60.")
    String fps = "";

    @Option(
        names = "--deliver",
        split = ",",
        paramLabel = "KIND",
        completionCandidates = Candidates.Deliveries.class,
        description =
            "What to deliver, with commas between: h264, prores, stems, srt, vtt, otio, otioz,"
                + " fcpxml, fcp7, edl, sheet, poster, or all. Usual: all but prores and otioz.")
    List<String> deliver = List.of();

    @Option(
        names = "--loudness",
        paramLabel = "LEVEL",
        completionCandidates = Candidates.Levels.class,
        defaultValue = "",
        description = "web (-14 LUFS, usual) or broadcast (-23 LUFS).")
    String loudness = "";

    @Option(
        names = "--handles",
        paramLabel = "FRAMES",
        defaultValue = "" + FilmWish.USUAL_HANDLES,
        description =
            "Spare frames before and after every shot, for the editor (${DEFAULT-VALUE}).")
    int handles;

    @Option(
        names = "--quality",
        paramLabel = "QUALITY",
        completionCandidates = Candidates.Qualities.class,
        defaultValue = "",
        description =
            "previz (boards), draft, look or final. Usual: draft where a ComfyUI server is ready,"
                + " else previz.")
    String quality = "";

    @Option(
        names = "--lora",
        split = ",",
        paramLabel = "NAME",
        description = "A character or look that models were taught; several with commas between.")
    List<String> loras = List.of();

    @Mixin final OrderOptions.ReleaseOptions release = new OrderOptions.ReleaseOptions();

    @Option(
        names = "--out",
        paramLabel = "DIR",
        description = "The film's folder; holds its deliveries. Usual: films/NAME here.")
    Path out = Path.of("");

    @Option(
        names = "--dry-run",
        description = "Say what would be made and how long it takes; make nothing.")
    boolean dryRun;

    FilmWish wish() {
      var pictures =
          new FilmWish.Pictures(
              quality, release.unpaid, release.territories, release.revenue, loras);
      return new FilmWish(aspect, fps, deliver, loudness, handles, pictures);
    }

    String folder(Desk desk, Script script) {
      Path folder = out.toString().isEmpty() ? Path.of("films", desk.studio().filmOf(script)) : out;
      return folder.toAbsolutePath().normalize().toString();
    }
  }

  /// Makes a film from a screenplay.
  @Command(
      sortOptions = false,
      name = "film",
      description = "Make a film from a screenplay (.fountain, .txt, .fdx).",
      footer = {
        "",
        "Examples:",
        "  c41 film examples/last-orders.fountain",
        "  c41 film spot.fountain --aspect 9:16 --fps 25 --deliver h264,prores,srt",
        "  c41 film spot.fountain --dry-run",
        "",
        "Run again after a change: only what depends on it is made again.",
        "Ctrl-C cancels, and keeps what is finished."
      })
  static final class Film implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final WishOptions options = new WishOptions();
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(paramLabel = "FILE", description = "The screenplay.")
    private Path file = Path.of("");

    Film(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      Script script = desk.script(file);
      return options.dryRun
          ? plan(script)
          : desk.film(mode.json, door -> make(desk, script, options, door));
    }

    private int plan(Script script) {
      var plan = desk.studio().plan(script, options.wish(), options.folder(desk, script));
      return desk.answer(mode.json, Views.plan(plan), () -> PlanText.summary(desk.screen(), plan));
    }
  }

  static FilmResult make(
      Desk desk, Script script, WishOptions options, Consumer<StudioEvent> door) {
    return desk.studio().film(script, options.wish(), options.folder(desk, script), door);
  }

  /// Goes on with a run.
  @Command(
      name = "resume",
      description = "Go on with a run that was interrupted, failed or cancelled.",
      footer = {"", "Examples:", "  c41 resume", "  c41 resume r7k2mq"})
  static final class Resume implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(
        paramLabel = "RUN",
        arity = "0..1",
        defaultValue = "",
        description = "The run; the newest that was interrupted or failed when left out.")
    private String run = "";

    Resume(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return desk.film(mode.json, door -> desk.studio().resume(run, door));
    }
  }

  /// Delivers a film in one more format.
  @Command(
      name = "export",
      description = "Deliver the last film (or --film NAME) in more formats.",
      footer = {
        "",
        "Examples:",
        "  c41 export prores",
        "  c41 export otioz,edl --film last-orders"
      })
  static final class Export implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final TakeCommands.FilmOption film = new TakeCommands.FilmOption();

    @Parameters(
        paramLabel = "FORMAT",
        completionCandidates = Candidates.Deliveries.class,
        split = ",",
        arity = "1..*",
        description =
            "h264, prores, stems, srt, vtt, otio, otioz, fcpxml, fcp7, edl, sheet, poster.")
    private List<String> formats = List.of();

    Export(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return desk.film(mode.json, door -> desk.studio().export(film.name, formats, door));
    }
  }
}
