package cinema.c41.breakdown;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.util.List;

/// What can be wrong with the notes in a screenplay.
final class BreakdownProblems {
  private BreakdownProblems() {}

  /// Words of shot notes that mean nothing; all of them at once.
  static Problem shotNotes(List<String> faults) {
    return Problem.ofRequest(
            "breakdown/shot-note",
            faults.size() == 1
                ? "a shot note was not understood"
                : faults.size() + " words of shot notes were not understood",
            "a shot note says size, seconds, move, lens and who: [[shot: 12A wide, 3s, push in,"
                + " 35mm, @Anna]]",
            Fix.byHand("mend the words below, or leave them out"))
        .withEvidence(faults);
  }
}
