package cinema.c41.breakdown;

import cinema.c41.breakdown.Talk.Group;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.util.List;
import java.util.Optional;

/// How the turns of a conversation are framed, one after the other. Whom a shot shows follows from
/// who speaks; how near it is, from its own words, too. Where the same people are seen twice in a
/// row, every second time is in a size that the words never choose. So another word changes one
/// shot, and still no cut goes to the same picture. Used for one conversation.
final class SpeechFraming {
  /// After so many shots a conversation is seen from further away once.
  private static final int BREATH = 7;

  /// From here on a line is worth a camera that comes nearer, in words.
  private static final int LONG = 18;

  private final Talk talk;
  private final Staging staging;
  private final Before before;
  private final boolean hasLastWord;

  /// Shots so far.
  private int shot = -1;

  /// Whom the shot before shows, and how many show the same in a row before this one.
  private String shown = "nothing yet";

  private int run;

  /// @param before what the conversation comes from
  /// @param hasLastWord whether nobody speaks after it in the scene
  SpeechFraming(Talk talk, Staging staging, Before before, boolean hasLastWord) {
    this.talk = talk;
    this.staging = staging;
    this.before = before;
    this.hasLastWord = hasLastWord;
  }

  /// The turns that share a shot. What has just been seen in a two-shot is not seen in one again.
  List<Group> groups() {
    return staging.isApart()
        ? talk.single()
        : talk.groups(before.size() != ShotSize.TWO_SHOT, hasLastWord);
  }

  /// The view of the next group.
  View next(Group group) {
    shot++;
    List<String> bodies = bodies(group);
    if (bodies.isEmpty()) {
      return heard(talk.turns().get(group.start()), group.start());
    }
    if (bodies.size() > 1) {
      return together(bodies).about(bodies.getFirst());
    }
    int place = firstSeen(group);
    Turn turn = talk.turns().get(place);
    Optional<String> listener = listener(place);
    boolean isMiddle = turn.part() % 2 == 1 && goesOn(group);
    return listener.isPresent() && isMiddle
        ? reaction(turn, listener.get())
        : speaker(turn, group, listener);
  }

  private int firstSeen(Group group) {
    int place = group.start();
    while (!talk.turns().get(place).isSeen()) {
      place++;
    }
    return place;
  }

  /// What comes after the conversation is cut from, by what the words do not change.
  Before after() {
    if (shown.isEmpty()) {
      return new Before("", run % 2 == 1 ? ShotSize.EXTREME_WIDE : ShotSize.WIDE);
    }
    if (shown.indexOf('+') < 0) {
      return new Before(shown, run % 2 == 1 ? ShotSize.MEDIUM : ShotSize.MEDIUM_CLOSE);
    }
    return new Before("", run % 2 == 1 ? ShotSize.FULL : several(shown.split("\\+").length));
  }

  private List<String> bodies(Group group) {
    return talk.turns().subList(group.start(), group.end()).stream()
        .filter(Turn::isSeen)
        .flatMap(turn -> staging.bodies(turn.speaker()).stream())
        .distinct()
        .toList();
  }

  /// Whether the speech of a group is parted, and this is not its last part.
  private boolean goesOn(Group group) {
    return group.end() < talk.turns().size() && talk.turns().get(group.end()).part() > 0;
  }

  private boolean isLastWord(Group group) {
    return hasLastWord && group.end() == talk.turns().size() && talk.turns().size() > 1;
  }

  /// Notes whom this shot shows; tells whether it needs the size that words never choose.
  private boolean isRepeated(String now) {
    run = now.equals(shown) ? run + 1 : 0;
    shown = now;
    return run % 2 == 1;
  }

  private static ShotSize several(int people) {
    return people == 2 ? ShotSize.TWO_SHOT : ShotSize.WIDE;
  }

  /// People who are seen at once: those who speak so, or those who hear a voice.
  private View together(List<String> names) {
    ShotSize size = several(names.size());
    boolean isRepeated = isRepeated(String.join("+", names.stream().sorted().toList()));
    if (shot == 0 && before.size() == size) {
      run = 1;
      isRepeated = true;
    }
    return View.several(isRepeated ? ShotSize.FULL : size, names, staging);
  }

  private View reaction(Turn turn, String listener) {
    isRepeated("(" + listener + ")");
    return View.single(ShotSize.MEDIUM, listener, Optional.of(turn.speaker()), staging);
  }

  private View speaker(Turn turn, Group group, Optional<String> listener) {
    if (listener.isPresent() && isBreath(turn, group)) {
      return breath(turn.speaker(), listener.get());
    }
    boolean isRepeated = isRepeated(turn.speaker());
    boolean isEnd = turn.part() == 1 && listener.isPresent();
    ShotSize size =
        isRepeated && !isEnd ? ShotSize.MEDIUM : size(turn, group, listener.isPresent());
    if (size == ShotSize.OVER_SHOULDER) {
      return View.overShoulder(turn.speaker(), listener.orElseThrow(), staging);
    }
    View view = View.single(size, turn.speaker(), listener, staging);
    return comesNearer(turn, group) ? view.moving(CameraMove.PUSH_IN) : view;
  }

  private boolean isBreath(Turn turn, Group group) {
    boolean isInside = group.end() < talk.turns().size() && shown.indexOf('+') < 0;
    return shot % BREATH == BREATH - 1 && isInside && turn.part() == 0;
  }

  /// Everybody once more: who is there, and how they stand to each other.
  private View breath(String speaker, String listener) {
    List<String> here = staging.present();
    return together(here.size() > 2 ? here : List.of(speaker, listener)).about(speaker);
  }

  private boolean comesNearer(Turn turn, Group group) {
    return turn.words() >= LONG || turn.part() > 0 || isLastWord(group);
  }

  private ShotSize size(Turn turn, Group group, boolean hasListener) {
    ShotSize size = turn.part() > 0 ? ShotSize.CLOSE : byWords(turn, group, hasListener);
    return shot == 0 && before.is(turn.speaker(), size) ? other(size, hasListener) : size;
  }

  /// The size for a first shot when the one before it has the size that fits.
  private ShotSize other(ShotSize size, boolean hasListener) {
    if (hasListener && size != ShotSize.OVER_SHOULDER) {
      return ShotSize.OVER_SHOULDER;
    }
    run = 1;
    return ShotSize.MEDIUM;
  }

  private ShotSize byWords(Turn turn, Group group, boolean hasListener) {
    boolean isNear = turn.isHushed() || isLastWord(group);
    if (isNear && !goesOn(group)) {
      return ShotSize.CLOSE;
    }
    boolean opensNear = shot == 0 && before.isInsert();
    return hasListener && !opensNear ? choice(turn, group) : ShotSize.MEDIUM_CLOSE;
  }

  /// Over the shoulder at first, nearer later; a line may be further in or out by its words.
  private ShotSize choice(Turn turn, Group group) {
    int pick = turn.pick(6);
    if (shot < 2) {
      return pick < 4 ? ShotSize.OVER_SHOULDER : ShotSize.MEDIUM_CLOSE;
    }
    return switch (pick) {
      case 0, 1 -> ShotSize.OVER_SHOULDER;
      case 2 -> shot < 4 || goesOn(group) ? ShotSize.MEDIUM_CLOSE : ShotSize.CLOSE;
      default -> ShotSize.MEDIUM_CLOSE;
    };
  }

  /// A voice from elsewhere goes over whoever hears or thinks it, or over the place.
  private View heard(Turn turn, int place) {
    String voice = turn.speaker();
    if (turn.hearing() == Turn.Hearing.VOICE_OVER && staging.isHere(voice)) {
      return hearer(voice);
    }
    List<String> here = staging.present().stream().filter(name -> !name.equals(voice)).toList();
    Optional<String> answering = talk.answering(place).filter(here::contains);
    if (here.isEmpty()) {
      return place();
    }
    if (here.size() == 1 || answering.isPresent()) {
      return hearer(answering.orElse(here.getFirst()));
    }
    boolean wasSingle = shot == 0 ? !before.subject().isEmpty() : shown.indexOf('+') < 0;
    return wasSingle ? together(here) : hearer(here.getFirst());
  }

  private View hearer(String name) {
    boolean isFirst = shot == 0 && before.is(name, ShotSize.MEDIUM_CLOSE);
    boolean isRepeated = isRepeated(name);
    if (isFirst) {
      run = 1;
    }
    ShotSize size = isRepeated || isFirst ? ShotSize.MEDIUM : ShotSize.MEDIUM_CLOSE;
    return View.single(size, name, Optional.empty(), staging);
  }

  private View place() {
    boolean isRepeated = isRepeated("");
    boolean isFar = shot == 0 ? before.size() == ShotSize.WIDE : isRepeated;
    if (shot == 0 && isFar) {
      run = 1;
    }
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
