package cinema.c41.casting;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;

/// What can keep a film from being cast.
final class CastingProblems {
  private CastingProblems() {}

  /// No voice speaks the script's language, nor any other.
  static Problem nobodySpeaks(String language) {
    return Problem.ofMachine(
        "casting/nobody-speaks",
        "there is no voice for the lines of this film",
        "no voice engine was found; the script's language is '" + language + "'",
        new Fix("see what the voices need", "c41 doctor"));
  }
}
