package cinema.c41.production;

import cinema.c41.base.C41Exception;
import cinema.c41.cut.TakeFiles;
import cinema.c41.film.Project;
import cinema.c41.film.ShotNames;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.plan.StepId;
import cinema.c41.run.RunState;
import java.util.Comparator;
import java.util.List;

/// Finds the takes of a film by the names that people type, in the order of the film.
final class TakeShelf {
  private final Project project;
  private final TakeBook book;
  private final List<String> shots;

  TakeShelf(Project project, TakeBook book) {
    this.project = project;
    this.book = book;
    List<String> order =
        project.shots().known().stream()
            .map(ShotNames.Remembered::id)
            .map(Object::toString)
            .toList();
    this.shots =
        book.all().stream()
            .map(take -> take.shot().toString())
            .distinct()
            .sorted(Comparator.comparingInt(shot -> place(order, shot)))
            .toList();
  }

  /// The takes of all shots, or of one.
  ///
  /// @param last what the film's last run has made
  List<TakeView> views(String shot, RunState last) {
    List<String> wanted = shot.isBlank() ? shots : List.of(requireShot(shot));
    return wanted.stream()
        .flatMap(one -> book.of(one).stream())
        .map(take -> view(take, last))
        .toList();
  }

  /// The take of a slate.
  Take take(String slate) {
    return book.all().stream()
        .filter(take -> take.slate().equalsIgnoreCase(slate))
        .findFirst()
        .orElseThrow(() -> new C41Exception(ProductionProblems.noTake(slate, slates(slate))));
  }

  /// The drafts of these slates, or all that are circled.
  List<Take> drafts(List<String> slates) {
    if (!slates.isEmpty()) {
      return slates.stream().map(this::take).map(this::requireDraft).toList();
    }
    List<Take> circled = circledDrafts();
    if (circled.isEmpty()) {
      throw new C41Exception(ProductionProblems.nothingToPromote(project.name()));
    }
    return circled;
  }

  /// Those that are circled and are no finals yet; there may be none.
  List<Take> circledDrafts() {
    return book.all().stream()
        .filter(this::isCircled)
        .filter(take -> whyNoDraft(take).isEmpty())
        .toList();
  }

  private Take requireDraft(Take take) {
    String why = whyNoDraft(take);
    if (!why.isEmpty()) {
      throw new C41Exception(ProductionProblems.noDraft(take.slate(), why));
    }
    return take;
  }

  private static String whyNoDraft(Take take) {
    var origin = take.making().origin();
    if (!origin.isTrained()) {
      return "it is a board, and a board is drawn; shoot it with --quality draft first";
    }
    return origin.isFinal() ? "it is a final already" : "";
  }

  private boolean isCircled(Take take) {
    Integer circled = project.circled().get(take.shot().toString());
    return circled != null && circled == take.number();
  }

  /// One more than any retake of the shot that was ever asked for.
  int nextVariation(String shot) {
    return 1
        + book.of(shot).stream()
            .mapToInt(take -> take.making().variation())
            .max()
            .orElse(project.variation(shot));
  }

  /// The shot's name as the film has it: `1a` is 1A.
  String requireShot(String shot) {
    return shots.stream()
        .filter(one -> one.equalsIgnoreCase(shot))
        .findFirst()
        .orElseThrow(
            () -> new C41Exception(ProductionProblems.noShot(shot, project.name(), shots)));
  }

  private TakeView view(Take take, RunState last) {
    return new TakeView(
        take, isCircled(take), isCurrent(take, last), TakeFiles.path(project.stem(), take));
  }

  /// Whether the last run made this take, or found it made: then it is what the script says.
  private static boolean isCurrent(Take take, RunState last) {
    return switch (last.step(new StepId("shot/" + take.shot()))) {
      case RunState.StepState.Done(var made) ->
          made.outputs().stream()
              .anyMatch(output -> output.asset().id().equals(take.footage().picture().id()));
      case RunState.StepState.Waiting _,
          RunState.StepState.Running _,
          RunState.StepState.Failed _ ->
          false;
    };
  }

  private List<String> slates(String slate) {
    int dash = slate.lastIndexOf('-');
    return shots.stream()
        .filter(shot -> dash > 0 && shot.equalsIgnoreCase(slate.substring(0, dash)))
        .flatMap(shot -> book.of(shot).stream())
        .map(Take::slate)
        .toList();
  }

  private static int place(List<String> order, String shot) {
    int place = order.indexOf(shot);
    return place < 0 ? order.size() : place;
  }
}
