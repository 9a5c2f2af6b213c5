package cinema.c41.breakdown.action;

import cinema.c41.breakdown.action.ActionSentence.Stance;
import cinema.c41.breakdown.action.Deed.Change;
import cinema.c41.breakdown.action.Deed.Kind;
import cinema.c41.camera.Posture;
import cinema.c41.script.Emphasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the action of one scene, paragraph by paragraph, and divides it into pieces that one shot
/// can show: where a thing is handled, where somebody comes in, where it gets long. Remembers who
/// was spoken of last.
public final class ActionReader {
  /// Words of one piece; five seconds show no more.
  private static final int LONGEST = 40;

  /// A sentence this short after a look goes on looking: `Then Armin.`
  private static final int GLANCE = 4;

  private static final Phrases THEN =
      Phrases.of("then", "and then", "and", "now", "dann", "und dann", "und", "jetzt");

  private final CastList cast;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> here = new LinkedHashSet<>();
  private final Pronouns pronouns = new Pronouns();
  private String last = "";

  public ActionReader(CastList cast) {
    this.cast = cast;
  }

  /// Somebody has spoken on screen.
  public void hear(String speaker) {
    known.addAll(cast.bodies(speaker));
    here.addAll(cast.bodies(speaker));
    last = cast.bodies(speaker).getFirst();
  }

  /// The pieces of a paragraph.
  public List<Deed> read(String paragraph) {
    return pieces(sentences(paragraph)).stream().map(ActionReader::deed).toList();
  }

  /// The paragraph in one piece.
  public Deed readWhole(String paragraph) {
    return deed(sentences(paragraph));
  }

  private List<ActionSentence> sentences(String paragraph) {
    var sentences = new ArrayList<ActionSentence>();
    String bare = Emphasis.strip(paragraph).replaceAll("\\s+", " ");
    for (String text : Sentences.of(bare)) {
      ActionSentence before = sentences.isEmpty() ? null : sentences.getLast();
      ActionSentence sentence = read(text, before != null && before.opens());
      boolean isLook = before != null && before.kind() == Kind.LOOK;
      sentences.add(isLook && isGlance(text) ? glance(sentence, sentences.getLast()) : sentence);
      remember(sentences.getLast());
    }
    return sentences;
  }

  private ActionSentence read(String text, boolean opened) {
    List<CastList.Mention> mentions = cast.mentions(text);
    List<String> meant = pronouns.meant(text, last, here);
    if (mentions.isEmpty() && meant.size() == 1) {
      pronouns.learn(text, meant.getFirst());
    }
    if (mentions.size() == 1 && Set.of(mentions.getFirst().name()).containsAll(here)) {
      pronouns.learnOwn(text, mentions.getFirst().name());
    }
    return new Grammar(text, mentions, meant, known).read(opened);
  }

  private static boolean isGlance(String text) {
    return Sentences.words(text) <= GLANCE && THEN.at(text) == 0;
  }

  private static ActionSentence glance(ActionSentence sentence, ActionSentence before) {
    var named = new ActionSentence.Named(before.actors(), List.copyOf(sentence.all()));
    return new ActionSentence(
        sentence.text(), Kind.LOOK, named, false, List.of(), List.of(), List.of());
  }

  private void remember(ActionSentence sentence) {
    if (!sentence.actors().isEmpty()) {
      last = sentence.actors().getFirst();
    }
    known.addAll(sentence.all());
    here.addAll(sentence.all());
    here.removeAll(sentence.leaves());
  }

  private static List<List<ActionSentence>> pieces(List<ActionSentence> sentences) {
    var pieces = new ArrayList<List<ActionSentence>>();
    for (ActionSentence sentence : sentences) {
      if (pieces.isEmpty() || !goesOn(pieces.getLast(), sentence)) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(sentence);
    }
    return pieces;
  }

  private static boolean goesOn(List<ActionSentence> piece, ActionSentence next) {
    boolean comesIn = (next.opens() || !next.enters().isEmpty()) && !piece.getLast().opens();
    boolean isAside = next.kind() == Kind.PLACE;
    boolean fits = isAside || next.isThing() == piece.getFirst().isThing();
    return fits && !comesIn && words(piece) + Sentences.words(next.text()) <= LONGEST;
  }

  private static int words(List<ActionSentence> piece) {
    return piece.stream().mapToInt(sentence -> Sentences.words(sentence.text())).sum();
  }

  private static Deed deed(List<ActionSentence> piece) {
    var text = new ArrayList<String>();
    var actors = new LinkedHashSet<String>();
    var all = new LinkedHashSet<String>();
    for (ActionSentence sentence : piece) {
      text.add(sentence.text());
      actors.addAll(sentence.actors());
      all.addAll(sentence.all());
    }
    all.removeAll(actors);
    return new Deed(
        String.join(" ", text),
        kind(piece, actors.size()),
        List.copyOf(actors),
        List.copyOf(all),
        change(piece));
  }

  private static Kind kind(List<ActionSentence> piece, int actors) {
    if (!piece.isEmpty() && piece.getFirst().isThing()) {
      return piece.stream().allMatch(one -> one.isThing() || one.kind() == Kind.PLACE)
          ? Kind.THING
          : Kind.PLAY;
    }
    if (piece.stream().anyMatch(one -> one.kind() == Kind.MOVE)) {
      return Kind.MOVE;
    }
    boolean onlyLooks =
        piece.stream().allMatch(one -> one.kind() == Kind.LOOK || one.kind() == Kind.PLACE);
    if (actors == 1 && onlyLooks) {
      return Kind.LOOK;
    }
    return actors == 0 ? Kind.PLACE : Kind.PLAY;
  }

  private static Change change(List<ActionSentence> piece) {
    Map<String, Posture> already = new LinkedHashMap<>();
    Map<String, Posture> during = new LinkedHashMap<>();
    Map<String, Posture> after = new LinkedHashMap<>();
    for (ActionSentence sentence : piece) {
      for (Stance stance : sentence.stances()) {
        if (stance.isState() && !during.containsKey(stance.name())) {
          already.put(stance.name(), stance.posture());
        }
        after.put(stance.name(), stance.posture());
        during.merge(
            stance.name(), stance.posture(), (was, now) -> was == Posture.WALKING ? was : now);
      }
    }
    return new Change(
        piece.stream().flatMap(one -> one.enters().stream()).distinct().toList(),
        piece.stream().flatMap(one -> one.leaves().stream()).distinct().toList(),
        already,
        during,
        after);
  }
}
