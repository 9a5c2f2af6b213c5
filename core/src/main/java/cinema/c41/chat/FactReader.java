package cinema.c41.chat;

import cinema.c41.chat.Brief.Setting;
import cinema.c41.chat.CallSheet.Weight;
import cinema.c41.chat.place.PlaceWords;
import cinema.c41.chat.place.TimeWords;
import cinema.c41.chat.speech.People;
import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.AspectWords.Aspect;
import cinema.c41.chat.words.AspectWords.Strength;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.LengthWords.Length;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a part of a sentence as a description of the film: `Make a 20-second spot in a bakery at
/// dawn with Anna`. One fact after the other from the left; what is left over is action. A part
/// that is not about the film is left as it is, and nothing of it counts.
final class FactReader {
  private static final Set<String> TIMING =
      Set.of("after", "first", "last", "every", "within", "nach", "ersten", "letzten", "alle", "seit",
          "vor", "another", "next", "nächsten", "erste", "letzte", "opening", "before");
  private static final Set<String> SILENT_TIME =
      Set.of("silence", "black", "darkness", "nothing", "stille", "schwarz", "schwarzbild", "pause",
          "later", "earlier", "ago", "später", "früher");
  private static final Set<String> LANGUAGES =
      Set.of("english", "german", "deutsch", "englisch", "deutsche", "englische", "deutscher",
          "englischer", "deutsches", "englisches", "deutschen", "englischen", "english-language",
          "german-language", "deutschsprachig", "englischsprachig", "deutschsprachiger",
          "englischsprachiger", "deutschsprachigen", "deutschsprachiges");
  private static final Set<String> TELLS = Set.of("shows", "zeigt", "features", "follows", "tells", "erzählt", "show", "is");

  private final CallSheet sheet;
  private final Passage p;
  private final List<Runnable> facts = new ArrayList<>();
  private final List<Passage> unknown = new ArrayList<>();
  private int at;
  private int rest;
  private boolean hasFilm;
  private boolean hasOrder;
  private boolean isHard;

  /// Whether the sentence is about the film already.
  private boolean isFilm;

  private boolean isAbout;

  private FactReader(CallSheet sheet, Passage p) {
    this.sheet = sheet;
    this.p = p;
    this.at = p.from();
    this.rest = p.to();
  }

  /// Whether the part is, from its first word to its last, about the film.
  static boolean isFact(Passage part) {
    var reader = new FactReader(new CallSheet(), part);
    reader.run();
    return reader.isRead() && reader.at == part.to();
  }

  /// Whether the part is about length, shape or language, and nothing else.
  static boolean isFormat(Passage part) {
    var sheet = new CallSheet();
    var reader = new FactReader(sheet, part);
    reader.run();
    reader.facts.forEach(Runnable::run);
    return reader.isHard && reader.at == part.to() && sheet.places.isEmpty();
  }

  /// Reads the part; returns what of it is action: nothing, an end of it, or all.
  ///
  /// @param isActing whether somebody does something in the parts before
  /// @param isDescribing whether the parts before describe the film
  static Passage read(CallSheet sheet, Passage part, boolean isActing, boolean isDescribing) {
    var reader = new FactReader(sheet, part);
    reader.isFilm = isDescribing && !isActing;
    reader.run();
    boolean isAll = reader.isRead() && (!isActing || reader.isHard);
    if (!isAll) {
      return part;
    }
    reader.facts.forEach(Runnable::run);
    reader.unknown.forEach(sheet::addNotUnderstood);
    return part.rest(reader.rest);
  }

  private void run() {
    while (at < p.to() && !isAbout && step()) {
      // every step moves on
    }
    rest = Math.min(rest, at);
  }

  private boolean isRead() {
    boolean isDone = rest >= p.to() || isAbout;
    boolean isVague = !facts.isEmpty() && (isDone || isHard);
    boolean startsAction = !isDone && !isHard;
    boolean isOrder = hasOrder && hasFilm;
    return (isVague || isOrder || (hasFilm && isDone)) && !startsAction;
  }

  private boolean step() {
    return wish()
        || length()
        || aspect()
        || language()
        || title()
        || film()
        || about()
        || order()
        || cast()
        || time()
        || place()
        || client()
        || skip()
        || unknown();
  }

  private boolean moveTo(int next) {
    at = next;
    return true;
  }

  /// A prohibition or something unusable takes the rest of the part.
  private boolean wish() {
    if (at > p.from() && Clauses.isNo(p, at) && (isHard || !facts.isEmpty())) {
      Passage list = p.rest(at + p.match(at, Topic.NO));
      facts.add(() -> ProhibitedItems.add(sheet, list));
      return moveTo(p.to());
    }
    int unusableWords = p.match(at, Topic.UNUSABLE);
    if (unusableWords > 0 && !leadsToFilm(at + unusableWords) && (isHard || hasFilm || !facts.isEmpty())) {
      Passage unusable = p.rest(at);
      facts.add(() -> sheet.addNotUnderstood(unusable));
      return moveTo(p.to());
    }
    return false;
  }

  private boolean length() {
    Optional<Length> length = LengthWords.at(p, at).or(this::clock);
    if (length.isEmpty() || isTiming(length.get())) {
      return false;
    }
    Length found = length.get();
    facts.add(() -> sheet.addLength(found.seconds()));
    if (found.isRange()) {
      String said = p.sub(at, found.next()).text();
      facts.add(() -> sheet.choices.add("of \"" + said + "\" the longer length counts"));
    }
    hasFilm |= found.namesFilm();
    isHard = true;
    return moveTo(found.next());
  }

  /// `1:30` alone is a length, unless it is a shape or a time of day.
  private Optional<Length> clock() {
    boolean isAlone = p.trimmed().size() == 1 || hasFilm;
    return isAlone && AspectWords.at(p, at).isEmpty() && TimeWords.at(p, at - 1).isEmpty()
        ? LengthWords.bareClock(p, at)
        : Optional.empty();
  }

  private boolean isTiming(Length length) {
    boolean isOf = p.low(length.next()).equals("of") || p.low(length.next()).equals("lang");
    boolean isSilent = SILENT_TIME.contains(p.low(length.next()));
    boolean isOfSilence = isOf && SILENT_TIME.contains(p.low(length.next() + 1));
    return TIMING.contains(p.low(at - 1)) || isSilent || isOfSilence;
  }

  private boolean aspect() {
    Optional<Aspect> aspect = aspectAt(at);
    aspect.ifPresent(
        found -> {
          facts.add(() -> sheet.aspects.add(found));
          hasFilm |= p.has(found.next() - 1, Topic.FILM);
          isHard = true;
          at = found.next();
        });
    return aspect.isPresent();
  }

  /// `in portrait format`, `in einem quadratischen Format`
  private Optional<Aspect> aspectAt(int i) {
    Optional<Aspect> aspect = AspectWords.at(p, i);
    boolean isIn = Set.of("in", "im", "as", "als", "mit", "with").contains(p.low(i));
    if (aspect.isPresent() || !isIn) {
      return aspect;
    }
    int next = i + (p.has(i + 1, Topic.ARTICLE) ? 2 : 1);
    return AspectWords.at(p, next).filter(found -> found.strength() != Strength.PLATFORM);
  }

  private boolean language() {
    int word = Set.of("in", "auf").contains(p.low(at)) ? at + 1 : at;
    if (!LANGUAGES.contains(p.low(word)) || (word == at && !leadsToFilm(word + 1) && !isLast(word))) {
      return false;
    }
    String code = languageOf(p.low(word));
    facts.add(() -> sheet.language = code);
    isHard = true;
    return moveTo(word + 1);
  }

  static String languageOf(String low) {
    return low.startsWith("e") ? "en" : "de";
  }

  private boolean isLast(int i) {
    return i + 1 == p.to();
  }

  private boolean title() {
    int quote = p.has(at, Topic.NAMED) ? at + 1 : at;
    if (!hasFilm || !p.at(quote).isQuote()) {
      return false;
    }
    String title = p.at(quote).text();
    facts.add(() -> sheet.title = title);
    return moveTo(quote + 1);
  }

  private boolean film() {
    if (!p.has(at, Topic.FILM)) {
      return false;
    }
    hasFilm = true;
    return moveTo(at + 1);
  }

  /// From here on the part tells what is seen.
  private boolean about() {
    boolean isTelling = hasFilm && at > p.from() && p.has(at - 1, Topic.FILM) && TELLS.contains(p.low(at));
    int words = hasFilm || isHard ? p.match(at, Topic.SHOWING) : 0;
    if (words == 0 && !(isTelling && !isPlaying())) {
      return false;
    }
    if (isLengthOrPlaceAfter(at + Math.max(1, words))) {
      return moveTo(at + Math.max(1, words));
    }
    isAbout = true;
    return moveTo(at + Math.max(1, words));
  }

  /// `a film of 20 seconds`
  private boolean isLengthOrPlaceAfter(int i) {
    return LengthWords.at(p, i).isPresent()
        || LengthWords.at(p, i + 1).isPresent() && p.has(i, Topic.FILLER)
        || AspectWords.at(p, i).isPresent();
  }

  private boolean isPlaying() {
    return p.low(at).equals("is") && p.match(at, Topic.PLAYS) > 0;
  }

  private boolean order() {
    int words = p.match(at, Topic.ORDER);
    boolean isStart = facts.isEmpty() && !hasFilm;
    if (words == 0 || !isStart || p.at(at - 1).isCapital() && at - 1 > p.from()) {
      return false;
    }
    hasOrder = true;
    return moveTo(at + words);
  }

  /// `with Anna and Ben`
  private boolean cast() {
    boolean isWith = Set.of("with", "mit", "featuring", "starring", "and", "und", "für").contains(p.low(at));
    if (!isWith || (p.low(at).equals("für"))) {
      return false;
    }
    List<Person> people = peopleAt(at + 1);
    if (people.isEmpty()) {
      return withThing();
    }
    if (People.isVerb(p, people.getLast().to()) || isRelative(people.getLast().to())) {
      return telling();
    }
    isHard |= hasFilm;
    Optional<Person> named = nameAfter(people.getLast().to());
    List<Person> unnamed = named.isPresent() ? people.subList(0, people.size() - 1) : people;
    unnamed.forEach(this::addCast);
    named.ifPresent(this::addCast);
    return moveTo(named.orElse(people.getLast()).to());
  }

  private void addCast(Person one) {
    facts.add(() -> sheet.cast.putIfAbsent(one.from(), one.name()));
  }

  /// `a barista named Leo`
  private Optional<Person> nameAfter(int i) {
    return p.has(i, Topic.NAMED)
        ? People.startingAt(p, i + 1).filter(one -> one.kind() == Kind.NAME)
        : Optional.empty();
  }

  private boolean isRelative(int i) {
    return Set.of("who", "whose", "while").contains(p.low(i)) || p.low(i).endsWith("ing");
  }

  /// `with a dog running on the beach` is what is seen; `with music` cannot be written.
  private boolean withThing() {
    boolean isWith = p.low(at).equals("with") || p.low(at).equals("mit");
    if (!isWith || !(hasFilm || isHard)) {
      return false;
    }
    if (isAvoidable(at + 1)) {
      Passage wish = p.rest(at);
      facts.add(() -> sheet.addNotUnderstood(wish));
      return moveTo(p.to());
    }
    return LengthWords.at(p, at + 1).isPresent() || AspectWords.at(p, at + 1).isPresent()
        ? moveTo(at + 1)
        : telling();
  }

  private boolean isAvoidable(int start) {
    for (int i = start; i < start + 3; i++) {
      if (p.has(i, Topic.AVOIDABLE) && !p.has(i, Topic.PERSON)) {
        return true;
      }
    }
    return false;
  }

  private boolean telling() {
    if (!hasFilm && !isHard) {
      return false;
    }
    isAbout = true;
    return moveTo(at + 1);
  }

  private List<Person> peopleAt(int start) {
    var people = new ArrayList<Person>();
    int i = start;
    boolean goesOn = true;
    while (goesOn) {
      Optional<Person> one = People.startingAt(p, i).filter(this::isSomebody);
      one.ifPresent(people::add);
      int end = one.map(Person::to).orElse(i);
      goesOn = one.isPresent() && Set.of("and", "und", "&").contains(p.low(end));
      i = end + 1;
    }
    return people;
  }

  private boolean isSomebody(Person one) {
    boolean isPlace = PlaceWords.isPlace(p, one.to() - 1) && !p.has(one.to() - 1, Topic.PERSON);
    return one.kind() == Kind.NAME || (one.kind() == Kind.NOUN && p.has(one.to() - 1, Topic.PERSON) && !isPlace);
  }

  private boolean time() {
    Optional<TimeWords.Found> time = TimeWords.at(p, at);
    time.ifPresent(
        found -> {
          facts.add(() -> sheet.addTime(found.words(), false));
          at = found.next();
        });
    return time.isPresent();
  }

  private boolean place() {
    Optional<PlaceWords.Found> place = PlaceWords.at(p, at);
    boolean isStyle = p.match(at, Topic.UNUSABLE) > 0;
    if (isStyle || place.isEmpty() || (!place.get().isKnown() && !isGuess(place.get()))) {
      return false;
    }
    PlaceWords.Found found = place.get();
    Passage from = p.sub(at, found.next());
    Weight weight = found.isKnown() ? Weight.DESCRIBED : Weight.GUESSED;
    var setting = new Setting(found.words(), found.interior(), "");
    facts.add(() -> sheet.addPlace(setting, weight, from, true));
    return moveTo(found.next());
  }

  /// Unknown words may be a place after a preposition, in a description that nobody acts in.
  private boolean isGuess(PlaceWords.Found found) {
    boolean isEnd = found.next() >= p.to() || TimeWords.at(p, found.next()).isPresent();
    return isEnd || hasFilm || isHard;
  }

  /// `for Korn bakery`: whom the film is for.
  private boolean client() {
    boolean isFor = Set.of("for", "für", "fürs").contains(p.low(at));
    if (!isFor || !(hasFilm || isFilm || isHard)) {
      return false;
    }
    int end = at + 1;
    while (end < p.to() && !endsClient(end)) {
      end++;
    }
    Passage client = p.sub(at, end);
    Optional<PlaceWords.Found> place = PlaceWords.noun(p.sub(at, end), at, at + 1);
    place.ifPresent(found -> facts.add(() -> addClientPlace(found, client)));
    boolean isMore = place.filter(found -> found.next() == client.to()).isEmpty();
    if (isMore) {
      facts.add(() -> sheet.addNotUnderstood(client));
    }
    isHard = true;
    return moveTo(end);
  }

  private void addClientPlace(PlaceWords.Found found, Passage client) {
    var setting = new Setting(found.words(), found.interior(), "");
    sheet.addPlace(setting, Weight.CLIENT, client, true);
  }

  private boolean endsClient(int i) {
    return LengthWords.at(p, i).isPresent()
        || AspectWords.at(p, i).isPresent()
        || p.match(i, Topic.WHERE) > 0
        || p.match(i, Topic.SHOWING) > 0
        || TimeWords.at(p, i).isPresent()
        || p.low(i).equals("with")
        || p.low(i).equals("mit")
        || Clauses.isNo(p, i);
  }

  /// Words that say nothing of their own: `about`, `long`, `set in`.
  private boolean skip() {
    Token token = p.at(at);
    boolean isMark = token.kind() == Token.Kind.MARK;
    int plays = p.match(at, Topic.PLAYS);
    if (plays > 0 && (hasFilm || isHard || plays > 1) && isFactAfter(at + plays)) {
      return moveTo(at + plays);
    }
    boolean isEmpty =
        p.has(at, Topic.FILLER) || p.has(at, Topic.FILM_ADJECTIVE) || p.has(at, Topic.ARTICLE)
            || p.has(at, Topic.AND) || p.has(at, Topic.OWN);
    return (isMark || (isEmpty && isUseful())) && moveTo(at + 1);
  }

  private boolean isFactAfter(int i) {
    return PlaceWords.at(p, i).isPresent()
        || TimeWords.at(p, i).isPresent()
        || LengthWords.at(p, i).isPresent()
        || AspectWords.at(p, i).isPresent()
        || p.has(i, Topic.FILLER);
  }

  /// After the last fact, small words start a sentence of their own: `20 seconds, is she late`.
  private boolean isUseful() {
    return facts.isEmpty() || leadsOn(at + 1);
  }

  private boolean leadsOn(int start) {
    for (int i = start; i < start + 4; i++) {
      if (i >= p.to() || p.has(i, Topic.FILM) || isFactAfter(i) || p.match(i, Topic.SHOWING) > 0) {
        return true;
      }
      if (!p.has(i, Topic.FILLER) && !p.has(i, Topic.ARTICLE) && !p.has(i, Topic.FILM_ADJECTIVE)) {
        return leadsToFilm(i);
      }
    }
    return false;
  }

  /// Words before the film that nobody knows: `a funny spot`.
  private boolean unknown() {
    if (!leadsToFilm(at + 1) || p.has(at, Topic.TO) || isName(at)) {
      return false;
    }
    unknown.add(p.sub(at, at + 1));
    return moveTo(at + 1);
  }

  private boolean isName(int i) {
    return People.startingAt(p, i).filter(one -> one.kind() == Kind.NAME).isPresent()
        && !p.words().isGerman() && !facts.isEmpty();
  }

  private boolean leadsToFilm(int start) {
    for (int i = start; i < start + 4; i++) {
      boolean isFilm = LengthWords.at(p, i).filter(Length::namesFilm).isPresent();
      if (p.has(i, Topic.FILM) || isFilm) {
        return true;
      }
      boolean isBare = p.at(i).isWord() || p.at(i).kind() == Token.Kind.NUMBER;
      if (!isBare || p.has(i, Topic.TO) || p.has(i, Topic.AND) || p.has(i, Topic.ARTICLE) || People.isVerb(p, i)) {
        return false;
      }
    }
    return false;
  }
}
