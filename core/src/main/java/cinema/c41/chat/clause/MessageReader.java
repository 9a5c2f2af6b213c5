package cinema.c41.chat.clause;

import cinema.c41.chat.clause.LabelReader.Labelled;
import cinema.c41.chat.clause.Reading.Weight;
import cinema.c41.chat.speech.Hearing;
import cinema.c41.chat.speech.People;
import cinema.c41.chat.speech.Utterance;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Wording;
import cinema.c41.chat.words.Words.Topic;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads everything of a message that nobody speaks into a call sheet, sentence by sentence.
public final class MessageReader {
  private static final Set<String> CORRECTIONS =
      WordSet.of(
          """
          actually instead rather sorry wait doch lieber stattdessen korrektur correction
          """);

  private final CallSheet sheet;
  private final Hearing hearing;
  private final Passage all;

  /// A label on a line of its own waits for the lines under it.
  private @Nullable Topic waiting;

  private MessageReader(CallSheet sheet, Hearing hearing, Passage all) {
    this.sheet = sheet;
    this.hearing = hearing;
    this.all = all;
  }

  public static Reading read(Hearing hearing, Wording wording) {
    var sheet = new CallSheet(hearing.utterances());
    var reader = new MessageReader(sheet, hearing, wording.all());
    Passage before = wording.passage(0, 0);
    for (Passage sentence : Clauses.sentences(wording.all(), spoken(hearing))) {
      if (isSignature(before.trimmed(), sentence.trimmed())) {
        sheet.ignore(sentence);
      } else {
        reader.read(sentence);
      }
      before = sentence;
    }
    return sheet.toReading();
  }

  /// `Liebe Grüße`, and a name on the next line.
  private static boolean isSignature(Passage before, Passage sentence) {
    boolean isName =
        !sentence.isEmpty() && sentence.size() <= 3 && sentence.at(sentence.from()).isCapital();
    boolean isGreeted = isName && Leftovers.isGreeting(before) && !before.isEmpty();
    return isGreeted
        && sentence.wording().all().isBreak(sentence.from() - 1)
        && People.whole(sentence).stream().anyMatch(one -> one.kind() == People.Kind.NAME);
  }

  private static BitSet spoken(Hearing hearing) {
    var spoken = new BitSet();
    for (Utterance said : hearing.utterances()) {
      spoken.set(said.from(), said.to());
    }
    return spoken;
  }

  private void read(Passage sentence) {
    Silence.read(sheet, hearing.mentions(), sentence);
    sheet.correct(isCorrection(sentence));
    if (readHeading(sentence)) {
      return;
    }
    Optional<Labelled> labelled = LabelReader.in(sentence).or(() -> waitingFor(sentence));
    if (labelled.isEmpty()) {
      SentenceReader.read(sheet, hearing.utterances(), sentence);
    } else if (labelled.get().rest().trimmed().isEmpty()) {
      waitAt(labelled.get(), sentence);
    } else {
      readLabelled(labelled.get());
    }
  }

  private static boolean isCorrection(Passage sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean isNo = Set.of("no", "nein").contains(sentence.low(i));
      boolean isAlone = sentence.isMark(i - 1, ",—") && sentence.isMark(i + 1, ",—");
      if (CORRECTIONS.contains(sentence.low(i)) || (isNo && isAlone)) {
        return true;
      }
    }
    return false;
  }

  /// What stands under a label, up to an empty line or another label.
  private Optional<Labelled> waitingFor(Passage sentence) {
    Topic label = waiting;
    boolean isApart = isAfterEmptyLine(sentence);
    if (label == null || isApart) {
      waiting = isApart ? null : label;
      return Optional.empty();
    }
    return Optional.of(new Labelled(label, sentence, sentence));
  }

  private boolean isAfterEmptyLine(Passage sentence) {
    int before = sentence.from() - 1;
    return all.isBreak(before)
        && all.at(before).text().length() > 1
        && !all.isMark(before - 1, ":");
  }

  private void waitAt(Labelled labelled, Passage sentence) {
    waiting = labelled.label();
    if (labelled.label() == Topic.LABEL_SCENE) {
      sheet.beginScene(sentence.from());
      waiting = null;
    }
    for (Utterance said : hearing.utterances()) {
      if (labelled.label() == Topic.LABEL_END && said.from() == sentence.to()) {
        sheet.addEnd(all.sub(said.from(), said.to()).trimmed().text());
      }
    }
  }

  /// A prohibition or a format after the label's own words is no part of them.
  private void readLabelled(Labelled labelled) {
    Passage rest = labelled.rest();
    Passage own = labelled.label() == Topic.LABEL_NO ? rest : ownPart(rest);
    boolean isRead =
        LabelReader.read(
            sheet, new Labelled(labelled.label(), labelled.whole().start(own.to()), own));
    Passage other = isRead ? rest.rest(own.to()) : rest;
    if (!other.trimmed().isEmpty()) {
      SentenceReader.read(sheet, hearing.utterances(), other);
    }
    boolean isList = labelled.label() == Topic.LABEL_NO || labelled.label() == Topic.LABEL_CAST;
    waiting = waiting == labelled.label() && isList ? waiting : null;
  }

  private static Passage ownPart(Passage rest) {
    for (Passage part : Clauses.parts(rest)) {
      boolean isNo = Clauses.isNo(part, Clauses.afterFillers(part, part.from()));
      if (isNo && part.from() > rest.trimmed().from()) {
        return rest.start(part.from());
      }
    }
    return rest;
  }

  /// `INT. BAKERY - DAWN`
  private boolean readHeading(Passage sentence) {
    Passage s = sentence.trimmed();
    String start = s.low(s.from());
    boolean isInside = Set.of("int", "int.", "innen", "innen.").contains(start);
    boolean isOutside = Set.of("ext", "ext.", "außen", "aussen", "außen.").contains(start);
    boolean isShouted = s.at(s.from()).isShouted() || start.endsWith(".");
    if (!(isInside || isOutside) || !isShouted || s.size() < 2) {
      return false;
    }
    sheet.beginScene(sentence.from());
    Passage rest = s.rest(s.from() + 1).trimmed();
    int dash = rest.to();
    for (int i = rest.from(); i < rest.to(); i++) {
      dash = rest.isMark(i, "—-") ? i : dash;
    }
    String place = rest.start(dash).trimmed().text();
    String time = rest.rest(dash).trimmed().text();
    sheet.takePlace(place, isInside, Weight.LABELLED, sentence);
    sheet.addTime(time, true);
    return true;
  }
}
