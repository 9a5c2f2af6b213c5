package cinema.c41.doors.cli;

import cinema.c41.base.Tree;
import cinema.c41.doors.view.RunText;
import cinema.c41.doors.view.Views;
import cinema.c41.production.TakeView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands about takes: takes, retake, circle.
final class TakeCommands {
  private TakeCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    line.addSubcommand("takes", new Takes(desk));
    line.addSubcommand("retake", new Retake(desk));
    line.addSubcommand("circle", new Circle(desk));
  }

  /// Which film is meant.
  static final class FilmOption {
    @Option(
        names = "--film",
        paramLabel = "NAME",
        defaultValue = "",
        description = "The film; the one worked on last when left out.")
    String name = "";
  }

  /// Lists takes.
  @Command(
      name = "takes",
      description = "List the takes of a film, or of one shot.",
      footer = {
        "",
        "Examples:",
        "  c41 takes",
        "  c41 takes 1B",
        "  c41 takes --film last-orders --json",
        "",
        "In the list ◉ is circled, and · what the script says now."
      })
  static final class Takes implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final FilmOption film = new FilmOption();

    @Parameters(
        paramLabel = "SHOT",
        arity = "0..1",
        defaultValue = "",
        description = "A shot, as 12A; all when left out.")
    private String shot = "";

    Takes(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      List<TakeView> takes = desk.studio().takes(film.name, shot);
      Tree tree = Tree.list(takes.stream().map(Views::take).toList());
      return desk.answer(mode.json, tree, () -> RunText.takes(desk.screen(), takes));
    }
  }

  /// Shoots one more take.
  @Command(
      name = "retake",
      description = "Shoot one more take of a shot and cut it in (unless another one is circled).",
      footer = {"", "Examples:", "  c41 retake 12A", "  c41 retake 12A --film last-orders"})
  static final class Retake implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final FilmOption film = new FilmOption();

    @Parameters(paramLabel = "SHOT", description = "The shot, as 12A.")
    private String shot = "";

    Retake(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return desk.film(mode.json, door -> desk.studio().retake(film.name, shot, door));
    }
  }

  /// Chooses a take.
  @Command(
      name = "circle",
      description = "Choose a take; the cut follows it, and nothing replaces it.",
      footer = {"", "Examples:", "  c41 circle 12A-2", "  c41 circle p12-3"})
  static final class Circle implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final FilmOption film = new FilmOption();

    @Parameters(
        paramLabel = "TAKE",
        description = "The take's slate, as 12A-2, or a piece, as p12-3.")
    private String slate = "";

    Circle(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return slate.matches(PieceCommands.PIECE)
          ? PieceCommands.circle(desk, slate, mode.json)
          : desk.film(mode.json, door -> desk.studio().circle(film.name, slate, door));
    }
  }
}
