package cinema.c41.breakdown;

import cinema.c41.breakdown.Talk.Group;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.util.List;
import java.util.Optional;

/// How the turns of a conversation are framed. A shot follows from its own words, its place in the
/// conversation and who speaks around it, never from the words around it: another word changes one
/// shot.
///
/// @param before what the conversation comes from
/// @param endsScene whether nothing follows it
record SpeechFraming(Talk talk, Staging staging, Before before, boolean endsScene) {
  /// After so many shots a conversation is seen from further away once.
  private static final int BREATH = 7;

  /// From here on a line is worth a camera that comes nearer, in words.
  private static final int LONG = 18;

  /// @param shot the number of the shot in the conversation, from 0
  View view(Group group, int shot) {
    Turn turn = talk.turns().get(group.start());
    List<String> bodies = bodies(group);
    if (bodies.size() > 1 && turn.isSeen()) {
      return together(bodies);
    }
    if (!turn.isSeen()) {
      return heard(group.start(), shot);
    }
    Optional<String> listener = listener(group.start());
    if (listener.isEmpty()) {
      return alone(turn, group, shot);
    }
    boolean goesOn = isPart(group.end());
    if (turn.part() % 2 == 1 && goesOn) {
      var speaker = Optional.of(turn.speaker());
      return View.single(ShotSize.MEDIUM, listener.get(), speaker, staging);
    }
    return single(turn, group, shot, listener.get());
  }

  /// Whether the turn here goes on with the speech before it.
  private boolean isPart(int place) {
    return place < talk.turns().size() && talk.turns().get(place).part() > 0;
  }

  private List<String> bodies(Group group) {
    return talk.turns().subList(group.start(), group.end()).stream()
        .filter(Turn::isSeen)
        .flatMap(turn -> staging.bodies(turn.speaker()).stream())
        .distinct()
        .toList();
  }

  /// Those who speak at once or in quick turns.
  private View together(List<String> bodies) {
    ShotSize size = bodies.size() == 2 ? ShotSize.TWO_SHOT : ShotSize.WIDE;
    return View.several(size, bodies, staging).about(bodies.getFirst());
  }

  private View single(Turn turn, Group group, int shot, String listener) {
    ShotSize size = size(turn, group, shot);
    return switch (size) {
      case OVER_SHOULDER -> View.overShoulder(turn.speaker(), listener, staging);
      case TWO_SHOT -> breath(turn.speaker(), listener);
      default -> {
        View view = View.single(size, turn.speaker(), Optional.of(listener), staging);
        yield comesNearer(turn, group) ? view.moving(CameraMove.PUSH_IN) : view;
      }
    };
  }

  /// Everybody once more: who is there, and how they stand to each other.
  private View breath(String speaker, String listener) {
    if (staging.present().size() > 2) {
      var figures = staging.everybody(List.of(speaker, listener));
      return new View(ShotSize.WIDE, CameraMove.STATIC, figures, speaker);
    }
    return View.several(ShotSize.TWO_SHOT, List.of(speaker, listener), staging).about(speaker);
  }

  private boolean comesNearer(Turn turn, Group group) {
    return turn.words() >= LONG || turn.part() > 0 || isLastWord(group);
  }

  private ShotSize size(Turn turn, Group group, int shot) {
    if (turn.isHushed() || turn.part() > 0 || isLastWord(group)) {
      return ShotSize.CLOSE;
    }
    if (shot % BREATH == BREATH - 1) {
      return ShotSize.TWO_SHOT;
    }
    if (shot == 0 && before.isInsert()) {
      return ShotSize.MEDIUM_CLOSE;
    }
    if (shot == 0 && before.is(turn.speaker(), ShotSize.MEDIUM_CLOSE)) {
      return ShotSize.OVER_SHOULDER;
    }
    return choice(turn, shot);
  }

  /// Over the shoulder at first, nearer later; a line may be further in or out by its words.
  private static ShotSize choice(Turn turn, int shot) {
    int pick = turn.pick(6);
    if (shot < 2) {
      return pick < 4 ? ShotSize.OVER_SHOULDER : ShotSize.MEDIUM_CLOSE;
    }
    return switch (pick) {
      case 0, 1 -> ShotSize.OVER_SHOULDER;
      case 2 -> shot < 4 ? ShotSize.MEDIUM_CLOSE : ShotSize.CLOSE;
      default -> ShotSize.MEDIUM_CLOSE;
    };
  }

  private boolean isLastWord(Group group) {
    return endsScene && group.end() == talk.turns().size() && talk.turns().size() > 1;
  }

  /// Somebody with nobody to speak to.
  private View alone(Turn turn, Group group, int shot) {
    boolean isNear = shot == 0 && before.is(turn.speaker(), ShotSize.MEDIUM_CLOSE);
    boolean isClose = isNear || turn.isHushed() || turn.part() % 2 == 1 || isLastWord(group);
    ShotSize wider = turn.part() > 0 ? ShotSize.MEDIUM : ShotSize.MEDIUM_CLOSE;
    ShotSize size = isClose ? ShotSize.CLOSE : wider;
    View view = View.single(size, turn.speaker(), Optional.empty(), staging);
    return comesNearer(turn, group) ? view.moving(CameraMove.PUSH_IN) : view;
  }

  /// A voice from elsewhere goes over whoever hears or thinks it, or over the place.
  private View heard(int place, int shot) {
    Turn turn = talk.turns().get(place);
    String voice = turn.speaker();
    if (turn.hearing() == Turn.Hearing.VOICE_OVER && staging.isHere(voice)) {
      return hearing(voice, place, shot);
    }
    List<String> here = staging.present().stream().filter(name -> !name.equals(voice)).toList();
    return switch (here.size()) {
      case 0 -> overThePlace(shot);
      case 1 -> hearing(here.getFirst(), place, shot);
      default -> heardBySeveral(here, place, shot);
    };
  }

  private View heardBySeveral(List<String> here, int place, int shot) {
    Optional<String> answering = talk.answering(place).filter(here::contains);
    if (answering.isPresent()) {
      return hearing(answering.get(), place, shot);
    }
    boolean wasWide = shot == 0 && before.subject().isEmpty();
    if (!wasWide && talk.turns().get(place).pick(2) == 0) {
      return here.size() == 2
          ? View.several(ShotSize.TWO_SHOT, here, staging)
          : new View(ShotSize.WIDE, CameraMove.STATIC, staging.everybody(List.of()), "");
    }
    String spoke = place == 0 ? before.subject() : talk.turns().get(place - 1).speaker();
    return hearing(
        here.stream().filter(name -> !name.equals(spoke)).findFirst().orElseThrow(), place, shot);
  }

  /// Nearer and further in turn, and never as near as the same person's own words just before.
  private View hearing(String name, int place, int shot) {
    if (shot % 3 == 2 && isVoice(place - 1)) {
      return new View(ShotSize.WIDE, CameraMove.STATIC, staging.everybody(List.of(name)), "");
    }
    boolean isAfterOwn = place > 0 && talk.turns().get(place - 1).isSpokenBy(name);
    boolean wasNear = shot == 0 ? before.is(name, ShotSize.MEDIUM_CLOSE) : shot % 2 == 1;
    ShotSize size = isAfterOwn || wasNear ? ShotSize.MEDIUM : ShotSize.MEDIUM_CLOSE;
    return View.single(size, name, Optional.empty(), staging);
  }

  private boolean isVoice(int place) {
    return place >= 0 && !talk.turns().get(place).isSeen();
  }

  private View overThePlace(int shot) {
    boolean wasWide = before.size() == ShotSize.WIDE;
    boolean isFar = (shot % 2 == 0) == wasWide;
    return isFar
        ? new View(ShotSize.EXTREME_WIDE, CameraMove.PAN_RIGHT, List.of(), "")
        : new View(ShotSize.WIDE, CameraMove.PUSH_IN, List.of(), "");
  }

  private Optional<String> listener(int place) {
    Turn turn = talk.turns().get(place);
    return staging
        .addressed(turn)
        .or(() -> talk.listener(place, staging::isHere))
        .or(() -> staging.partner(turn.speaker()));
  }
}
