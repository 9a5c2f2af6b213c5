package cinema.c41.chat.clause;

import cinema.c41.chat.words.Passage;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// Something a part of a sentence says of the film.
///
/// @param next the token after it
/// @param grips what it makes of the part
/// @param note writes it down, once the part is known to be about the film
record Fact(int next, Set<Grip> grips, Consumer<CallSheet> note) {
  /// What a fact makes of the part it stands in.
  enum Grip {
    /// It says something.
    FACT,
    /// Nobody would say this of anything but a film: then the rest of the part is about it, too.
    HARD,
    /// It names a film.
    FILM,
    /// It asks for a film.
    ORDER,
    /// From here on it is told what is seen.
    ABOUT
  }

  Fact {
    grips = Set.copyOf(grips);
  }

  /// What is read, what has been read before it, and where the reading stands.
  ///
  /// @param grips of the facts before in this part
  /// @param isFilm whether the sentence is about the film already
  record Stand(Passage p, int at, Set<Grip> grips, boolean isFilm) {
    boolean hasFilm() {
      return grips.contains(Grip.FILM);
    }

    boolean isHard() {
      return grips.contains(Grip.HARD);
    }

    boolean hasFact() {
      return grips.contains(Grip.FACT);
    }

    boolean isDescribing() {
      return hasFilm() || isHard() || isFilm;
    }
  }

  static Fact soft(int next, Consumer<CallSheet> note) {
    return new Fact(next, EnumSet.of(Grip.FACT), note);
  }

  static Fact hard(int next, Consumer<CallSheet> note) {
    return new Fact(next, EnumSet.of(Grip.FACT, Grip.HARD), note);
  }

  /// Words that are passed over.
  static Fact skip(int next) {
    return new Fact(next, Set.of(), _ -> {});
  }

  static Fact of(Grip grip, int next) {
    return new Fact(next, EnumSet.of(grip), _ -> {});
  }

  Fact with(Grip grip) {
    var all = EnumSet.of(grip);
    all.addAll(grips);
    return new Fact(next, all, note);
  }
}
