package cinema.c41.production;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.util.List;

/// What can go wrong between a door and the studio.
public final class ProductionProblems {
  private ProductionProblems() {}

  /// Some words of a wish mean nothing; all are named.
  static Problem notUnderstood(List<String> faults) {
    return Problem.ofRequest(
            "production/not-understood",
            faults.size() == 1
                ? "one option was not understood"
                : faults.size() + " options were not understood",
            String.join("; ", faults),
            new Fix("see what can be asked for", "c41 film --help"))
        .withEvidence(faults);
  }

  /// There is no film to work on.
  static Problem noFilm(String name) {
    String what =
        name.isBlank() ? "no film has been made yet" : "there is no film called '" + name + "'";
    return Problem.ofRequest(
        "production/no-such-film",
        what,
        "the studio remembers films by the name of their screenplay",
        new Fix("make one", "c41 film examples/last-orders.fountain"),
        new Fix("or see the runs there are", "c41 runs"));
  }

  /// The film has no such shot.
  static Problem noShot(String shot, String project, List<String> shots) {
    return Problem.ofRequest(
        "production/no-such-shot",
        project + " has no shot '" + shot + "'",
        "its shots are " + String.join(", ", shots),
        new Fix("see the shots and their takes", "c41 takes"));
  }

  /// The shot has no such take.
  static Problem noTake(String slate, List<String> takes) {
    return Problem.ofRequest(
        "production/no-such-take",
        "there is no take '" + slate + "'",
        takes.isEmpty()
            ? "a take is named by scene, shot and number, as 12A-3; that shot has none"
            : "the takes of that shot are " + String.join(", ", takes),
        new Fix("see the takes there are", "c41 takes"));
  }

  /// Only drafts of models can be made again properly.
  static Problem noDraft(String slate, String why) {
    return Problem.ofRequest(
        "production/no-draft",
        "there is no final of " + slate,
        why,
        new Fix("see the takes there are", "c41 takes"));
  }

  /// No draft is circled.
  static Problem nothingToPromote(String film) {
    return Problem.ofRequest(
        "production/no-draft",
        "no draft of " + film + " is circled",
        "finals are made of circled drafts, or of those that are named",
        new Fix("see the takes there are", "c41 takes"),
        new Fix("and circle the good ones", "c41 circle 12A-2"));
  }

  /// Drafts are circled in several films, and nobody said which is meant.
  static Problem whichFilm(List<String> films) {
    return Problem.ofRequest(
        "production/which-film",
        "drafts are circled in several films",
        "they are " + String.join(", ", films),
        films.stream()
            .map(film -> new Fix("make the finals of " + film, "c41 promote --film " + film))
            .toArray(Fix[]::new));
  }

  /// Nothing is left to go on with.
  static Problem nothingToResume() {
    return Problem.ofRequest(
        "production/nothing-to-resume",
        "no run is waiting to go on",
        "every run has ended well, was cancelled, or is at work right now",
        new Fix("see the runs there are", "c41 runs"));
  }

  /// The run has ended; there is nothing to cancel.
  static Problem overAlready(String run, String outcome) {
    return Problem.ofRequest(
        "production/over-already",
        "run " + run + " has ended already: " + outcome,
        "only a run that has not ended can be cancelled",
        new Fix("see the runs there are", "c41 runs"));
  }
}
