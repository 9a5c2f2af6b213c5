package cinema.c41.breakdown;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Framing;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import cinema.c41.film.ShotId;
import cinema.c41.script.Element;
import cinema.c41.script.ScriptScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Covers one scene with shots: what a note asks for where there is one; elsewhere an
/// establishing shot, then shot and reverse shot per speaker, closer as the scene goes on,
/// inserts for things and full shots for action. Used once, by one thread.
final class Coverage {
  /// Two lines at most this long, in seconds, share a two-shot.
  private static final double QUICK = 2.0;

  /// Sizes in which everybody can be seen speaking.
  private static final Set<ShotSize> HOLDING_ALL =
      Set.of(ShotSize.EXTREME_WIDE, ShotSize.WIDE, ShotSize.FULL, ShotSize.TWO_SHOT);

  /// Seconds of speech in one noted shot.
  private static final double LONGEST_NOTED = 14;

  /// The sizes of a speaker's first, second … shot: nearer and nearer.
  private static final List<ShotSize> NEARER =
      List.of(
          ShotSize.MEDIUM,
          ShotSize.OVER_SHOULDER,
          ShotSize.MEDIUM_CLOSE,
          ShotSize.OVER_SHOULDER,
          ShotSize.MEDIUM_CLOSE,
          ShotSize.CLOSE,
          ShotSize.MEDIUM_CLOSE,
          ShotSize.CLOSE);

  private final ScriptScene scene;
  private final String number;
  private final People people;
  private final ShotNoteReader notes;
  private final ShotLetters letters = new ShotLetters();
  private final Map<String, Integer> turns = new HashMap<>();
  private final List<Shot> shots = new ArrayList<>();
  private final List<Line> pending = new ArrayList<>();
  private String lastSpeaker = "";
  private String beforeLast = "";
  private boolean opened;

  Coverage(ScriptScene scene, String number, People people, List<String> faults) {
    this.scene = scene;
    this.number = number;
    this.people = people;
    this.notes = new ShotNoteReader(people.names(), faults);
  }

  List<Shot> shots() {
    letters.reserve(scene, notes);
    List<Element> elements = scene.elements();
    int at = 0;
    while (at < elements.size()) {
      at = cover(elements, at);
    }
    say();
    if (shots.isEmpty()) {
      establish("", List.of());
    }
    return shots;
  }

  /// Covers the element here, and what belongs to it; returns the next place.
  private int cover(List<Element> elements, int at) {
    switch (elements.get(at)) {
      case Element.Note note -> {
        Optional<ShotNote> shot = notes.quietly(note);
        if (shot.isPresent()) {
          say();
          return noted(shot.get(), elements, at + 1);
        }
      }
      case Element.Action action -> act(action);
      case Element.Dialogue dialogue -> hear(dialogue);
      case Element.Lyric lyric -> act(new Element.Action(lyric.line(), lyric.text(), false));
      case Element.SceneHeading _ -> {}
      case Element.Transition _ -> {}
      case Element.Section _ -> {}
      case Element.Synopsis _ -> {}
      case Element.PageBreak _ -> {}
    }
    return at + 1;
  }

  /// A noted shot has the action after its note and the speech after that; where the frame holds
  /// everybody, quick answers too. Then the scene is covered as usual, up to the next note.
  private int noted(ShotNote note, List<Element> elements, int from) {
    var said = new ArrayList<Line>();
    var done = new ArrayList<String>();
    int at = from;
    while (at < elements.size() && belongs(elements.get(at), note, said)) {
      switch (elements.get(at)) {
        case Element.Dialogue dialogue -> said.addAll(Lines.of(dialogue));
        case Element.Action action -> done.add(action.text());
        case Element.Lyric lyric -> done.add(lyric.text());
        case Element.Note _ -> {}
        case Element.SceneHeading _ -> {}
        case Element.Transition _ -> {}
        case Element.Section _ -> {}
        case Element.Synopsis _ -> {}
        case Element.PageBreak _ -> {}
      }
      at++;
    }
    String action = String.join("\n", done);
    people.watch(action);
    opened = true;
    shots.add(new NotedShot(note, people).shot(letters.of(number, note), action, said));
    said.forEach(line -> remember(line.character()));
    people.rest();
    return at;
  }

  private boolean belongs(Element element, ShotNote note, List<Line> said) {
    return switch (element) {
      case Element.Dialogue dialogue -> said.isEmpty() || answers(dialogue, note, said);
      case Element.Action _ -> said.isEmpty();
      case Element.Lyric _ -> said.isEmpty();
      case Element.Note other -> notes.quietly(other).isEmpty();
      case Element.SceneHeading _ -> true;
      case Element.Transition _ -> true;
      case Element.Section _ -> true;
      case Element.Synopsis _ -> true;
      case Element.PageBreak _ -> true;
    };
  }

  private static boolean answers(Element.Dialogue dialogue, ShotNote note, List<Line> said) {
    boolean same = said.getLast().character().equals(dialogue.character());
    boolean holdsAll = note.size().filter(HOLDING_ALL::contains).isPresent();
    double seconds = Lines.seconds(said) + Lines.seconds(Lines.of(dialogue));
    return (same || holdsAll) && seconds <= LONGEST_NOTED;
  }

  private void act(Element.Action action) {
    say();
    if (action.centred() || ActionWords.isOnlyForTheCut(action.text())) {
      return;
    }
    people.watch(action.text());
    if (!opened) {
      establish(action.text(), List.of());
    } else {
      show(action.text());
    }
    people.rest();
  }

  /// A thing, a person or everybody, as the words name them.
  private void show(String text) {
    List<String> named = people.names().size() == 1 ? people.names() : people.named(text);
    if (ThingWords.isAboutThing(text)) {
      add(ShotSize.INSERT, CameraMove.STATIC, new Cast(List.of(), ""), text, List.of());
    } else if (named.size() == 1) {
      String name = named.getFirst();
      var figure = people.alone(name, people.listener(name, lastSpeaker));
      ShotSize size = ActionWords.moves(text) ? ShotSize.FULL : ShotSize.MEDIUM;
      add(size, ActionWords.camera(text), new Cast(List.of(figure), name), text, List.of());
    } else {
      ShotSize size =
          named.size() == 2 && people.names().size() == 2 ? ShotSize.TWO_SHOT : ShotSize.WIDE;
      add(size, ActionWords.camera(text), new Cast(people.everybody(), ""), text, List.of());
    }
  }

  private void hear(Element.Dialogue dialogue) {
    if (!opened) {
      establish("", List.of());
    }
    for (Line line : Lines.of(dialogue)) {
      boolean goes = pending.isEmpty() || belongs(line);
      if (!goes) {
        say();
      }
      pending.add(line);
    }
  }

  /// Whether a line still fits into the shot that is open: the same speaker, or a quick answer
  /// while both are to be seen.
  private boolean belongs(Line line) {
    Line last = pending.getLast();
    boolean same = last.character().equals(line.character()) && last.onScreen() == line.onScreen();
    if (same) {
      return Lines.seconds(pending) + Lines.seconds(line) <= 7;
    }
    return pending.size() == 1
        && opensDialogue()
        && line.onScreen()
        && last.onScreen()
        && Lines.seconds(last) <= QUICK
        && Lines.seconds(line) <= QUICK;
  }

  private boolean opensDialogue() {
    return turns.isEmpty() && people.names().size() >= 2;
  }

  /// Closes the shot that is open.
  private void say() {
    if (pending.isEmpty()) {
      return;
    }
    List<Line> lines = List.copyOf(pending);
    pending.clear();
    Line first = lines.getFirst();
    if (!first.onScreen()) {
      listen(lines);
    } else if (!lines.getLast().character().equals(first.character())) {
      add(
          ShotSize.TWO_SHOT,
          CameraMove.STATIC,
          new Cast(people.everybody(), first.character()),
          "",
          lines);
      lines.forEach(line -> turns.merge(line.character(), 1, Integer::sum));
    } else {
      speak(first.character(), lines);
    }
    lines.forEach(line -> remember(line.character()));
  }

  private void speak(String name, List<Line> lines) {
    int turn = turns.merge(name, 1, Integer::sum) - 1;
    ShotSize size = NEARER.get(Math.min(turn, NEARER.size() - 1));
    Optional<String> listener =
        people.listener(name, name.equals(lastSpeaker) ? beforeLast : lastSpeaker);
    Figure speaker = people.alone(name, listener);
    if (size == ShotSize.OVER_SHOULDER && listener.isPresent()) {
      Figure other = people.alone(listener.get(), Optional.of(name));
      add(size, CameraMove.STATIC, new Cast(List.of(speaker, other), name), "", lines);
    } else {
      ShotSize alone = size == ShotSize.OVER_SHOULDER ? ShotSize.MEDIUM_CLOSE : size;
      CameraMove move = alone == ShotSize.CLOSE ? CameraMove.PUSH_IN : CameraMove.STATIC;
      add(alone, move, new Cast(List.of(speaker), name), "", lines);
    }
  }

  /// A voice from elsewhere goes over whoever hears it, or over the place.
  private void listen(List<Line> lines) {
    String voice = lines.getFirst().character();
    Optional<String> hearing =
        people.names().stream().filter(name -> !name.equals(voice)).findFirst();
    if (hearing.isPresent()) {
      Figure figure = people.alone(hearing.get(), Optional.empty());
      add(
          ShotSize.MEDIUM_CLOSE,
          CameraMove.STATIC,
          new Cast(List.of(figure), hearing.get()),
          "",
          lines);
    } else {
      add(ShotSize.WIDE, CameraMove.PUSH_IN, new Cast(people.everybody(), ""), "", lines);
    }
  }

  private void establish(String action, List<Line> lines) {
    opened = true;
    boolean outside = scene.heading().intExt().startsWith("EXT");
    ShotSize size = outside ? ShotSize.EXTREME_WIDE : ShotSize.WIDE;
    add(size, CameraMove.PUSH_IN, new Cast(people.everybody(), ""), action, lines);
  }

  private void remember(String speaker) {
    if (!speaker.equals(lastSpeaker)) {
      beforeLast = lastSpeaker;
      lastSpeaker = speaker;
    }
  }

  /// Who is in a shot, and whom it is about.
  record Cast(List<Figure> figures, String subject) {}

  private void add(ShotSize size, CameraMove move, Cast cast, String action, List<Line> lines) {
    ShotId id = letters.next(number);
    var framing = new Framing(size, move, size.lens());
    double seconds = lines.isEmpty() ? ActionWords.seconds(action) : 0;
    shots.add(new Shot(id, framing, cast.figures(), cast.subject(), action, lines, seconds, ""));
  }
}
