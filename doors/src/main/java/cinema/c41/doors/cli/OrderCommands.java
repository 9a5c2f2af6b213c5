package cinema.c41.doors.cli;

import cinema.c41.doors.view.PlanText;
import cinema.c41.doors.view.Views;
import cinema.c41.production.pieces.CommissionWish;
import cinema.c41.production.pieces.CommissionWish.Kind;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that make pictures, clips and music without a screenplay: image, edit, upscale,
/// video, music.
final class OrderCommands {
  private OrderCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    IFactory names = new PresetCommands.Names(desk);
    line.addSubcommand("image", new CommandLine(new Image(desk), names));
    line.addSubcommand("edit", new CommandLine(new Edit(desk), names));
    line.addSubcommand("upscale", new CommandLine(new Upscale(desk), names));
    line.addSubcommand("video", new CommandLine(new Video(desk), names));
    line.addSubcommand("music", new CommandLine(new Music(desk), names));
  }

  /// Makes pictures.
  @Command(
      name = "image",
      sortOptions = false,
      description = "Make pictures from words, and from other pictures (--ref).",
      footer = {
        "",
        "Examples:",
        "  c41 image 'a lighthouse in fog, morning' --draft --count 4",
        "  c41 image '@mara holds the bottle' --ref bottle.png --final",
        "  c41 image 'a bakery at dawn' --preset pro-image --skip mend",
        "",
        "The same order again makes nothing: its pieces are there. See c41 pieces."
      })
  static final class Image implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final OrderOptions options = new OrderOptions();
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final AspectOption shape = new AspectOption();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What is seen.")
    private List<String> words = List.of();

    @Option(
        names = "--ref",
        paramLabel = "FILE|PIECE",
        description = "A picture to take people or things from; several are allowed.")
    private List<String> references = List.of();

    Image(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var wish = options.wish(Kind.PICTURE, String.join(" ", words), shape.aspect, "");
      return order(desk, wish.given(OrderOptions.given(references)), options, mode.json);
    }
  }

  /// Changes a picture.
  @Command(
      name = "edit",
      sortOptions = false,
      description = "Change a picture by an instruction.",
      footer = {
        "",
        "Examples:",
        "  c41 edit still.png 'make it night, and the sign red'",
        "  c41 edit p12-3 'take the cup away' --count 2"
      })
  static final class Edit implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final OrderOptions options = new OrderOptions();
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(index = "0", paramLabel = "FILE|PIECE", description = "The picture.")
    private String picture = "";

    @Parameters(
        index = "1..*",
        paramLabel = "WORDS",
        arity = "1..*",
        description = "What to change.")
    private List<String> words = List.of();

    Edit(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var wish = options.wish(Kind.EDIT, String.join(" ", words), "", "");
      return order(desk, wish.given(OrderOptions.given(List.of(picture))), options, mode.json);
    }
  }

  /// Makes a picture or a clip larger.
  @Command(
      name = "upscale",
      sortOptions = false,
      description = "Make a picture or a clip larger and finer.",
      footer = {
        "",
        "Examples:",
        "  c41 upscale still.png",
        "  c41 upscale p12-3 --set longer-side=5120"
      })
  static final class Upscale implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final OrderOptions options = new OrderOptions();
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(paramLabel = "FILE|PIECE", description = "The picture or the clip.")
    private String media = "";

    Upscale(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var wish = options.wish(Kind.UPSCALE, "", "", "");
      return order(desk, wish.given(OrderOptions.given(List.of(media))), options, mode.json);
    }
  }

  /// Makes a clip.
  @Command(
      name = "video",
      sortOptions = false,
      description = "Make a clip from words, or let a picture move (--from).",
      footer = {
        "",
        "Examples:",
        "  c41 video 'waves break on rocks, slow dolly in' --seconds 5 --draft",
        "  c41 video 'she turns and smiles' --from p12-3",
        "  c41 video 'the door opens' --from a.png --from last-image=b.png"
      })
  static final class Video implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final OrderOptions options = new OrderOptions();
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final AspectOption shape = new AspectOption();
    @Mixin private final SecondsOption length = new SecondsOption();

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What happens.")
    private List<String> words = List.of();

    @Option(
        names = "--from",
        paramLabel = "[SETTING=]FILE|PIECE",
        description = "The first frame, or another file that the preset takes.")
    private List<String> from = List.of();

    Video(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      var wish = options.wish(Kind.CLIP, String.join(" ", words), shape.aspect, length.seconds);
      return order(desk, wish.given(OrderOptions.given(from)), options, mode.json);
    }
  }

  /// Makes music.
  @Command(
      name = "music",
      sortOptions = false,
      description = "Make music from words: style, instruments, mood.",
      footer = {
        "",
        "Examples:",
        "  c41 music 'slow piano, strings, melancholy' --seconds 30",
        "  c41 music 'surf rock' --set bpm=160 --set 'lyrics=[verse] Over the waves'"
      })
  static final class Music implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final OrderOptions options = new OrderOptions();
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final SecondsOption length = new SecondsOption();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "How it sounds.")
    private List<String> words = List.of();

    Music(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return order(
          desk,
          options.wish(Kind.MUSIC, String.join(" ", words), "", length.seconds),
          options,
          mode.json);
    }
  }

  /// The picture's shape.
  static final class AspectOption {
    @Option(
        names = "--aspect",
        paramLabel = "W:H",
        completionCandidates = Candidates.Aspects.class,
        defaultValue = "",
        description =
            "16:9, 9:16, …, or a size. Usual: that of the first picture given, else 16:9.")
    String aspect = "";
  }

  /// How long it is.
  static final class SecondsOption {
    @Option(
        names = "--seconds",
        paramLabel = "S",
        defaultValue = "",
        description = "How long it is at least. Usual: what the preset makes best.")
    String seconds = "";
  }

  private static int order(Desk desk, CommissionWish wish, OrderOptions options, boolean json) {
    if (options.dryRun) {
      var plan = desk.studio().planCommission(wish);
      return desk.answer(json, Views.plan(plan), () -> PlanText.summary(desk.screen(), plan));
    }
    return desk.film(json, door -> desk.studio().commission(wish, door));
  }
}
