package cinema.c41.breakdown;

import cinema.c41.breakdown.action.ActionReader;
import cinema.c41.breakdown.action.ActionWords;
import cinema.c41.breakdown.action.CastList;
import cinema.c41.breakdown.action.Deed;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Line;
import cinema.c41.script.Element;
import cinema.c41.script.ScriptScene;
import cinema.c41.script.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Divides a scene as written into moments. Used once.
final class MomentReader {
  /// Words of speeches that one shot takes in a row: eight seconds.
  private static final int MOST_JOINED = 20;

  /// Words of speech in a noted shot: fourteen seconds. The rest goes on in shots of its own.
  private static final int MOST_NOTED = 34;

  private final CastList cast;
  private final ShotNoteReader notes;
  private final ActionReader actions;
  private final List<Moment> moments = new ArrayList<>();
  private final List<Turn> talk = new ArrayList<>();
  private final List<String> song = new ArrayList<>();
  private @Nullable Open open;

  /// A shot note whose action and speech are still to come.
  private record Open(ShotNote note, int line, Deed deed) {
    boolean isWithout() {
      return deed.equals(Deed.NOTHING);
    }
  }

  private MomentReader(CastList cast, ShotNoteReader notes) {
    this.cast = cast;
    this.notes = notes;
    this.actions = new ActionReader(cast);
  }

  static List<Moment> read(ScriptScene scene, CastList cast, ShotNoteReader notes) {
    var reader = new MomentReader(cast, notes);
    scene.elements().forEach(reader::take);
    reader.close();
    return reader.moments;
  }

  private void take(Element element) {
    switch (element) {
      case Element.Note note -> notes.read(note).ifPresent(shot -> note(shot, note.line()));
      case Element.Action(_, var text, var centred) -> {
        closeSong();
        act(text, centred);
      }
      case Element.Dialogue dialogue -> hear(dialogue);
      case Element.Lyric(_, var text) -> sing(text);
      case Element.SceneHeading _,
          Element.Transition _,
          Element.Section _,
          Element.Synopsis _,
          Element.PageBreak _ -> {}
    }
  }

  private void note(ShotNote note, int line) {
    close();
    open = new Open(note, line, Deed.NOTHING);
  }

  private void act(String text, boolean centred) {
    if (centred || ActionWords.isOnlyForTheCut(text)) {
      closeSpeech();
    } else if (open != null && open.isWithout() && talk.isEmpty()) {
      open = new Open(open.note(), open.line(), actions.readWhole(text));
    } else {
      close();
      actions.read(text).forEach(deed -> moments.add(new Moment.Action(deed)));
    }
  }

  /// Sung lines that belong to nobody are one song.
  private void sing(String text) {
    closeSpeech();
    song.add(text);
  }

  private void hear(Element.Dialogue dialogue) {
    closeSong();
    String speaker = cast.name(dialogue.character());
    var hearing = Turn.Hearing.of(dialogue);
    List<Line> lines = Lines.of(dialogue, speaker);
    if (hearing == Turn.Hearing.ON_SCREEN) {
      actions.hear(speaker);
    }
    if (lines.isEmpty() && hearing == Turn.Hearing.ON_SCREEN) {
      mime(dialogue, speaker);
    }
    boolean dual = dialogue.dual() && !talk.isEmpty();
    for (Line line : lines) {
      add(new Turn(speaker, hearing, List.of(line), dual, 0));
      dual = false;
    }
  }

  /// Somebody who only nods, in brackets, is seen nodding.
  private void mime(Element.Dialogue dialogue, String speaker) {
    String doing =
        dialogue.speeches().stream()
            .map(Speech::parenthetical)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    if (!doing.isEmpty()) {
      close();
      Deed deed = Deed.play(speaker + " " + doing, cast.bodies(speaker));
      moments.add(new Moment.Action(deed));
    }
  }

  private void add(Turn turn) {
    Turn last = talk.isEmpty() ? null : talk.getLast();
    if (last == null || turn.dual() || !turn.isBy(last)) {
      talk.add(turn);
    } else if (last.words() + turn.words() <= MOST_JOINED) {
      talk.set(talk.size() - 1, last.with(turn.lines()));
    } else {
      talk.add(turn.asPart(last.part() + 1));
    }
  }

  private void close() {
    closeSpeech();
    closeSong();
    closeNote(0);
  }

  private void closeSong() {
    if (!song.isEmpty()) {
      String text = String.join("\n", song);
      song.clear();
      act(text, false);
    }
  }

  /// A noted shot takes the speech that fits; what is left is a conversation.
  private void closeSpeech() {
    if (talk.isEmpty()) {
      return;
    }
    int taken = open == null ? 0 : takenBy(open);
    closeNote(taken);
    if (taken < talk.size()) {
      moments.add(new Talk(talk.subList(taken, talk.size())));
    }
    talk.clear();
  }

  private void closeNote(int taken) {
    if (open != null) {
      moments.add(new Moment.Noted(open.note(), open.line(), open.deed(), talk.subList(0, taken)));
      open = null;
    }
  }

  /// How many turns go into a noted shot: the first one; more of the same speaker, and others where
  /// the frame holds everybody, as long as it does not get long. A thing that is shown doing
  /// something has nobody's mouth in it.
  private int takenBy(Open noted) {
    boolean isInsert = noted.note().size().filter(size -> size == ShotSize.INSERT).isPresent();
    if (isInsert && !noted.isWithout() && talk.getFirst().isSeen()) {
      return 0;
    }
    int taken = 1;
    int words = talk.getFirst().words();
    while (taken < talk.size() && belongs(noted, talk.get(taken))) {
      words += talk.get(taken).words();
      if (words > MOST_NOTED && !talk.get(taken).dual()) {
        break;
      }
      taken++;
    }
    return taken;
  }

  private boolean belongs(Open noted, Turn turn) {
    return turn.dual() || turn.isBy(talk.getFirst()) || noted.note().holdsAll();
  }
}
