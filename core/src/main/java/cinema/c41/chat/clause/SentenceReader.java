package cinema.c41.chat.clause;

import cinema.c41.chat.clause.Reading.Weight;
import cinema.c41.chat.place.PlaceWords;
import cinema.c41.chat.place.TimeWords;
import cinema.c41.chat.speech.People;
import cinema.c41.chat.speech.Utterance;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a sentence that nobody speaks, part by part: an end shot, a prohibition, a description of
/// the film, something that cannot be used, and otherwise what is seen.
final class SentenceReader {
  private final CallSheet sheet;
  private final List<Utterance> utterances;
  private final Passage sentence;
  private final List<Passage> parts;
  private final List<Passage> acted = new ArrayList<>();
  private boolean isDescribing;

  private SentenceReader(CallSheet sheet, List<Utterance> utterances, Passage sentence) {
    this.sheet = sheet;
    this.utterances = utterances;
    this.sentence = sentence;
    this.parts = Clauses.parts(sentence);
  }

  static void read(CallSheet sheet, List<Utterance> utterances, Passage sentence) {
    var reader = new SentenceReader(sheet, utterances, sentence);
    int at = 0;
    while (at < reader.parts.size()) {
      at = reader.readPart(at);
    }
    reader.act();
  }

  private int readPart(int i) {
    Passage part = parts.get(i);
    Optional<Passage> end = EndShot.in(part);
    if (end.isPresent()) {
      return readEnd(i, end.get());
    }
    int afterNo = Prohibitions.read(sheet, parts, i, !acted.isEmpty());
    if (afterNo > i) {
      return afterNo;
    }
    boolean isSigned =
        i > 0 && Leftovers.isGreeting(parts.get(i - 1)) && !People.whole(part).isEmpty();
    if (Leftovers.isGreeting(part) || (isSigned && i + 1 == parts.size())) {
      sheet.ignore(part);
      return i + 1;
    }
    Passage left = FactReader.read(sheet, part, !acted.isEmpty(), isDescribing);
    boolean isRead = left.size() < part.size();
    if (!isRead && cut(i)) {
      return i;
    }
    isDescribing |= isRead;
    if (!left.isEmpty()) {
      readLeft(left, isRead, i);
    }
    return i + 1;
  }

  /// `skatepark golden hour 9:16 7s no cops`: nobody acts, and a length or a shape stands inside
  /// without a comma; then it begins a part of its own.
  private boolean cut(int i) {
    Passage part = parts.get(i);
    boolean isAsked = isAsked(part);
    for (int at = part.from(); at < part.to() && (isAsked || !People.isVerb(part, at)); at++) {
      if (at > part.from() && beginsFormat(part, at)) {
        parts.add(i + 1, part.rest(at));
        parts.set(i, isAsked ? part.start(part.from()) : part.start(at));
        if (isAsked) {
          sheet.addNotUnderstood(part.start(at));
        }
        return true;
      }
    }
    return false;
  }

  /// `könnt ihr bitte was kurzes machen`: this is said to the studio.
  private static boolean isAsked(Passage part) {
    return part.match(Clauses.afterFillers(part, part.from()), Topic.ORDER) > 1;
  }

  private static boolean beginsFormat(Passage part, int at) {
    return part.at(at).kind() == Token.Kind.NUMBER
        && !FormatFacts.isTimed(part, at)
        && FactReader.isFormat(part.sub(at, endOfFormat(part, at)));
  }

  private static int endOfFormat(Passage part, int at) {
    return LengthWords.at(part, at)
        .map(LengthWords.Length::next)
        .or(() -> AspectWords.at(part, at).map(AspectWords.Aspect::next))
        .orElse(at);
  }

  /// The parts after the opener belong to the picture, up to one that is about something else.
  private int readEnd(int i, Passage content) {
    var picture = new ArrayList<Passage>();
    if (!content.isEmpty()) {
      picture.add(content);
    }
    int next = i + 1;
    while (next < parts.size() && !isOther(parts.get(next))) {
      picture.add(parts.get(next));
      next++;
    }
    if (picture.isEmpty()) {
      readEndInSpeech(parts.get(i));
    } else {
      sheet.addEnd(EndShot.text(picture));
    }
    return next;
  }

  private static boolean isOther(Passage part) {
    boolean isNo = Clauses.isNo(part, Clauses.afterFillers(part, part.from()));
    return isNo || FactReader.isFormat(part) || part.match(part.from(), Topic.UNUSABLE) > 0;
  }

  /// `At the end Anna says: "Bye."`: the line is the end.
  private void readEndInSpeech(Passage opener) {
    for (Utterance said : utterances) {
      if (said.from() == sentence.to() || said.from() == sentence.to() + 1) {
        sheet.addEnd(sentence.wording().passage(said.from(), said.to()).trimmed().text());
        return;
      }
    }
    acted.add(opener);
  }

  /// What no reader took: it cannot be used, or it is seen.
  private void readLeft(Passage left, boolean isRest, int i) {
    int unusable = Leftovers.startOfUnusable(left);
    if (unusable < left.to()) {
      sheet.addNotUnderstood(left.rest(unusable));
    }
    Passage seen = left.start(unusable);
    if (Leftovers.isEmpty(seen)) {
      return;
    }
    boolean isWordless = Leftovers.isWordless(seen);
    boolean isQuestion = Leftovers.isQuestion(sentence) && acted.isEmpty();
    boolean isMood = !isRest && Leftovers.isMood(seen) && isBeforeFilm(i);
    if (isQuestion || isMood || isWordless) {
      sheet.addNotUnderstood(seen);
    } else {
      acted.add(seen);
    }
  }

  /// `a funny, warm spot`: what stands before the part with the film describes it.
  private boolean isBeforeFilm(int i) {
    for (Passage part : parts.subList(i + 1, parts.size())) {
      for (int at = part.from(); at < part.to(); at++) {
        if (part.has(at, Topic.FILM)) {
          return FactReader.isFact(part) || FactReader.isFormat(part);
        }
      }
    }
    return false;
  }

  private void act() {
    if (acted.isEmpty()) {
      return;
    }
    var text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < acted.size(); i++) {
      boolean isLast = i + 1 == acted.size();
      if (isLast || !isNext(acted.get(i), acted.get(i + 1))) {
        Passage run = sentence.sub(acted.get(start).from(), acted.get(i).to());
        text.append(text.isEmpty() ? "" : ", ").append(run.text());
        start = i + 1;
      }
    }
    add(text.toString());
  }

  /// Whether only marks stand between two parts.
  private boolean isNext(Passage one, Passage other) {
    return sentence.sub(one.to(), other.from()).trimmed().isEmpty();
  }

  private void add(String text) {
    Passage first = acted.getFirst();
    Passage last = acted.getLast();
    String subject = subjectBefore(first);
    boolean isOne = acted.size() == 1 || text.equals(sentence.sub(first.from(), last.to()).text());
    String action =
        isOne
            ? ActionText.of(sentence.sub(first.from(), last.to()))
            : ActionText.sentence(text, ".");
    String acting = subject.isEmpty() ? action : subject + " " + decapitalised(action);
    sheet.addAction(first, acting);
    acted.forEach(this::look);
  }

  private static String decapitalised(String action) {
    return action.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + action.substring(1);
  }

  /// `…", says Ben and wipes the counter`: the speaker goes on acting.
  private String subjectBefore(Passage first) {
    int verb = first.from();
    while (first.has(verb, Topic.AND)) {
      verb++;
    }
    boolean isVerb = first.has(verb, Topic.DOES) && verb > first.from();
    for (Utterance said : utterances) {
      int gap = first.from() - said.to();
      if (isVerb && gap >= 0 && gap <= 1) {
        return said.speakers().getLast().name();
      }
    }
    return "";
  }

  /// Where and when somebody does something is a hint; the words stay.
  private void look(Passage action) {
    PlaceWords.at(action, action.from())
        .filter(found -> found.isKnown() && found.next() == action.to())
        .ifPresent(found -> addPlace(action, found, Weight.ACTED));
    TimeWords.at(action, action.from())
        .filter(found -> found.next() == action.to())
        .ifPresent(found -> sheet.addTime(found.words(), false));
    for (int i = action.from(); i < action.to(); i++) {
      lookAt(action, i);
    }
  }

  private void lookAt(Passage action, int i) {
    Optional<TimeWords.Found> time =
        action.match(i, Topic.TIME_OPENER) > 0 || action.has(i, Topic.TIME_ADVERB)
            ? TimeWords.at(action, i)
            : Optional.empty();
    time.ifPresent(found -> sheet.addTime(found.words(), false));
    Optional<PlaceWords.Found> place = PlaceWords.inside(action, i);
    if (place.isPresent()) {
      addPlace(action, place.get(), place.get().isKnown() ? Weight.ACTED : Weight.NAMED);
    } else if (action.has(i, Topic.ARTICLE)) {
      PlaceWords.noun(action, i, i)
          .filter(PlaceWords.Found::isKnown)
          .ifPresent(found -> addPlace(action, found, Weight.NAMED));
    }
  }

  private void addPlace(Passage action, PlaceWords.Found found, Weight weight) {
    boolean isPerson =
        People.startingAt(action, found.next()).isPresent()
            && weight == Weight.NAMED
            && action.at(found.next()).isCapital()
            && !action.words().isGerman();
    if (!isPerson) {
      sheet.addPlace(found.words(), found.interior(), weight, action);
    }
  }
}
