package cinema.c41.doors.cli;

import cinema.c41.base.Tree;
import cinema.c41.doors.view.PieceText;
import cinema.c41.doors.view.Views;
import cinema.c41.production.RunResult;
import cinema.c41.production.StudioEvent;
import cinema.c41.production.pieces.PieceView;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands about what was made without a screenplay: pieces, promote.
final class PieceCommands {
  /// How a piece is called, apart from the takes of a film.
  static final String PIECE = "(?i)p\\d+-\\d+(/[a-z0-9-]+)?";

  private PieceCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    line.addSubcommand("pieces", new Pieces(desk));
    line.addSubcommand("promote", new Promote(desk));
  }

  /// Chooses a piece in the place of the one that was chosen before.
  static int circle(Desk desk, String name, boolean json) {
    PieceView piece = desk.studio().circlePiece(name);
    return desk.answer(
        json, Views.piece(piece), () -> PieceText.list(desk.screen(), List.of(piece)));
  }

  /// Lists pieces.
  @Command(
      name = "pieces",
      description = "List pictures, clips and sounds that were made without a screenplay.",
      footer = {
        "",
        "Examples:",
        "  c41 pieces",
        "  c41 pieces p12",
        "  c41 pieces p12-3 --json",
        "  xdg-open \"$(c41 pieces p12-3 --file)\"",
        "",
        "In the list ◉ is circled."
      })
  static final class Pieces implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(
        paramLabel = "NAME",
        arity = "0..1",
        defaultValue = "",
        description = "A commission, as p12, or one take of it, as p12-3; all when left out.")
    private String name = "";

    @Option(names = "--file", description = "Only the file that holds the piece.")
    private boolean file;

    Pieces(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      if (file) {
        String path = desk.studio().pieceFile(name).toString();
        return desk.answer(mode.json, Tree.text(path), () -> desk.screen().line(path));
      }
      List<PieceView> pieces = desk.studio().pieces(name);
      Tree tree = Tree.list(pieces.stream().map(Views::piece).toList());
      return desk.answer(mode.json, tree, () -> PieceText.list(desk.screen(), pieces));
    }
  }

  /// Makes finals of drafts.
  @Command(
      name = "promote",
      sortOptions = false,
      description = "Make a final of a draft: same seed, words and LoRAs, at full quality.",
      footer = {
        "",
        "Examples:",
        "  c41 promote p12-3",
        "  c41 promote",
        "  c41 promote 12A-2",
        "  c41 promote --film last-orders",
        "",
        "Without a name: the circled drafts that have no final, of the newest commission",
        "that has any; where none has, those of the film. With --film only the film's."
      })
  static final class Promote implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final OrderOptions.ReleaseOptions release = new OrderOptions.ReleaseOptions();
    @Mixin private final OrderOptions.OutOption out = new OrderOptions.OutOption();

    @Parameters(
        paramLabel = "DRAFT",
        arity = "0..1",
        defaultValue = "",
        description = "The draft: a piece, as p12-3, or a take of a film, as 12A-2.")
    private String draft = "";

    @Option(
        names = "--film",
        paramLabel = "NAME",
        defaultValue = "",
        description = "The film whose drafts are meant; for a take, the one worked on last.")
    private String film = "";

    Promote(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return desk.film(mode.json, this::promote);
    }

    private RunResult promote(Consumer<StudioEvent> door) {
      if (draft.isBlank() && film.isBlank()) {
        return desk.studio().promoteCircled(release.release(), out.folder(), door);
      }
      boolean isPiece = film.isBlank() && draft.matches("(?i)p\\d+(-.*)?");
      return isPiece
          ? desk.studio().promote(draft, release.release(), out.folder(), door)
          : ofFilm(door);
    }

    private RunResult ofFilm(Consumer<StudioEvent> door) {
      List<String> slates = draft.isBlank() ? List.of() : List.of(draft);
      return desk.studio().promoteTakes(film, slates, door);
    }
  }
}
