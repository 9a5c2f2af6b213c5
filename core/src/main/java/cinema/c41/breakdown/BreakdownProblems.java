package cinema.c41.breakdown;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;

/// What can be wrong with the notes in a screenplay.
final class BreakdownProblems {
  private BreakdownProblems() {}

  /// Words of shot notes that mean nothing; all of them at once.
  static C41Exception shotNotes(Faults faults) {
    return new C41Exception(
        Problem.ofRequest(
                "breakdown/shot-note",
                faults.count() == 1
                    ? "a shot note was not understood"
                    : faults.count() + " words of shot notes were not understood",
                "a shot note says size, seconds, move, lens and who: [[shot: 12A wide, 3s, push in,"
                    + " 35mm, @Anna]]",
                Fix.byHand("mend the words below, or leave them out"),
                Fix.byHand("or begin the note with another word: only 'shot:' is for the camera"))
            .withEvidence(faults.lines()));
  }
}
