package cinema.c41.chat.clause;

import cinema.c41.chat.clause.Fact.Grip;
import cinema.c41.chat.clause.Fact.Stand;
import cinema.c41.chat.place.TimeWords;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.AspectWords.Aspect;
import cinema.c41.chat.words.AspectWords.Strength;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.LengthWords.Length;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.Optional;
import java.util.Set;

/// Facts about the film as a thing to deliver: length, picture shape, language, title.
final class FormatFacts {
  private static final Set<String> TIMING =
      WordSet.of(
          """
          after first every within nach ersten letzten alle seit vor another next nächsten erste
          letzte opening before
          """);
  private static final Set<String> SILENT_TIME =
      WordSet.of(
          """
          silence black darkness nothing stille schwarz schwarzbild pause later earlier ago später
          früher
          """);
  private static final Set<String> LANGUAGES =
      WordSet.of(
          """
          english german deutsch englisch deutsche englische deutscher englischer deutsches
          englisches deutschen englischen english-language german-language deutschsprachig
          englischsprachig deutschsprachiger englischsprachiger deutschsprachigen deutschsprachiges
          """);

  private static final Set<String> SPOKEN =
      WordSet.of(
          """
          gesprochen gesprochene spoken speaking vo v.o. voice-over voiceover dialogue dialog
          dialoge audio lines language sprache
          """);

  private FormatFacts() {}

  static Optional<Fact> at(Stand stand) {
    return length(stand).or(() -> aspect(stand)).or(() -> language(stand)).or(() -> title(stand));
  }

  private static Optional<Fact> length(Stand stand) {
    Passage p = stand.p();
    Optional<Length> length = LengthWords.at(p, stand.at()).or(() -> clock(stand));
    return length
        .filter(found -> !isTiming(stand, found))
        .map(
            found -> {
              String said = p.sub(stand.at(), found.next()).text();
              Fact fact = Fact.hard(found.next(), sheet -> note(sheet, found, said));
              return found.namesFilm() ? fact.with(Grip.FILM) : fact;
            });
  }

  private static void note(CallSheet sheet, Length length, String said) {
    sheet.addLength(length.seconds());
    if (length.isRange()) {
      sheet.choose("of \"" + said + "\" the longer length counts");
    }
  }

  /// `1:30` alone is a length, unless it is a shape or a time of day.
  private static Optional<Length> clock(Stand stand) {
    Passage p = stand.p();
    int at = stand.at();
    boolean isAlone = p.trimmed().size() == 1 || stand.hasFilm();
    return isAlone && AspectWords.at(p, at).isEmpty() && TimeWords.at(p, at - 1).isEmpty()
        ? LengthWords.bareClock(p, at)
        : Optional.empty();
  }

  /// Whether the words before say when something happens: `the first | 3 seconds`.
  static boolean isTimed(Passage p, int at) {
    return TIMING.contains(p.low(at - 1)) || p.has(at - 1, Topic.TO);
  }

  /// `after 5 seconds` is no length of a film, and `5 seconds of silence` neither.
  private static boolean isTiming(Stand stand, Length length) {
    Passage p = stand.p();
    String before = p.low(stand.at() - 1);
    String after = p.low(length.next());
    boolean isOf = after.equals("of") || after.equals("lang");
    boolean isOfSilence = isOf && SILENT_TIME.contains(p.low(length.next() + 1));
    boolean isLast = before.equals("last") && p.has(stand.at() - 2, Topic.ARTICLE);
    return TIMING.contains(before) || isLast || SILENT_TIME.contains(after) || isOfSilence;
  }

  private static Optional<Fact> aspect(Stand stand) {
    return aspectAt(stand.p(), stand.at())
        .map(
            found -> {
              Fact fact = Fact.hard(found.next(), sheet -> sheet.addAspect(found));
              boolean isFilm = stand.p().has(found.next() - 1, Topic.FILM);
              return isFilm ? fact.with(Grip.FILM) : fact;
            });
  }

  /// `in portrait format`, `in einem quadratischen Format`
  private static Optional<Aspect> aspectAt(Passage p, int i) {
    Optional<Aspect> aspect = AspectWords.at(p, i);
    boolean isIn = Set.of("in", "im", "as", "als", "mit", "with", "at").contains(p.low(i));
    if (aspect.isPresent() || !isIn) {
      return aspect;
    }
    int next = i + (p.has(i + 1, Topic.ARTICLE) ? 2 : 1);
    next += p.has(next, Topic.LABEL_ASPECT) ? 1 : 0;
    return AspectWords.at(p, next).filter(found -> found.strength() != Strength.PLATFORM);
  }

  /// `in German`, and `German` at the end of a part or before a film.
  private static Optional<Fact> language(Stand stand) {
    Passage p = stand.p();
    int word = Set.of("in", "auf").contains(p.low(stand.at())) ? stand.at() + 1 : stand.at();
    boolean isSpoken = SPOKEN.contains(p.low(word + 1));
    boolean isAlone = word + 1 == p.to() || isSpoken || FactReader.leadsToFilm(p, word + 1);
    if (!LANGUAGES.contains(p.low(word)) || (word == stand.at() && !isAlone)) {
      return Optional.empty();
    }
    String code = p.low(word).startsWith("e") ? "en" : "de";
    return Optional.of(Fact.hard(word + (isSpoken ? 2 : 1), sheet -> sheet.speakIn(code)));
  }

  private static Optional<Fact> title(Stand stand) {
    Passage p = stand.p();
    int quote = p.has(stand.at(), Topic.NAMED) ? stand.at() + 1 : stand.at();
    return stand.hasFilm() && p.at(quote).isQuote()
        ? Optional.of(Fact.soft(quote + 1, sheet -> sheet.call(p.text(quote))))
        : Optional.empty();
  }
}
