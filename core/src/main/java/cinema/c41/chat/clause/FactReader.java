package cinema.c41.chat.clause;

import cinema.c41.chat.clause.Fact.Grip;
import cinema.c41.chat.clause.Fact.Stand;
import cinema.c41.chat.place.PlaceWords;
import cinema.c41.chat.place.TimeWords;
import cinema.c41.chat.speech.People;
import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.LengthWords.Length;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a part of a sentence as a description of the film: `Make a 20-second spot in a bakery at
/// dawn with Anna`. One fact after the other from the left; what is left over is action. A part
/// that is not about the film is left as it is, and nothing of it counts.
final class FactReader {
  /// They stand anywhere among the facts, and the next word is about something else.
  private static final Set<String> TECHNICAL =
      WordSet.of("4k 8k 1080p 720p hd uhd prores mp4 mov urgent urgently dringend eilig");

  private static final Set<String> RATHER =
      WordSet.of("rather actually instead better lieber doch besser eher vielmehr");
  private static final Set<String> TELLS =
      WordSet.of("shows zeigt features follows tells erzählt show is");

  private final Passage p;

  /// Whether the sentence is about the film already.
  private final boolean isFilm;

  private final List<Fact> facts = new ArrayList<>();
  private final List<Passage> unknown = new ArrayList<>();
  private final EnumSet<Grip> grips = EnumSet.noneOf(Grip.class);
  private int at;

  private FactReader(Passage p, boolean isFilm) {
    this.p = p;
    this.isFilm = isFilm;
    this.at = p.from();
    run();
  }

  /// Whether the part is, from its first word to its last, about the film.
  static boolean isFact(Passage part) {
    var reader = new FactReader(part, false);
    return reader.isRead() && reader.at == part.to();
  }

  /// Whether the part is about length, shape or language, and nothing else.
  static boolean isFormat(Passage part) {
    var reader = new FactReader(part, false);
    var sheet = CallSheet.scratch();
    reader.note(sheet);
    return reader.has(Grip.HARD) && reader.at == part.to() && !sheet.hasPlace();
  }

  /// Reads the part; returns what of it is action: nothing, an end of it, or all.
  ///
  /// @param isActing whether somebody does something in the parts before
  /// @param isDescribing whether the parts before describe the film
  static Passage read(CallSheet sheet, Passage part, boolean isActing, boolean isDescribing) {
    var reader = new FactReader(part, isDescribing && !isActing);
    boolean isAll = reader.isRead() && (!isActing || reader.has(Grip.HARD));
    if (!isAll) {
      return part;
    }
    reader.note(sheet);
    return part.rest(reader.at);
  }

  private void note(CallSheet sheet) {
    facts.forEach(fact -> fact.note().accept(sheet));
    unknown.forEach(sheet::addNotUnderstood);
  }

  private boolean has(Grip grip) {
    return grips.contains(grip);
  }

  private void run() {
    boolean goesOn = true;
    while (goesOn && at < p.to() && !has(Grip.ABOUT)) {
      Optional<Fact> fact = factAt(new Stand(p, at, EnumSet.copyOf(grips), isFilm));
      fact.ifPresent(this::take);
      goesOn = fact.isPresent();
    }
  }

  private void take(Fact fact) {
    facts.add(fact);
    grips.addAll(fact.grips());
    at = fact.next();
  }

  private boolean isRead() {
    boolean isDone = at >= p.to() || has(Grip.ABOUT);
    boolean saysSomething = has(Grip.FACT) || (isFilm && has(Grip.ABOUT));
    boolean isAsked = has(Grip.FILM) && (has(Grip.ORDER) || isDone);
    return (isDone || has(Grip.HARD)) && (saysSomething || isAsked);
  }

  private Optional<Fact> factAt(Stand stand) {
    return wish(stand)
        .or(() -> FormatFacts.at(stand))
        .or(() -> film(stand))
        .or(() -> CastFacts.at(stand))
        .or(() -> SettingFacts.at(stand))
        .or(() -> skip(stand))
        .or(() -> unknown(stand));
  }

  /// A prohibition or something unusable takes the rest of the part.
  private Optional<Fact> wish(Stand stand) {
    boolean hasBegun = stand.isHard() || stand.hasFact() || has(Grip.ORDER);
    if (at > p.from() && Clauses.isNo(p, at) && hasBegun) {
      Passage list = p.rest(at + p.match(at, Topic.NO));
      return Optional.of(Fact.soft(p.to(), sheet -> ProhibitedItems.add(sheet, list)));
    }
    int words = p.match(at, Topic.UNUSABLE);
    if (words == 1 && TECHNICAL.contains(p.low(at)) && !p.has(at - 1, Topic.NAMED)) {
      unknown.add(p.sub(at, at + 1));
      return Optional.of(Fact.skip(at + 1));
    }
    if (words > 0 && !leadsToFilm(p, at + words) && (hasBegun || stand.hasFilm())) {
      Passage unusable = p.rest(at);
      return Optional.of(Fact.soft(p.to(), sheet -> sheet.addNotUnderstood(unusable)));
    }
    return Optional.empty();
  }

  /// The film itself, what asks for it, and what leads from it to what is seen.
  private Optional<Fact> film(Stand stand) {
    if (p.has(at, Topic.FILM)) {
      return Optional.of(Fact.of(Grip.FILM, at + 1));
    }
    Optional<Fact> about = about(stand);
    if (about.isPresent()) {
      return about;
    }
    int words = p.match(at, Topic.ORDER);
    boolean isStart = !stand.hasFact() && !stand.hasFilm();
    boolean isName = at - 1 > p.from() && p.at(at - 1).isCapital();
    return words > 0 && isStart && !isName
        ? Optional.of(Fact.of(Grip.ORDER, at + words))
        : Optional.empty();
  }

  private Optional<Fact> about(Stand stand) {
    boolean isPlaying = p.low(at).equals("is") && p.match(at, Topic.PLAYS) > 0;
    boolean isTelling =
        stand.hasFilm() && p.has(at - 1, Topic.FILM) && TELLS.contains(p.low(at)) && !isPlaying;
    int words = stand.isDescribing() ? p.match(at, Topic.SHOWING) : 0;
    if (words == 0 && !isTelling) {
      return Optional.empty();
    }
    int next = at + Math.max(1, words);
    return Optional.of(isFormatAt(next) ? Fact.skip(next) : Fact.of(Grip.ABOUT, next));
  }

  /// `a film of 20 seconds`
  private boolean isFormatAt(int i) {
    boolean isAbout = p.has(i, Topic.FILLER) && LengthWords.at(p, i + 1).isPresent();
    return isAbout || LengthWords.at(p, i).isPresent() || AspectWords.at(p, i).isPresent();
  }

  /// Words that say nothing of their own: `about`, `long`, `set in`.
  private Optional<Fact> skip(Stand stand) {
    int limit = p.match(at, Topic.NOT_NO);
    if (limit > 0 && LengthWords.at(p, at + limit).isPresent()) {
      return Optional.of(Fact.skip(at + limit));
    }
    int plays = p.match(at, Topic.PLAYS);
    boolean isIt = at == p.from() + 1 && Set.of("it", "es", "er").contains(p.low(at - 1));
    boolean isFilmPlaying = plays > 0 && (stand.hasFilm() || stand.isHard() || plays > 1 || isIt);
    if (isFilmPlaying && isFactAt(at + plays)) {
      return Optional.of(Fact.skip(at + plays));
    }
    boolean isMark = p.at(at).kind() == Token.Kind.MARK;
    boolean isUseful = !stand.hasFact() || leadsOn(at + 1);
    return isMark || (isEmpty() && isUseful) ? Optional.of(Fact.skip(at + 1)) : Optional.empty();
  }

  private boolean isEmpty() {
    boolean isMost = p.low(at).equals("max") && LengthWords.at(p, at + 1).isPresent();
    return isMost
        || p.has(at, Topic.FILLER)
        || p.has(at, Topic.FILM_ADJECTIVE)
        || p.has(at, Topic.ARTICLE)
        || p.has(at, Topic.AND)
        || p.has(at, Topic.OWN)
        || p.has(at, Topic.OR)
        || RATHER.contains(p.low(at))
        || isLabel();
  }

  /// `runtime 45 seconds`, without a colon.
  private boolean isLabel() {
    int words = Math.max(p.match(at, Topic.LABEL_LENGTH), p.match(at, Topic.LABEL_ASPECT));
    return words == 1
        && (LengthWords.at(p, at + 1).isPresent() || AspectWords.at(p, at + 1).isPresent());
  }

  private boolean isFactAt(int i) {
    return PlaceWords.at(p, i).isPresent()
        || TimeWords.at(p, i).isPresent()
        || LengthWords.at(p, i).isPresent()
        || AspectWords.at(p, i).isPresent()
        || p.has(i, Topic.FILLER);
  }

  /// After the last fact, small words start a sentence of their own: `20 seconds, is she late`.
  private boolean leadsOn(int start) {
    for (int i = start; i < start + 4; i++) {
      if (i >= p.to() || p.has(i, Topic.FILM) || isFactAt(i) || p.match(i, Topic.SHOWING) > 0) {
        return true;
      }
      if (!p.has(i, Topic.ARTICLE) && !p.has(i, Topic.FILM_ADJECTIVE)) {
        return leadsToFilm(p, i);
      }
    }
    return false;
  }

  /// Words before the film that nobody knows: `a funny spot`.
  private Optional<Fact> unknown(Stand stand) {
    boolean isName =
        stand.hasFact()
            && !p.words().isGerman()
            && People.startingAt(p, at).filter(one -> one.kind() == Kind.NAME).isPresent();
    if (!leadsToFilm(p, at + 1) || p.has(at, Topic.TO) || isName) {
      return Optional.empty();
    }
    unknown.add(p.sub(at, at + 1));
    return Optional.of(Fact.skip(at + 1));
  }

  /// Whether a film is named soon, with nothing but words that describe it before.
  static boolean leadsToFilm(Passage p, int start) {
    for (int i = start; i < start + 4; i++) {
      boolean isFilm = LengthWords.at(p, i).filter(Length::namesFilm).isPresent();
      if (p.has(i, Topic.FILM) || isFilm) {
        return true;
      }
      boolean isBare = p.at(i).isWord() || p.at(i).kind() == Token.Kind.NUMBER;
      boolean isJoint = p.has(i, Topic.TO) || p.has(i, Topic.AND) || p.has(i, Topic.ARTICLE);
      if (!isBare || isJoint || People.isVerb(p, i)) {
        return false;
      }
    }
    return false;
  }
}
