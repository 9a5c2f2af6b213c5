package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import cinema.c41.engines.comfyui.workflow.ui.UiWorkflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The inputs and outputs that somebody chose for ComfyUI's App mode. The front end saves them
/// beside the canvas, as `[node, widget, {…}]` or as `["canvas:node:widget", label, {…}]`.
final class AppMode {
  private AppMode() {}

  record Entry(String label, List<Target> targets) {}

  static List<Entry> inputs(UiWorkflow canvas, Wiring wiring) {
    var entries = new ArrayList<Entry>();
    for (Tree item : list(canvas, "inputs")) {
      if (item instanceof Tree.Arr(var parts) && !parts.isEmpty()) {
        pair(parts, wiring).or(() -> path(parts, wiring)).ifPresent(entries::add);
      }
    }
    return entries;
  }

  static List<String> outputs(UiWorkflow canvas) {
    return list(canvas, "outputs").stream().map(AppMode::id).flatMap(Optional::stream).toList();
  }

  private static Optional<Entry> pair(List<Tree> parts, Wiring wiring) {
    if (parts.size() < 2 || !(parts.get(1) instanceof Tree.Text(var widget))) {
      return Optional.empty();
    }
    return id(parts.getFirst())
        .map(node -> wiring.ends(new Target(node, widget)))
        .filter(targets -> !targets.isEmpty())
        .map(targets -> new Entry(widget, targets));
  }

  private static Optional<Entry> path(List<Tree> parts, Wiring wiring) {
    if (!(parts.getFirst() instanceof Tree.Text(var path))) {
      return Optional.empty();
    }
    int first = path.indexOf(':');
    int last = path.lastIndexOf(':');
    if (first < 0 || last <= first) {
      return Optional.empty();
    }
    String widget = path.substring(last + 1);
    List<Target> targets = wiring.ends(new Target(path.substring(first + 1, last), widget));
    String label =
        parts.size() > 1 && parts.get(1) instanceof Tree.Text(var text) && !text.isBlank()
            ? text
            : widget;
    return targets.isEmpty() ? Optional.empty() : Optional.of(new Entry(label, targets));
  }

  private static Optional<String> id(Tree tree) {
    return switch (tree) {
      case Tree.Text(var id) -> Optional.of(id);
      case Tree.Num(var id) -> Optional.of(id.toPlainString());
      default -> Optional.empty();
    };
  }

  private static List<Tree> list(UiWorkflow canvas, String key) {
    return canvas
        .extra()
        .find("linearData")
        .filter(Tree.Obj.class::isInstance)
        .flatMap(data -> data.asObj().find(key))
        .filter(Tree.Arr.class::isInstance)
        .map(Tree::asList)
        .orElse(List.of());
  }
}
