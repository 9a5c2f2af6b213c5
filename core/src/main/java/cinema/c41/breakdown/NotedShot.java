package cinema.c41.breakdown;

import cinema.c41.breakdown.action.ActionWords;
import cinema.c41.breakdown.action.Deed;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Framing;
import cinema.c41.film.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A shot as a note asks for it; what the note leaves open follows from what happens in it.
record NotedShot(Moment.Noted noted, Staging staging, List<Line> lines) {
  Framing framing() {
    ShotSize size = note().size().orElseGet(this::size);
    int lens = note().lens() > 0 ? note().lens() : size.lens();
    return new Framing(size, note().move().orElse(CameraMove.STATIC), lens);
  }

  /// The words of the action; what an insert shows comes first, unless the action names it.
  String action() {
    String action = noted.deed().text();
    String thing = note().thing();
    String low = action.toLowerCase(Locale.ROOT);
    boolean isNamed = thing.isEmpty() || low.contains(lastWord(thing).toLowerCase(Locale.ROOT));
    if (action.isEmpty() || isNamed) {
      return action.isEmpty() ? thing : action;
    }
    return thing + ". " + action;
  }

  double seconds() {
    double silent = lines.isEmpty() ? ActionWords.seconds(action()) : 0;
    return note().seconds() > 0 ? note().seconds() : silent;
  }

  View view(ShotSize size, CameraMove move) {
    List<String> names = inFrame();
    View view =
        switch (size) {
          case INSERT -> insert();
          case CLOSE, EXTREME_CLOSE, MEDIUM_CLOSE, MEDIUM -> single(size, names);
          case OVER_SHOULDER -> overShoulder(names);
          case TWO_SHOT -> twoShot(names);
          case EXTREME_WIDE, WIDE, FULL -> wide(size, names);
        };
    return view.moving(move);
  }

  private ShotNote note() {
    return noted.note();
  }

  private ShotSize size() {
    return switch (inFrame().size()) {
      case 1 -> ShotSize.MEDIUM;
      case 2 -> ShotSize.TWO_SHOT;
      default -> ShotSize.WIDE;
    };
  }

  /// Whom the note names, who speaks on camera, and whom the action names.
  private List<String> inFrame() {
    Set<String> names = new LinkedHashSet<>(note().figures());
    lines.stream()
        .filter(Line::onScreen)
        .forEach(line -> names.addAll(staging.bodies(line.character())));
    Deed deed = noted.deed();
    names.addAll(deed.actors());
    deed.others().stream().filter(staging::isHere).forEach(names::add);
    return List.copyOf(names);
  }

  private View insert() {
    List<String> hand = inFrame().stream().limit(1).toList();
    return new View(ShotSize.INSERT, CameraMove.STATIC, staging.figures(hand), "");
  }

  private View single(ShotSize size, List<String> names) {
    Optional<String> name = names.stream().findFirst().or(() -> staging.partner(""));
    return name.map(one -> View.single(size, one, staging.partner(one), staging))
        .orElse(new View(size, CameraMove.STATIC, List.of(), ""));
  }

  private View overShoulder(List<String> names) {
    List<String> two = two(names);
    return two.size() == 2
        ? View.overShoulder(two.getFirst(), two.getLast(), staging)
        : new View(
            ShotSize.OVER_SHOULDER,
            CameraMove.STATIC,
            staging.figures(two),
            two.isEmpty() ? "" : two.getFirst());
  }

  private View twoShot(List<String> names) {
    List<String> some = names.size() > 2 ? names : two(names);
    return View.several(ShotSize.TWO_SHOT, some, staging).about(subject(names));
  }

  /// The two a shot is about: those named, and whoever is with them.
  private List<String> two(List<String> names) {
    Set<String> two = new LinkedHashSet<>(names.subList(0, Math.min(2, names.size())));
    if (two.isEmpty()) {
      staging.partner("").ifPresent(two::add);
    }
    if (two.size() == 1) {
      staging.partner(two.iterator().next()).ifPresent(two::add);
    }
    return List.copyOf(two);
  }

  /// Those whom the note names; where it names nobody, everybody who is there.
  private View wide(ShotSize size, List<String> names) {
    boolean isPicked = !note().figures().isEmpty() || (size == ShotSize.FULL && !names.isEmpty());
    var figures = isPicked ? staging.figures(names) : staging.everybody(names);
    return new View(size, CameraMove.STATIC, figures, subject(names));
  }

  private static String subject(List<String> names) {
    return names.isEmpty() ? "" : names.getFirst();
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
