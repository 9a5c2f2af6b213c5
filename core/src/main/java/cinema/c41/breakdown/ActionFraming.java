package cinema.c41.breakdown;

import cinema.c41.breakdown.action.Deed;
import cinema.c41.breakdown.action.Deed.Kind;
import cinema.c41.breakdown.action.Sentences;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.util.List;
import java.util.Optional;

/// How a piece of action is framed: by who does it and what there is to see.
///
/// @param isBeforeInsert whether a noted insert follows
record ActionFraming(Staging staging, Before before, boolean isBeforeInsert) {
  /// What happens around somebody in so few words is something they notice.
  private static final int NOTICED = 8;

  /// @param other whom the one who acts looks at
  View view(Deed deed, Optional<String> other) {
    if (deed.isThing() && !before.isInsert() && !isBeforeInsert) {
      return insert(deed);
    }
    List<String> actors = deed.actors();
    return switch (actors.size()) {
      case 0 -> place(deed);
      case 1 -> single(deed, actors.getFirst(), other);
      case 2 -> pair(deed, actors);
      default -> wide(actors);
    };
  }

  /// A thing; the hand on it belongs to whoever does it.
  private View insert(Deed deed) {
    List<String> hand = deed.actors().stream().limit(1).toList();
    return new View(ShotSize.INSERT, CameraMove.STATIC, staging.figures(hand), "");
  }

  private View single(Deed deed, String name, Optional<String> other) {
    View view = View.single(size(deed.kind(), name), name, other, staging);
    return deed.moves() && deed.change().enters().isEmpty() ? view.tracking() : view;
  }

  private ShotSize size(Kind kind, String name) {
    return switch (kind) {
      case MOVE -> before.is(name, ShotSize.FULL) ? ShotSize.MEDIUM : ShotSize.FULL;
      case LOOK -> before.is(name, ShotSize.MEDIUM_CLOSE) ? ShotSize.MEDIUM : ShotSize.MEDIUM_CLOSE;
      case THING, PLAY, PLACE ->
          before.is(name, ShotSize.MEDIUM) ? ShotSize.MEDIUM_CLOSE : ShotSize.MEDIUM;
    };
  }

  private View pair(Deed deed, List<String> actors) {
    boolean isFull =
        before.size() == ShotSize.TWO_SHOT || (deed.moves() && before.size() != ShotSize.FULL);
    ShotSize size = isFull ? ShotSize.FULL : ShotSize.TWO_SHOT;
    View view = View.several(size, actors, staging);
    return deed.moves() && deed.change().enters().isEmpty() ? view.tracking() : view;
  }

  private View place(Deed deed) {
    List<String> here = staging.present();
    boolean isNoticed = here.size() == 1 && Sentences.words(deed.text()) <= NOTICED;
    if (isNoticed && !before.is(here.getFirst(), ShotSize.MEDIUM_CLOSE)) {
      String name = here.getFirst();
      return View.single(ShotSize.MEDIUM_CLOSE, name, Optional.empty(), staging);
    }
    return wide(List.of());
  }

  /// The set with everybody; from elsewhere when it has just been seen.
  private View wide(List<String> first) {
    boolean isRepeated = before.size() == ShotSize.WIDE || before.size() == ShotSize.EXTREME_WIDE;
    List<String> here = staging.present();
    if (!isRepeated) {
      return new View(ShotSize.WIDE, CameraMove.STATIC, staging.everybody(first), "");
    }
    return switch (here.size()) {
      case 0 -> empty();
      case 1 -> View.single(ShotSize.MEDIUM, here.getFirst(), Optional.empty(), staging);
      case 2 -> View.several(ShotSize.TWO_SHOT, here, staging);
      default -> new View(ShotSize.FULL, CameraMove.STATIC, staging.everybody(first), "");
    };
  }

  private View empty() {
    ShotSize size = before.size() == ShotSize.WIDE ? ShotSize.EXTREME_WIDE : ShotSize.WIDE;
    return new View(size, CameraMove.STATIC, List.of(), "");
  }
}
