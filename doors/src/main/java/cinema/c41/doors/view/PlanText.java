package cinema.c41.doors.view;

import cinema.c41.production.PlanView;
import cinema.c41.production.PlanView.ShotView;
import cinema.c41.production.PlanView.StepView;
import java.util.List;

/// A plan as text.
public final class PlanText {
  /// Steps that are named one by one; more than that nobody reads.
  private static final int MOST_NAMED = 24;

  /// Needs of a step that are named; JSON has them all.
  private static final int MOST_NEEDS = 4;

  /// Stages in the order of a film.
  static final List<String> STAGES =
      List.of("voices", "boards", "pictures", "pieces", "checks", "cut", "sound", "deliver");

  private PlanText() {}

  /// What would be made, by stage, and how long it takes.
  public static void summary(Screen screen, PlanView plan) {
    screen.line(screen.out().bold(plan.film()) + ": " + total(plan));
    STAGES.forEach(stage -> stage(screen, stage, plan));
    names(screen, plan.toMake());
    shots(screen, plan.shots());
    screen.line("  " + time(plan));
    plan.notices().forEach(text -> screen.line(screen.out().faint("  " + Words.plain(text))));
  }

  private static void stage(Screen screen, String stage, PlanView plan) {
    long all = plan.steps().stream().filter(step -> step.stage().equals(stage)).count();
    long toMake = plan.toMake().stream().filter(step -> step.stage().equals(stage)).count();
    if (all > 0) {
      screen.line("  %-8s %5d to make of %d".formatted(stage, toMake, all));
    }
  }

  /// Every step with what it needs, but for what follows from other needs.
  public static void graph(Screen screen, PlanView plan) {
    PlanGrid grid = PlanGrid.of(plan);
    int widest =
        plan.steps().stream().mapToInt(step -> Columns.of(Words.plain(step.id()))).max().orElse(0);
    for (var step : plan.steps()) {
      String mark = step.isMade() ? screen.out().green("✓") : "·";
      String id = Columns.pad(Words.plain(step.id()), Math.min(widest, 28));
      screen.line("%s %s  %s".formatted(mark, id, Words.plain(step.title())));
      List<String> needs = grid.after(step);
      if (!needs.isEmpty()) {
        screen.line(screen.out().faint("    after " + few(needs)));
      }
    }
    screen.line(total(plan));
  }

  private static String few(List<String> needs) {
    String named = String.join(", ", needs.stream().limit(MOST_NEEDS).map(Words::plain).toList());
    int more = needs.size() - MOST_NEEDS;
    return more <= 0 ? named : named + " and " + more + " more";
  }

  static String total(PlanView plan) {
    int steps = plan.steps().size();
    int toMake = plan.toMake().size();
    return Words.count(steps, "step")
        + (toMake == 0 ? ", all made" : ", " + (toMake == steps ? "all" : toMake) + " to make");
  }

  static String time(PlanView plan) {
    if (plan.toMake().isEmpty()) {
      return "nothing to make";
    }
    return plan.left()
        .map(time -> "takes " + Durations.about(time))
        .orElse("takes a time nobody knows yet: some of this work was never measured here");
  }

  /// Who makes what, where anything is made by more than pencil and paper.
  private static void shots(Screen screen, List<ShotView> shots) {
    if (shots.stream().allMatch(shot -> shot.made().isEmpty())) {
      return;
    }
    for (ShotView shot : shots) {
      String made = shot.made().isEmpty() ? "previz" : String.join(", then ", shot.made());
      screen.line("  " + Words.plain(Columns.pad(shot.slate(), 8) + made));
    }
  }

  private static void names(Screen screen, List<StepView> toMake) {
    if (toMake.size() <= MOST_NAMED) {
      toMake.forEach(step -> screen.line("    " + Words.plain(step.title())));
    }
  }
}
