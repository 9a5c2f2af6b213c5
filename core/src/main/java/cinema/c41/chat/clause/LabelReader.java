package cinema.c41.chat.clause;

import cinema.c41.chat.clause.Reading.Weight;
import cinema.c41.chat.place.PlaceWords;
import cinema.c41.chat.place.TimeWords;
import cinema.c41.chat.speech.Cues;
import cinema.c41.chat.speech.People;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.SilentWords;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what stands after a label: `Length: 20 s`, `Ort: Bäckerei, Morgengrauen`, `No-gos: music`.
final class LabelReader {
  private static final int LONGEST_LABEL = 6;
  private static final Set<String> NONE =
      WordSet.of(
          """
          none no keine kein nein - nichts n/a ohne off keiner
          """);

  private static final Set<String> IS = Set.of("is", "are", "ist", "sind");

  private final CallSheet sheet;
  private final Passage whole;
  private final Passage p;

  private LabelReader(CallSheet sheet, Passage whole, Passage p) {
    this.sheet = sheet;
    this.whole = whole;
    this.p = p.trimmed();
  }

  /// A label, and what stands after it.
  record Labelled(Topic label, Passage whole, Passage rest) {}

  /// The label at the start of the sentence, with a colon or a dash behind it.
  static Optional<Labelled> in(Passage sentence) {
    Passage s = sentence.trimmed();
    for (int i = s.from(); i < Math.min(sentence.to(), s.from() + LONGEST_LABEL); i++) {
      Optional<Labelled> plain = withoutColon(s, i);
      if (plain.isPresent()) {
        return plain;
      }
      if (sentence.isMark(i, ":=—")) {
        List<Topic> labels = Cues.labelsOf(s.sub(s.from(), i));
        boolean isColon = !sentence.isMark(i, "—") || labels.size() == 1;
        return labels.isEmpty() || !isColon
            ? Optional.empty()
            : Optional.of(new Labelled(labels.getFirst(), s, sentence.sub(i + 1, sentence.to())));
      }
    }
    return Optional.empty();
  }

  /// `Location is a bakery`, `Verboten sind Logos`, `Place bakery`.
  private static Optional<Labelled> withoutColon(Passage s, int i) {
    List<Topic> labels = i > s.from() ? Cues.labelsOf(s.start(i)) : List.of();
    boolean isStated = IS.contains(s.low(i));
    Passage rest = s.rest(isStated ? i + 1 : i);
    Topic label = labels.isEmpty() ? Topic.LABEL_DIALOGUE : labels.getFirst();
    boolean fits =
        switch (label) {
          case LABEL_PLACE -> isStated || isWholePlace(rest);
          case LABEL_TIME -> isStated || TimeWords.at(rest, rest.from()).isPresent();
          case LABEL_NO -> isStated && s.words().isGerman();
          default -> false;
        };
    return fits && !rest.isEmpty() ? Optional.of(new Labelled(label, s, rest)) : Optional.empty();
  }

  private static boolean isWholePlace(Passage rest) {
    return PlaceWords.at(rest, rest.from())
        .filter(found -> found.isKnown() && found.next() == rest.to())
        .isPresent();
  }

  /// Reads what the label is about; false when what follows must be read as any other sentence.
  static boolean read(CallSheet sheet, Labelled labelled) {
    var reader = new LabelReader(sheet, labelled.whole(), labelled.rest());
    return switch (labelled.label()) {
      case LABEL_LENGTH -> reader.length();
      case LABEL_ASPECT -> reader.aspect();
      case LABEL_PLACE -> reader.place();
      case LABEL_TIME -> reader.time();
      case LABEL_CAST -> reader.cast(false);
      case LABEL_SILENT -> reader.cast(true);
      case LABEL_END -> reader.end();
      case LABEL_NO -> reader.no();
      case LABEL_TITLE -> reader.title();
      case LABEL_LANGUAGE -> reader.language();
      case LABEL_UNUSABLE -> reader.unusable();
      case LABEL_SCENE -> reader.scene();
      default -> false;
    };
  }

  private boolean length() {
    for (int i = p.from(); i < p.to(); i++) {
      Optional<LengthWords.Length> length = LengthWords.at(p, i);
      length = length.or(() -> LengthWords.bareClock(p, p.from()));
      if (length.isPresent()) {
        sheet.addLength(length.get().seconds());
        return true;
      }
    }
    return plainSeconds() || unread();
  }

  /// `Length: 20`
  private boolean plainSeconds() {
    boolean isNumber = p.size() == 1 && p.low(p.from()).matches("\\d{1,3}");
    if (isNumber) {
      sheet.addLength(Double.parseDouble(p.low(p.from())));
      sheet.choose("\"" + whole.text() + "\" is taken as seconds");
    }
    return isNumber;
  }

  private boolean unread() {
    if (!p.isEmpty()) {
      sheet.addNotUnderstood(whole);
    }
    return true;
  }

  private boolean aspect() {
    boolean isFound = false;
    for (int i = p.from(); i < p.to(); i++) {
      Optional<AspectWords.Aspect> aspect = AspectWords.at(p, i);
      aspect.ifPresent(sheet::addAspect);
      Optional<LengthWords.Length> length = LengthWords.at(p, i);
      length.ifPresent(one -> sheet.addLength(one.seconds()));
      isFound |= aspect.isPresent() || length.isPresent();
      i = aspect.map(one -> one.next() - 1).orElse(i);
      i = length.map(one -> Math.max(one.next() - 1, p.from())).orElse(i);
    }
    return isFound || unread();
  }

  private boolean place() {
    if (p.isEmpty()) {
      return true;
    }
    Optional<PlaceWords.Found> found = PlaceWords.at(p, p.from());
    int next = found.map(PlaceWords.Found::next).orElse(p.to());
    String words = found.map(PlaceWords.Found::words).orElse(p.text());
    boolean isInterior = found.map(PlaceWords.Found::interior).orElse(true);
    if (found.isEmpty()) {
      next = endOfPart(p.from());
      words = p.sub(p.from(), next).text();
    }
    String time = times(next);
    sheet.takePlace(words, isInterior, Weight.LABELLED, p);
    sheet.addTime(time, true);
    return true;
  }

  private int endOfPart(int start) {
    int end = start;
    while (end < p.to() && !p.isMark(end, ",—;") && TimeWords.at(p, end).isEmpty()) {
      end++;
    }
    return end;
  }

  /// The first time of day from here on; other words are added to the place's own line.
  private String times(int start) {
    for (int i = start; i < p.to(); i++) {
      Optional<TimeWords.Found> time = TimeWords.at(p, i);
      if (time.isPresent()) {
        addLeft(p.sub(start, i));
        addLeft(p.rest(time.get().next()));
        return time.get().words();
      }
    }
    addLeft(p.rest(start));
    return "";
  }

  private void addLeft(Passage left) {
    Passage words = left.trimmed();
    sheet.addAction(words, ActionText.of(words));
  }

  private boolean time() {
    boolean isLength = LengthWords.at(p, p.from()).isPresent();
    if (isLength) {
      return length();
    }
    Optional<TimeWords.Found> found = TimeWords.at(p, p.from());
    String words = found.map(TimeWords.Found::words).orElse(p.text());
    sheet.addTime(words, true);
    return true;
  }

  private boolean cast(boolean isSilent) {
    if (People.whole(p).isEmpty() && p.size() > 6 && itemsNamed() == 0) {
      return false;
    }
    for (Passage item : items()) {
      addItem(item, isSilent);
    }
    return true;
  }

  private long itemsNamed() {
    return items().stream().filter(item -> !People.whole(withoutBrackets(item)).isEmpty()).count();
  }

  private List<Passage> items() {
    var items = new ArrayList<Passage>();
    int start = p.from();
    int depth = 0;
    for (int i = p.from(); i < p.to(); i++) {
      depth += p.isMark(i, "(") ? 1 : p.isMark(i, ")") ? -1 : 0;
      boolean isJoint = p.isMark(i, ",/&+;") || Set.of("and", "und").contains(p.low(i));
      if (depth == 0 && isJoint) {
        items.add(p.sub(start, i).trimmed());
        start = i + 1;
      }
    }
    items.add(p.rest(start).trimmed());
    items.removeIf(Passage::isEmpty);
    return items;
  }

  private static Passage withoutBrackets(Passage item) {
    for (int i = item.from(); i < item.to(); i++) {
      if (item.isMark(i, "(")) {
        return item.start(i);
      }
    }
    return item;
  }

  private void addItem(Passage listed, boolean silentLabel) {
    Passage item = withoutSilent(listed);
    boolean isSilent = silentLabel || item.size() < listed.size();
    Passage name = withoutBrackets(item);
    Passage note = item.rest(Math.min(name.to() + 1, item.to())).trimmed();
    List<Person> people = People.whole(name);
    if (people.isEmpty() || name.at(name.from()).kind() == Token.Kind.NUMBER) {
      Optional<Person> first = People.startingAt(name, name.from());
      people = first.map(List::of).orElseGet(() -> capitals(name));
      note = name.rest(first.map(Person::to).orElse(name.from()));
    }
    boolean isMute = isSilent || isSilentNote(note);
    for (Person one : people) {
      sheet.addCast(one.from(), one.name());
      if (isMute) {
        sheet.addSilent(one.name());
      }
    }
    if (people.isEmpty() || (!note.isEmpty() && !isMute)) {
      sheet.addAction(item, ActionText.of(item));
    }
  }

  /// `ein stummer | Gartenzwerg`
  private static Passage withoutSilent(Passage item) {
    int first = item.from() + (item.has(item.from(), Topic.ARTICLE) ? 1 : 0);
    boolean isDescribed = SilentWords.isAdjective(item.low(first)) && first + 1 < item.to();
    return isDescribed ? item.rest(first + 1) : item;
  }

  /// In a list of the cast, any word with a capital is somebody.
  private static List<Person> capitals(Passage name) {
    boolean isName = !name.isEmpty() && name.size() <= 3;
    for (int i = name.from(); i < name.to(); i++) {
      isName &= name.at(i).isCapital();
    }
    return isName
        ? List.of(
            new Person(
                name.text().replaceAll("[*_]", ""), People.Kind.NAME, name.from(), name.to()))
        : List.of();
  }

  private static boolean isSilentNote(Passage note) {
    for (int i = note.from(); i < note.to(); i++) {
      if (SilentWords.at(note, i) > 0 || note.match(i, Topic.LABEL_SILENT) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean end() {
    if (!p.isEmpty()) {
      sheet.addEnd(EndShot.text(List.of(p)));
    }
    return true;
  }

  private boolean no() {
    ProhibitedItems.add(sheet, p);
    return true;
  }

  private boolean title() {
    boolean isQuote = p.size() == 1 && p.at(p.from()).isQuote();
    sheet.call(isQuote ? p.text(p.from()) : p.text());
    return true;
  }

  private boolean language() {
    String low = p.low(p.from());
    boolean isKnown = low.startsWith("en") || low.startsWith("de") || low.startsWith("german");
    if (!isKnown) {
      return unread();
    }
    sheet.speakIn(low.startsWith("en") ? "en" : "de");
    return true;
  }

  /// `Music: none` forbids music; other wishes of this kind cannot be written.
  private boolean unusable() {
    boolean isNone = p.size() <= 2 && NONE.contains(p.low(p.from()));
    boolean isNo = Clauses.isNo(p, p.from());
    if (isNone) {
      Passage label = whole.start(p.from()).trimmed();
      sheet.addForbidden(label, label.words().isGerman() ? label.text() : label.lowText());
      return true;
    }
    if (isNo) {
      return false;
    }
    return unread();
  }

  private boolean scene() {
    sheet.beginScene(whole.from());
    return false;
  }
}
