package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.SilentWords;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lines without quotation marks: `ANNA: We open at nine.`, and a cue on its own line with the
/// words under it, as screenplays have them.
final class ScriptLines {
  private static final int LONGEST_CUE = 9;
  private static final Set<String> SPEAKERS = Set.of("speaker", "sprecher", "sprecherin");

  private final Passage p;
  private final List<Utterance> found = new ArrayList<>();
  private final Map<String, Integer> cues = new HashMap<>();

  private ScriptLines(Passage p) {
    this.p = p;
  }

  static List<Utterance> in(Passage p) {
    var lines = new ScriptLines(p);
    lines.countCues();
    int at = p.from();
    while (at < p.to()) {
      at = lines.readAt(at);
    }
    return lines.found;
  }

  /// A cue with words behind it: the colon, and where the words start.
  private record Cue(List<Person> people, String direction, int from, int start) {}

  private void countCues() {
    for (int i = p.from(); i < p.to(); i++) {
      if (isStart(i)) {
        colonCue(i).ifPresent(cue -> cues.merge(key(cue), 1, Integer::sum));
      }
    }
  }

  private static String key(Cue cue) {
    return cue.people.getFirst().name().toLowerCase(Locale.ROOT);
  }

  private boolean isStart(int i) {
    return i == p.from() || Sentences.isEnd(p, i - 1);
  }

  private boolean isLineStart(int i) {
    return i == p.from() || p.isBreak(i - 1);
  }

  private int readAt(int i) {
    if (!isStart(i)) {
      return i + 1;
    }
    Optional<Cue> cue = colonCue(i).filter(this::isBelieved);
    if (cue.isPresent() && !p.at(cue.get().start).isQuote() && !isCueOfCue(cue.get())) {
      return take(cue.get(), endOfSpeech(cue.get()));
    }
    return isLineStart(i) ? readUnder(i) : i + 1;
  }

  /// `Interview: Reporter: "…"`: the first is a heading of its own.
  private boolean isCueOfCue(Cue cue) {
    return colonCue(cue.start).isPresent();
  }

  private int take(Cue cue, int end) {
    String text = text(cue.start, end);
    if (text.isBlank()) {
      return cue.start;
    }
    found.add(new Utterance(cue.people, cue.direction, text, cue.start, cue.from, end));
    return end;
  }

  /// As written, up to where the next token starts.
  private String text(int start, int end) {
    if (start >= end) {
      return "";
    }
    String message = p.wording().message();
    int to = end < p.to() ? p.at(end).from() : message.length();
    String raw = message.substring(p.at(start).from(), to);
    return String.join("\n", raw.lines().map(String::strip).toList()).strip();
  }

  private Optional<Cue> colonCue(int start) {
    int colon = start;
    while (colon < Math.min(p.to(), start + LONGEST_CUE) && !p.isMark(colon, ":")) {
      if (Sentences.isEnd(p, colon) || p.at(colon).isQuote()) {
        return Optional.empty();
      }
      colon++;
    }
    if (!p.isMark(colon, ":")) {
      return Optional.empty();
    }
    return cue(start, colon, colon + 1);
  }

  private Optional<Cue> cue(int start, int end, int next) {
    int verb = People.isSpeaking(p, end - 1) && end - 1 > start ? end - 1 : end;
    int nameEnd = p.isMark(end - 1, ")") ? open(end - 1) : verb;
    Passage name = p.sub(start, nameEnd);
    boolean isSpeaker = SPEAKERS.contains(p.low(nameEnd - 1));
    boolean isLabel = isSpeaker ? isCastLabel(next) : !Cues.labelsOf(name).isEmpty();
    List<Person> people = isLabel ? List.of() : People.whole(name);
    if (people.isEmpty() || people.stream().anyMatch(one -> one.kind() == Kind.PRONOUN)) {
      return Optional.empty();
    }
    var how = new ArrayList<String>();
    how.add(verb < end && p.has(verb, Topic.SAY_HOW) ? p.text(verb) : "");
    how.add(nameEnd < end && verb == end ? Ages.without(p.sub(nameEnd + 1, end - 1)) : "");
    int words = skipBreaks(next);
    while (p.isMark(words, "(") && close(words) < p.to()) {
      how.add(p.sub(words + 1, close(words)).text());
      words = skipBreaks(close(words) + 1);
    }
    return Optional.of(new Cue(people, Direction.join(how), start, words));
  }

  /// `Speaker: Anna` names who speaks, and is no line of a speaker.
  private boolean isCastLabel(int next) {
    Passage words = p.sub(next, Math.max(next, endOfLine(next)));
    List<Person> people = words.isEmpty() ? List.of() : People.whole(words);
    return !people.isEmpty() && people.stream().allMatch(one -> one.kind() == Kind.NAME);
  }

  private int open(int close) {
    int open = close;
    while (open > p.from() && !p.isMark(open, "(")) {
      open--;
    }
    return open;
  }

  private int close(int open) {
    int close = open;
    while (close < p.to() && !p.isMark(close, ")") && !p.isBreak(close)) {
      close++;
    }
    return p.isMark(close, ")") ? close : p.to();
  }

  private int skipBreaks(int i) {
    return p.isBreak(i) ? i + 1 : i;
  }

  /// Somebody for sure, or a word that is used like a name.
  private boolean isBelieved(Cue cue) {
    Person one = cue.people.getFirst();
    boolean isKnown =
        p.at(one.from()).kind() == Token.Kind.TAG
            || GivenNames.has(p.low(one.from()))
            || p.has(one.from(), Topic.TITLE)
            || p.has(one.to() - 1, Topic.PERSON)
            || p.has(one.to() - 1, Topic.OFF)
            || p.at(one.from()).isShouted()
            || !cue.direction.isEmpty();
    boolean isRepeated = cues.getOrDefault(key(cue), 0) > 1;
    return isKnown || isRepeated || (isLineStart(cue.from) && isSentence(cue));
  }

  private boolean isSentence(Cue cue) {
    int end = p.isBreak(cue.start) ? cue.start : endOfLine(cue.start);
    for (int i = cue.start; i < end; i++) {
      if (p.at(i).isQuote()) {
        return false;
      }
    }
    return p.at(cue.from).isCapital()
        && end - cue.start > 2
        && end > cue.start
        && p.isMark(end - 1, ".!?…");
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < p.to() && !p.isBreak(end)) {
      end++;
    }
    return end;
  }

  /// To the end of the line or to the next cue; in a message of one line, instructions end it, too.
  private int endOfSpeech(Cue cue) {
    int line = endOfLine(cue.start);
    boolean isOneLine = !isLineStart(cue.from) || endOfLine(p.from()) == p.to();
    for (int i = cue.start + 1; i < line; i++) {
      if (isStart(i) && (isCue(i) || (isOneLine && isInstruction(i)))) {
        return i;
      }
    }
    return line;
  }

  private boolean isCue(int i) {
    Optional<Cue> cue = colonCue(i);
    if (cue.isPresent()) {
      return isBelieved(cue.get());
    }
    int colon = i;
    while (colon < i + 4 && p.at(colon).isWord()) {
      colon++;
    }
    return p.isMark(colon, ":") && !Cues.labelsOf(p.sub(i, colon)).isEmpty();
  }

  private boolean isInstruction(int i) {
    int no = p.match(i, Topic.NO);
    boolean isForbidden = no > 0 && p.has(i + no, Topic.AVOIDABLE);
    boolean isFormat = LengthWords.at(p, i).isPresent() || AspectWords.at(p, i).isPresent();
    return isForbidden || isFormat || p.match(i, Topic.END) > 1 || isSilence(i);
  }

  /// `The jury stays silent.`: somebody is told of, and is not spoken to.
  private boolean isSilence(int i) {
    boolean isSomebody = p.has(i, Topic.ARTICLE) || GivenNames.has(p.low(i));
    for (int at = i + 1; isSomebody && at < Sentences.end(p, i); at++) {
      if (SilentWords.at(p, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /// A cue in capitals on its own line, and what is said under it up to an empty line.
  private int readUnder(int start) {
    int end = endOfLine(start);
    if (!isShouted(start, end) || !p.isBreak(end) || p.at(end).text().length() > 1) {
      return start + 1;
    }
    Optional<Cue> cue = cue(start, end, end + 1).filter(this::isSomebody);
    if (cue.isEmpty() || cue.get().start >= p.to()) {
      return start + 1;
    }
    return take(cue.get(), endOfParagraph(cue.get().start));
  }

  private boolean isShouted(int start, int end) {
    int last = start;
    while (last < end && !p.isMark(last, "(")) {
      boolean isName = p.at(last).isShouted() || p.at(last).kind() == Token.Kind.NUMBER;
      if (!isName || last - start > 3) {
        return false;
      }
      last++;
    }
    return last > start && p.at(start).isShouted();
  }

  private boolean isSomebody(Cue cue) {
    Person one = cue.people.getFirst();
    return GivenNames.has(p.low(one.from()))
        || p.has(one.from(), Topic.TITLE)
        || p.has(one.to() - 1, Topic.PERSON)
        || p.has(one.to() - 1, Topic.OFF)
        || !cue.direction.isEmpty();
  }

  private int endOfParagraph(int start) {
    int end = endOfLine(start);
    while (p.isBreak(end)
        && p.at(end).text().length() == 1
        && end + 1 < p.to()
        && !isShouted(end + 1, endOfLine(end + 1))
        && !isCue(end + 1)) {
      end = endOfLine(end + 1);
    }
    return end;
  }
}
