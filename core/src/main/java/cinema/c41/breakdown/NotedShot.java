package cinema.c41.breakdown;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Framing;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import cinema.c41.film.ShotId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A shot as a note asks for it; what the note leaves open follows from what happens in it.
record NotedShot(ShotNote note, People people) {
  Shot shot(ShotId id, String action, List<Line> lines) {
    List<String> inFrame = inFrame(action, lines);
    ShotSize size = note.size().orElse(size(inFrame));
    CameraMove move = note.move().orElse(CameraMove.STATIC);
    int lens = note.lens() > 0 ? note.lens() : size.lens();
    double silent = lines.isEmpty() ? ActionWords.seconds(action) : 0;
    return new Shot(
        id,
        new Framing(size, move, lens),
        figures(size, inFrame),
        subject(size, inFrame, lines),
        action,
        lines,
        note.seconds() > 0 ? note.seconds() : silent,
        note.look());
  }

  private static ShotSize size(List<String> inFrame) {
    return switch (inFrame.size()) {
      case 0 -> ShotSize.WIDE;
      case 1 -> ShotSize.MEDIUM;
      case 2 -> ShotSize.TWO_SHOT;
      default -> ShotSize.WIDE;
    };
  }

  /// Whom the note names, who speaks on camera, and whom the action names.
  private List<String> inFrame(String action, List<Line> lines) {
    Set<String> names = new LinkedHashSet<>();
    if (!note.figure().isEmpty()) {
      names.add(note.figure());
    }
    lines.stream().filter(Line::onScreen).forEach(line -> names.add(line.character()));
    names.addAll(people.named(action));
    return new ArrayList<>(names);
  }

  private List<Figure> figures(ShotSize size, List<String> inFrame) {
    return switch (size) {
      case INSERT -> List.of();
      case CLOSE, EXTREME_CLOSE, MEDIUM_CLOSE, MEDIUM ->
          inFrame.stream().limit(1).map(this::figure).toList();
      case OVER_SHOULDER -> pair(inFrame);
      case EXTREME_WIDE, WIDE, FULL, TWO_SHOT ->
          inFrame.isEmpty()
              ? people.everybody()
              : inFrame.stream().limit(4).map(this::figure).toList();
    };
  }

  private List<Figure> pair(List<String> inFrame) {
    if (inFrame.isEmpty()) {
      return people.everybody();
    }
    var figures = new ArrayList<Figure>(List.of(figure(inFrame.getFirst())));
    people
        .listener(inFrame.getFirst(), "")
        .ifPresent(other -> figures.add(people.alone(other, Optional.of(inFrame.getFirst()))));
    return figures;
  }

  private Figure figure(String name) {
    return people.alone(name, people.listener(name, ""));
  }

  private static String subject(ShotSize size, List<String> inFrame, List<Line> lines) {
    if (size == ShotSize.INSERT) {
      return "";
    }
    return lines.stream()
        .filter(Line::onScreen)
        .map(Line::character)
        .findFirst()
        .orElse(inFrame.isEmpty() ? "" : inFrame.getFirst());
  }
}
