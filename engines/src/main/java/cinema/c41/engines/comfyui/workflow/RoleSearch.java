package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.workflow.FoundInput.Basis;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import cinema.c41.engines.comfyui.workflow.ui.UiWorkflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what can be set in a graph and what comes out of it: by what its maker wrote, in any of
/// the ways in use, and then by guessing what nobody has named.
final class RoleSearch {
  private static final List<Pattern> IN_TITLES =
      List.of(
          Pattern.compile("\\(Input:\\s*([^)]+)\\)", Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\bVELORN_(?!OUTPUT)([A-Z0-9_]+)"),
          Pattern.compile("\\bARCREEL:\\s*(?!output)([\\w.-]+)"));

  private static final List<Pattern> OUT_TITLES =
      List.of(
          Pattern.compile("\\(Output:\\s*([^)]+)\\)", Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\bVELORN_(OUTPUT[A-Z0-9_]*)"),
          Pattern.compile("\\bARCREEL:\\s*(output[\\w.-]*)"));

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{\\s*([A-Za-z][\\w.-]*)\\s*\\}\\}");

  private final Wiring wiring;
  private final Map<String, FoundInput> found = new LinkedHashMap<>();
  private final Set<Target> taken = new LinkedHashSet<>();

  RoleSearch(Wiring wiring) {
    this.wiring = wiring;
  }

  List<FoundInput> inputs(Optional<UiWorkflow> canvas) {
    wiring.titles().forEach(this::byTitle);
    canvas.ifPresent(drawn -> AppMode.inputs(drawn, wiring).forEach(this::byAppMode));
    wiring.literals().forEach(this::byPlaceholder);
    new Guesses(wiring)
        .all()
        .forEach(
            (role, targets) -> {
              if (!found.containsKey(role) && targets.stream().noneMatch(taken::contains)) {
                add(role, role, targets, Basis.GUESS);
              }
            });
    return List.copyOf(found.values());
  }

  List<FoundOutput> outputs(Optional<UiWorkflow> canvas) {
    var said = new ArrayList<FoundOutput>();
    wiring
        .titles()
        .forEach(
            (id, title) ->
                role(OUT_TITLES, title)
                    .filter(_ -> wiring.isOutput(id))
                    .ifPresent(role -> said.add(new FoundOutput(id, role, true))));
    canvas.map(AppMode::outputs).orElse(List.of()).stream()
        .filter(wiring::isOutput)
        .filter(id -> said.stream().noneMatch(output -> output.node().equals(id)))
        .forEach(id -> said.add(new FoundOutput(id, wiring.makes(id), true)));
    return said.isEmpty()
        ? wiring.outputs().stream().map(id -> new FoundOutput(id, wiring.makes(id), false)).toList()
        : said;
  }

  /// `First Frame` and `FIRST_FRAME` are one role: `first-frame`.
  static String slug(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static Optional<String> role(List<Pattern> patterns, String title) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(title))
        .filter(Matcher::find)
        .map(matcher -> slug(matcher.group(1)))
        .filter(role -> !role.isEmpty())
        .findFirst();
  }

  private void byTitle(String id, String title) {
    role(IN_TITLES, title)
        .ifPresent(
            role -> {
              List<Target> targets = wiring.main(id, role);
              if (!targets.isEmpty()) {
                add(role, label(title, role), targets, Basis.TITLE);
              }
            });
  }

  /// What is left of a title without its mark.
  private static String label(String title, String role) {
    String rest = title;
    for (Pattern pattern : IN_TITLES) {
      rest = pattern.matcher(rest).replaceAll("");
    }
    return rest.isBlank() ? role : rest.strip();
  }

  private void byAppMode(AppMode.Entry entry) {
    if (entry.targets().stream().noneMatch(taken::contains)) {
      String role = slug(entry.label());
      String free = role;
      for (int count = 2; found.containsKey(free); count++) {
        free = role + "-" + count;
      }
      add(free, entry.label(), entry.targets(), Basis.APP_MODE);
    }
  }

  private void byPlaceholder(Target target, Tree value) {
    if (value instanceof Tree.Text(var text)) {
      PLACEHOLDER
          .matcher(text)
          .results()
          .forEach(
              match ->
                  add(slug(match.group(1)), match.group(1), List.of(target), Basis.PLACEHOLDER));
    }
  }

  private void add(String role, String label, List<Target> targets, Basis basis) {
    taken.addAll(targets);
    FoundInput before = found.get(role);
    var all = new LinkedHashSet<Target>(before == null ? List.of() : before.targets());
    all.addAll(targets);
    found.put(
        role,
        before == null
            ? new FoundInput(
                role,
                label,
                wiring.kind(targets.getFirst()),
                targets,
                wiring.value(targets.getFirst()),
                basis)
            : new FoundInput(
                role,
                before.label(),
                before.kind(),
                List.copyOf(all),
                before.value(),
                before.basis()));
  }
}
