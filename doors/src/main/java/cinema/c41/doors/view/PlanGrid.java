package cinema.c41.doors.view;

import cinema.c41.production.PlanView;
import cinema.c41.production.PlanView.StepView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Where the steps of a plan stand when it is drawn: stages from left to right, each with as many
/// columns as its steps build on each other; in a column every step as near as it can be to what
/// it needs. A step that only judges another one is a mark on that one, and a need that follows
/// from other needs is no line: with both, a film of a hundred steps can be read.
final class PlanGrid {
  private static final String JUDGING = "checks";

  private final Map<String, StepView> steps = new LinkedHashMap<>();
  private final Map<String, String> judged = new HashMap<>();
  private final Map<String, List<StepView>> judges = new HashMap<>();
  private final Map<String, Set<String>> needs = new HashMap<>();
  private final Map<String, Set<String>> ancestors = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final List<Column> columns = new ArrayList<>();

  /// Steps of one stage that need none of each other.
  record Column(String stage, List<StepView> steps) {
    Column {
      steps = List.copyOf(steps);
    }
  }

  private PlanGrid() {}

  static PlanGrid of(PlanView plan) {
    var grid = new PlanGrid();
    plan.steps().forEach(step -> grid.steps.put(step.id(), step));
    plan.steps().forEach(grid::enter);
    grid.arrange();
    return grid;
  }

  List<Column> columns() {
    return columns;
  }

  /// What a step needs and no other of its needs needs.
  List<String> needs(StepView step) {
    return List.copyOf(needs.getOrDefault(step.id(), Set.of()));
  }

  /// The same, and of a step that judges another one that one.
  List<String> after(StepView step) {
    return judged.containsKey(step.id()) ? step.needs().subList(0, 1) : needs(step);
  }

  /// The steps that judge this one.
  List<StepView> judges(StepView step) {
    return judges.getOrDefault(step.id(), List.of());
  }

  StepView step(String id) {
    StepView step = steps.get(id);
    if (step == null) {
      throw new IllegalStateException("no step " + id);
    }
    return step;
  }

  int row(StepView step) {
    return rows.getOrDefault(step.id(), 0);
  }

  int rowCount() {
    return 1 + rows.values().stream().mapToInt(row -> row).max().orElse(0);
  }

  /// Plans are in the order in which steps can be made, so what a step needs has been entered.
  private void enter(StepView step) {
    if (step.stage().equals(JUDGING) && !step.needs().isEmpty()) {
      String subject = drawn(step.needs().getFirst());
      judged.put(step.id(), subject);
      judges.computeIfAbsent(subject, _ -> new ArrayList<>()).add(step);
      return;
    }
    Set<String> direct = new LinkedHashSet<>(step.needs().stream().map(this::drawn).toList());
    Set<String> above = new HashSet<>();
    direct.forEach(need -> above.addAll(ancestors.getOrDefault(need, Set.of())));
    ancestors.put(step.id(), new HashSet<>(above));
    ancestors.get(step.id()).addAll(direct);
    direct.removeAll(above);
    needs.put(step.id(), direct);
    depths.put(step.id(), depth(step));
  }

  /// The step whose box stands for this one.
  private String drawn(String step) {
    return judged.getOrDefault(step, step);
  }

  /// How many steps of the same stage must come before.
  private int depth(StepView step) {
    return ancestors.getOrDefault(step.id(), Set.of()).stream()
        .filter(id -> step(id).stage().equals(step.stage()))
        .mapToInt(id -> depths.getOrDefault(id, 0) + 1)
        .max()
        .orElse(0);
  }

  private void arrange() {
    var stages = new LinkedHashMap<String, TreeMap<Integer, List<StepView>>>();
    for (StepView step : inStages()) {
      stages
          .computeIfAbsent(step.stage(), _ -> new TreeMap<>())
          .computeIfAbsent(depths.getOrDefault(step.id(), 0), _ -> new ArrayList<>())
          .add(step);
    }
    stages.forEach((stage, byDepth) -> byDepth.values().forEach(column -> place(stage, column)));
  }

  /// The steps that get a box, stage by stage.
  private List<StepView> inStages() {
    return steps.values().stream()
        .filter(step -> !judged.containsKey(step.id()))
        .sorted(Comparator.comparingInt(step -> PlanText.STAGES.indexOf(step.stage())))
        .toList();
  }

  private void place(String stage, List<StepView> column) {
    columns.add(new Column(stage, column));
    int free = 0;
    for (StepView step : column) {
      int row = Math.max(free, middle(step));
      rows.put(step.id(), row);
      free = row + 1;
    }
  }

  /// The row in the middle of what a step needs.
  private int middle(StepView step) {
    return (int)
        needs.getOrDefault(step.id(), Set.of()).stream()
            .mapToInt(need -> rows.getOrDefault(need, 0))
            .average()
            .orElse(0);
  }
}
