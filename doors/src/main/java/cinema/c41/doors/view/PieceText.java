package cinema.c41.doors.view;

import cinema.c41.commission.Piece;
import cinema.c41.production.pieces.PieceView;
import java.util.List;

/// Pieces as people read them: a line each, the name first, since that is what they type next.
public final class PieceText {
  private PieceText() {}

  public static void list(Screen screen, List<PieceView> pieces) {
    if (pieces.isEmpty()) {
      screen.err().line("nothing yet; begin with  c41 image 'a lighthouse in fog' --draft");
    }
    int name = pieces.stream().mapToInt(view -> Columns.of(view.name())).max().orElse(0);
    pieces.forEach(view -> screen.line(line(screen.out(), view, name)));
  }

  private static String line(Output out, PieceView view, int name) {
    Piece piece = view.piece();
    return "%s %s  %s  %s  %s"
        .formatted(
            view.isCircled() ? out.green("◉") : " ",
            Columns.pad(view.name(), name),
            Columns.pad(made(piece), 24),
            Words.plain(piece.title()) + origin(piece),
            out.faint(view.file()));
  }

  private static String made(Piece piece) {
    return piece.making().request().preset() + " " + piece.making().variant();
  }

  private static String origin(Piece piece) {
    return piece
        .origin()
        .map(from -> " (%s from %s)".formatted(from.relation().word(), from.parent()))
        .orElse("");
  }
}
