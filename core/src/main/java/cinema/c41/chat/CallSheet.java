package cinema.c41.chat;

import cinema.c41.chat.Brief.Beat;
import cinema.c41.chat.Brief.Setting;
import cinema.c41.chat.words.AspectWords.Aspect;
import cinema.c41.chat.words.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// What has been read of a message so far. Owned by one reading; the readers of clauses write into
/// it, [BriefMaker] draws the conclusions.
final class CallSheet {
  /// How much a place counts; the strongest one is where the scene plays.
  enum Weight {
    /// Who the film is for: `for a bakery`.
    CLIENT,
    /// A noun in a sentence: `opens the bakery`.
    NAMED,
    /// A phrase in the description of the film, of words that are not known for places.
    GUESSED,
    /// Where somebody does something: `stands in the bakery`.
    ACTED,
    /// A phrase in the description of the film.
    DESCRIBED,
    /// After `Place:`, or a scene heading.
    LABELLED
  }

  /// A place that was read; the text goes back to what is seen if it is not chosen.
  record PlaceSeen(Setting setting, Weight weight, int scene, Passage from, boolean isTaken) {}

  record TimeSeen(String words, boolean isLabelled, int scene) {}

  final List<Double> lengths = new ArrayList<>();
  final List<Aspect> aspects = new ArrayList<>();
  final List<PlaceSeen> places = new ArrayList<>();
  final List<TimeSeen> times = new ArrayList<>();
  final List<String> forbidden = new ArrayList<>();
  final List<String> ends = new ArrayList<>();
  final List<String> notUnderstood = new ArrayList<>();
  final List<String> choices = new ArrayList<>();
  final TreeMap<Integer, Integer> scenes = new TreeMap<>();

  /// Beats by the token they start at; several at one token keep their order.
  private final List<Placed> beats = new ArrayList<>();

  /// People by the token that names them.
  final TreeMap<Integer, String> cast = new TreeMap<>();

  /// Tokens at which somebody speaks.
  private final BitSet spoken = new BitSet();

  final List<String> silent = new ArrayList<>();

  /// Tokens in which a name is nobody of the film: what is forbidden or not understood.
  final BitSet outside = new BitSet();

  String language = "";
  String title = "";
  boolean isAllSilent;

  /// Whether the sentence takes back what was said before: `no, make it 30 seconds`.
  boolean isCorrecting;

  private int scene;
  private boolean hasScene;

  private record Placed(int at, Beat beat) {}

  void addLength(double seconds) {
    if (isCorrecting && !lengths.isEmpty()) {
      choices.add("the length was corrected; the later one counts");
      lengths.clear();
    }
    lengths.add(seconds);
  }

  void addBeat(int at, Beat beat) {
    beats.add(new Placed(at, beat));
  }

  /// Before everything else that starts at this token.
  void addBeatFirst(int at, Beat beat) {
    beats.addFirst(new Placed(at, beat));
  }

  /// Notes that somebody speaks here; what is said comes later.
  void addBeatMark(int at) {
    spoken.set(at);
  }

  void addAction(Passage passage, String text) {
    if (!text.isBlank()) {
      addBeat(passage.from(), new Beat.Action(text));
    }
  }

  void addNotUnderstood(Passage passage) {
    outside.set(passage.from(), passage.to());
    String text = passage.trimmed().text();
    if (!text.isBlank()) {
      notUnderstood.add(text);
    }
  }

  void addPlace(Setting setting, Weight weight, Passage from, boolean isTaken) {
    places.add(new PlaceSeen(setting, weight, scene, from, isTaken));
    addTime(setting.time(), weight == Weight.LABELLED);
  }

  void addTime(String words, boolean isLabelled) {
    if (!words.isEmpty()) {
      times.add(new TimeSeen(words, isLabelled, scene));
    }
  }

  void addForbidden(Passage passage, String what) {
    outside.set(passage.from(), passage.to());
    if (!what.isBlank() && !forbidden.contains(what)) {
      forbidden.add(what);
    }
  }

  void addSilent(String name) {
    if (silent.stream().noneMatch(name::equalsIgnoreCase)) {
      silent.add(name);
    }
  }

  /// Begins another scene, unless nothing happened in the one before.
  void beginScene(int at) {
    boolean isSpoken = !spoken.isEmpty() && spoken.nextSetBit(0) < at;
    boolean isFresh = !isSpoken && beats.stream().noneMatch(beat -> beat.at < at);
    if (!isFresh || hasScene) {
      scene++;
      scenes.put(scene, at);
    }
    hasScene = true;
  }

  int sceneCount() {
    return scene + 1;
  }

  List<Beat> beatsInOrder() {
    return beats.stream().sorted(Comparator.comparingInt(Placed::at)).map(Placed::beat).toList();
  }
}
