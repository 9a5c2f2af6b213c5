package cinema.c41.script;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be wrong with a file that should be a screenplay.
final class ScriptProblems {
  private ScriptProblems() {}

  /// @param why what was found instead, as a clause
  /// @param evidence the lines that show it
  static C41Exception notAScreenplay(
      String fileName, String why, List<String> evidence, @Nullable Throwable cause) {
    return new C41Exception(
        Problem.ofRequest(
                "script/not-a-screenplay",
                fileName + " is not a screenplay",
                why,
                Fix.byHand(
                    "start a scene with a heading on a line of its own: INT. BAKERY - DAWN"
                        + " (a leading dot forces any line to be one)"),
                Fix.byHand(
                    "give every speech a cue: the name in capitals, the words on the next line"),
                Fix.byHand("or export the script from its program as Fountain, .fdx or plain text"))
            .withEvidence(evidence),
        cause);
  }

  static C41Exception unclosed(String fileName, List<String> evidence) {
    return new C41Exception(
        Problem.ofRequest(
                "script/unclosed",
                fileName + " opens a note or a boneyard that never ends",
                "everything after it would be left out of the film",
                Fix.byHand("close the note with ]] before the next scene"),
                Fix.byHand("close the boneyard with */"),
                Fix.byHand("or put a blank between the two characters if you mean them"))
            .withEvidence(evidence));
  }
}
