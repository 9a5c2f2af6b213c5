package cinema.c41.chat.clause;

import cinema.c41.chat.clause.Reading.Place;
import cinema.c41.chat.clause.Reading.Seen;
import cinema.c41.chat.clause.Reading.Time;
import cinema.c41.chat.clause.Reading.Weight;
import cinema.c41.chat.speech.Utterance;
import cinema.c41.chat.words.AspectWords.Aspect;
import cinema.c41.chat.words.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What has been read of a message so far. Owned by one reading: the readers of clauses write into
/// it, and [#toReading] closes it.
final class CallSheet {
  /// The first token at which somebody speaks.
  private final int firstSpoken;

  private final List<Double> lengths = new ArrayList<>();
  private final List<Aspect> aspects = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private final TreeMap<Integer, Integer> scenes = new TreeMap<>();
  private final List<Seen> seen = new ArrayList<>();
  private final TreeMap<Integer, String> cast = new TreeMap<>();
  private final List<String> silent = new ArrayList<>();
  private final List<String> forbidden = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final BitSet outside = new BitSet();
  private final List<String> notUnderstood = new ArrayList<>();
  private final List<String> choices = new ArrayList<>();
  private String language = "";
  private String title = "";
  private boolean isAllSilent;
  private boolean isCorrecting;
  private int scene;
  private boolean hasScene;

  CallSheet(List<Utterance> utterances) {
    this.firstSpoken = utterances.isEmpty() ? Integer.MAX_VALUE : utterances.getFirst().quote();
  }

  /// A sheet to try something on.
  static CallSheet scratch() {
    return new CallSheet(List.of());
  }

  Reading toReading() {
    return new Reading(
        new Reading.Asked(title, language, lengths, aspects),
        new Reading.Where(places, times, scenes),
        seen,
        new Reading.Who(cast, silent, isAllSilent),
        new Reading.Wanted(forbidden, ends),
        outside.stream().boxed().collect(Collectors.toSet()),
        notUnderstood,
        choices);
  }

  /// Whether the next sentence takes back what was said before: `no, make it 30 seconds`.
  void correct(boolean isCorrection) {
    isCorrecting = isCorrection;
  }

  void addLength(double seconds) {
    if (isCorrecting && !lengths.isEmpty()) {
      choose("the length was corrected; the later one counts");
      lengths.clear();
    }
    lengths.add(seconds);
  }

  void addAspect(Aspect aspect) {
    aspects.add(aspect);
  }

  void speakIn(String code) {
    language = code;
  }

  void call(String name) {
    title = name;
  }

  void addAction(Passage passage, String text) {
    if (!text.isBlank()) {
      seen.add(new Seen(passage.from(), text));
    }
  }

  void addNotUnderstood(Passage passage) {
    ignore(passage);
    String text = passage.trimmed().text();
    if (!text.isBlank()) {
      notUnderstood.add(text);
    }
  }

  void choose(String sentence) {
    choices.add(sentence);
  }

  /// Names in these words are nobody of the film.
  void ignore(Passage passage) {
    outside.set(passage.from(), passage.to());
  }

  /// A place whose words stay where they are.
  void addPlace(String words, boolean isInterior, Weight weight, Passage from) {
    places.add(new Place(words, isInterior, weight, scene, from, false));
  }

  /// A place whose words are taken out of what is seen.
  void takePlace(String words, boolean isInterior, Weight weight, Passage from) {
    places.add(new Place(words, isInterior, weight, scene, from, true));
  }

  boolean hasPlace() {
    return !places.isEmpty();
  }

  void addTime(String words, boolean isLabelled) {
    if (!words.isEmpty()) {
      times.add(new Time(words, isLabelled, scene));
    }
  }

  void addForbidden(Passage passage, String what) {
    ignore(passage);
    forbid(what);
  }

  void forbid(String what) {
    if (!what.isBlank() && !forbidden.contains(what)) {
      forbidden.add(what);
    }
  }

  void addEnd(String picture) {
    ends.add(picture);
  }

  void addCast(int token, String name) {
    cast.putIfAbsent(token, name);
  }

  void addSilent(String name) {
    if (silent.stream().noneMatch(name::equalsIgnoreCase)) {
      silent.add(name);
    }
  }

  void silenceAll() {
    isAllSilent = true;
  }

  /// Begins another scene, unless nothing happened in the one before.
  void beginScene(int at) {
    boolean isFresh = firstSpoken >= at && seen.stream().noneMatch(one -> one.at() < at);
    if (!isFresh || hasScene) {
      scene++;
      scenes.put(scene, at);
    }
    hasScene = true;
  }
}
