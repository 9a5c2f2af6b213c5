package cinema.c41.doors.cli;

import cinema.c41.production.PlanView;
import java.util.LinkedHashMap;

/// A plan as text.
final class PlanText {
  private PlanText() {}

  /// What would be made, by stage, and how long it takes.
  static void summary(Screen screen, PlanView plan) {
    var stages = new LinkedHashMap<String, int[]>();
    for (var step : plan.steps()) {
      int[] counts = stages.computeIfAbsent(step.stage(), _ -> new int[2]);
      counts[0]++;
      counts[1] += step.isMade() ? 0 : 1;
    }
    screen.line(
        screen.bold(plan.film())
            + ": %d steps, %d to make".formatted(plan.steps().size(), plan.toMake().size()));
    stages.forEach(
        (stage, counts) ->
            screen.line("  %-8s %4d steps, %4d to make".formatted(stage, counts[0], counts[1])));
    plan.toMake().stream()
        .filter(step -> step.stage().equals("boards") || step.stage().equals("voices"))
        .limit(40)
        .forEach(step -> screen.line("    " + step.title()));
    screen.line(
        plan.left()
            .map(time -> "  takes about " + Durations.text(time))
            .orElse("  how long it takes is not known: some of this work was never measured here"));
    plan.notices().forEach(notice -> screen.line(screen.faint("  " + notice)));
  }

  /// Every step with what it needs.
  static void graph(Screen screen, PlanView plan) {
    for (var step : plan.steps()) {
      String mark = step.isMade() ? screen.green("✓") : "·";
      screen.line("%s %-28s %s".formatted(mark, step.id(), step.title()));
      if (!step.needs().isEmpty()) {
        screen.line(screen.faint("    after " + String.join(", ", step.needs())));
      }
    }
  }
}
