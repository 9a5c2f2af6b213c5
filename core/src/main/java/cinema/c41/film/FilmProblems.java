package cinema.c41.film;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.util.List;

/// What can be wrong with the numbers of a film.
final class FilmProblems {
  private FilmProblems() {}

  static C41Exception duplicateSceneNumber(List<String> evidence) {
    return new C41Exception(
        Problem.ofRequest(
                "film/duplicate-scene-number",
                "two scenes have the same number",
                "takes and slates could not tell them apart",
                Fix.byHand("give the second scene another number, such as #12A# after #12#"),
                Fix.byHand("or take the number out of its heading; it gets a new one"))
            .withEvidence(evidence));
  }
}
