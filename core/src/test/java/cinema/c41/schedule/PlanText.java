package cinema.c41.schedule;

import cinema.c41.plan.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A plan as text that people can read: every step with what makes it and what it needs, then every
/// file and where it comes from. Keys are left out: they change with everything, and say nothing.
final class PlanText {
  private static final int WIDTH = 100;

  private PlanText() {}

  static String of(FilmPlan film) {
    var text = new StringBuilder();
    film.plan().steps().forEach(step -> add(text, step));
    text.append("\ntakes\n");
    film.takes()
        .forEach(
            take ->
                text.append(
                    "  %-8s of %s, once %s%n".formatted(take.slate(), take.step(), take.check())));
    text.append("\nfiles\n");
    film.deliverables().forEach(file -> text.append("  ").append(of(file)).append('\n'));
    return text.toString();
  }

  private static void add(StringBuilder text, Step step) {
    String stage = step.stage().name().toLowerCase(Locale.ROOT);
    String doer = step.engine().isEmpty() ? "nobody" : step.engine();
    text.append(step.id()).append(" · ").append(step.title()).append('\n');
    text.append(
        "    %s, %s by %s, %.0f %s%n"
            .formatted(
                stage,
                step.recipe().getClass().getSimpleName(),
                doer,
                step.work().amount(),
                step.work().kind()));
    if (!step.needs().isEmpty()) {
      text.append(wrapped(step.needs().stream().map(Object::toString).toList()));
    }
  }

  private static String wrapped(List<String> words) {
    var lines = new StringBuilder("    from");
    int column = lines.length();
    for (String word : words) {
      if (column + 1 + word.length() > WIDTH) {
        lines.append("\n        ");
        column = 8;
      }
      lines.append(' ').append(word);
      column += 1 + word.length();
    }
    return lines.append('\n').toString();
  }

  private static String of(Deliverable file) {
    return switch (file.source()) {
      case Deliverable.Source.Output(var step, var role) ->
          "%s <- %s of %s".formatted(file.path(), role, step);
      case Deliverable.Source.Kept(var asset) -> "%s <- %s".formatted(file.path(), asset.id());
    };
  }

  /// The ids of steps, in the plan's order.
  static List<String> ids(List<Step> steps) {
    return steps.stream().map(step -> step.id().text()).collect(Collectors.toList());
  }
}
