package cinema.c41.breakdown;

import cinema.c41.base.Sha256;
import cinema.c41.breakdown.Talk.Group;
import cinema.c41.breakdown.action.ActionWords;
import cinema.c41.breakdown.action.CastList;
import cinema.c41.breakdown.action.Deed;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Place;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Framing;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Covers one scene with shots: what a note asks for where there is one; elsewhere an establishing
/// shot, then action and speech as [ActionFraming] and [SpeechFraming] see them. Used once, by one
/// thread.
final class Coverage {
  /// Seconds of a look at somebody who says nothing.
  private static final double REACTION = 2;

  /// What the camera does while a place is shown for the first time, by the words of its heading.
  private static final List<CameraMove> ESTABLISHING =
      List.of(CameraMove.PUSH_IN, CameraMove.STATIC, CameraMove.PAN_RIGHT, CameraMove.PUSH_IN);

  private final Place place;
  private final List<Moment> moments;
  private final Staging staging;
  private final ShotLetters letters;
  private final List<Shot> shots = new ArrayList<>();

  /// What comes after a conversation is cut from.
  private Optional<Before> afterTalk = Optional.empty();

  /// What the shots are given at their birth.
  private record Content(String action, List<Line> lines, double seconds) {}

  /// @param isApart whether those who speak are in different places
  Coverage(Place place, List<Moment> moments, CastList cast, ShotLetters letters, boolean isApart) {
    this.place = place;
    this.moments = moments;
    this.staging = new Staging(moments, cast, isApart);
    this.letters = letters;
  }

  List<Shot> shots() {
    for (int at = 0; at < moments.size(); at++) {
      switch (moments.get(at)) {
        case Moment.Action(var deed) -> act(deed, at);
        case Moment.Noted noted -> note(noted);
        case Talk talk -> talk(talk, at);
      }
    }
    if (shots.isEmpty()) {
      establish("");
    }
    return shots;
  }

  private void act(Deed deed, int at) {
    staging.begin(deed);
    if (deed.actors().isEmpty()) {
      staging.end(deed);
    }
    if (shots.isEmpty()) {
      establish(deed.text());
    } else {
      var framing = new ActionFraming(staging, before(), isInsert(at + 1));
      add(framing.view(deed, partner(deed, at + 1)), silent(deed.text()));
      react(deed, at + 1);
    }
    staging.end(deed);
  }

  /// Whom somebody looks at who does something: who is named, else whom they speak with next.
  private Optional<String> partner(Deed deed, int next) {
    Optional<String> named = deed.others().stream().filter(staging::isHere).findFirst();
    if (deed.actors().size() != 1 || named.isPresent()) {
      return named;
    }
    String actor = deed.actors().getFirst();
    Optional<String> spoken = Optional.empty();
    if (next < moments.size() && moments.get(next) instanceof Talk talk) {
      String first = talk.turns().getFirst().speaker();
      spoken =
          first.equals(actor)
              ? talk.listener(0, staging::isHere)
              : Optional.of(first).filter(staging::isHere);
    }
    return spoken.or(() -> staging.partner(actor));
  }

  /// Somebody who is looked at is seen, unless the next moment is theirs.
  private void react(Deed deed, int next) {
    Optional<String> seen = deed.others().stream().filter(staging::isHere).findFirst();
    if (deed.kind() == Deed.Kind.LOOK && seen.isPresent() && !isOf(seen.get(), next)) {
      var looker = Optional.of(deed.actors().getFirst());
      View view = View.single(ShotSize.MEDIUM_CLOSE, seen.get(), looker, staging);
      add(view, new Content("", List.of(), REACTION));
    }
  }

  private boolean isOf(String name, int at) {
    return at >= moments.size()
        || switch (moments.get(at)) {
          case Moment.Action(var deed) -> deed.actors().contains(name);
          case Moment.Noted _ -> true;
          case Talk talk -> talk.turns().getFirst().speaker().equals(name);
        };
  }

  private boolean isInsert(int at) {
    return at < moments.size()
        && moments.get(at) instanceof Moment.Noted noted
        && noted.note().isInsert();
  }

  /// What the next moment is cut from.
  private Before before() {
    Shot last = shots.getLast();
    return afterTalk.orElse(new Before(last.subject(), last.framing().size()));
  }

  private void note(Moment.Noted noted) {
    staging.begin(noted.deed());
    noted.turns().forEach(staging::hear);
    List<Line> lines = noted.turns().stream().flatMap(turn -> turn.lines().stream()).toList();
    var asked = new NotedShot(noted, staging, lines);
    Framing framing = asked.framing();
    View view = asked.view(framing.size(), framing.move());
    afterTalk = Optional.empty();
    shots.add(
        new Shot(
            letters.of(noted.note()),
            framing,
            view.figures(),
            view.subject(),
            asked.action(),
            seen(view, lines),
            asked.seconds(),
            noted.note().look()));
    noted.turns().forEach(staging::remember);
    staging.end(noted.deed());
  }

  private void talk(Talk talk, int at) {
    if (shots.isEmpty()) {
      establish("");
    }
    var framing = new SpeechFraming(talk, staging, before(), isLastSpeech(at));
    for (Group group : framing.groups()) {
      List<Turn> turns = talk.turns().subList(group.start(), group.end());
      turns.forEach(staging::hear);
      List<Line> lines = turns.stream().flatMap(turn -> turn.lines().stream()).toList();
      add(framing.next(group), new Content("", lines, 0));
      turns.forEach(staging::remember);
    }
    afterTalk = Optional.of(framing.after());
  }

  private boolean isLastSpeech(int at) {
    return moments.subList(at + 1, moments.size()).stream().noneMatch(Coverage::isSpeech);
  }

  private static boolean isSpeech(Moment moment) {
    return switch (moment) {
      case Moment.Action _ -> false;
      case Moment.Noted noted -> !noted.turns().isEmpty();
      case Talk _ -> true;
    };
  }

  private void establish(String action) {
    ShotSize size = place.interior() ? ShotSize.WIDE : ShotSize.EXTREME_WIDE;
    long pick = Sha256.of(place.words() + "|" + place.time()).toLong();
    CameraMove move = ESTABLISHING.get((int) Long.remainderUnsigned(pick, ESTABLISHING.size()));
    add(new View(size, move, staging.everybody(List.of()), ""), silent(action));
  }

  private static Content silent(String action) {
    return new Content(action, List.of(), ActionWords.seconds(action));
  }

  private void add(View view, Content content) {
    var framing = Framing.of(view.size(), view.move());
    afterTalk = Optional.empty();
    shots.add(
        new Shot(
            letters.next(),
            framing,
            view.figures(),
            view.subject(),
            content.action(),
            seen(view, content.lines()),
            content.seconds(),
            ""));
  }

  /// Nobody's mouth is seen who is not in the picture.
  private static List<Line> seen(View view, List<Line> lines) {
    return lines.stream()
        .map(line -> line.onScreen() && !view.showsMouth(line.character()) ? unseen(line) : line)
        .toList();
  }

  private static Line unseen(Line line) {
    return new Line(line.character(), line.text(), line.direction(), false);
  }
}
