package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A node on the canvas. Its widgets' values are a list by position, or an object by name where
/// its pack chose so.
public record UiNode(
    String id,
    String type,
    Optional<String> title,
    Mode mode,
    List<Slot> inputs,
    List<Slot> outputs,
    Tree widgets,
    Tree.Obj properties) {
  public UiNode {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /// Muted: as if it were not there. Bypassed: what comes in goes out, where types allow.
  public enum Mode {
    RUNS,
    MUTED,
    BYPASSED
  }

  /// Where links begin or end; `widget` names the widget that an input stands for.
  public record Slot(String name, String type, Optional<String> link, Optional<String> widget) {}

  public Optional<Slot> input(String name) {
    return inputs.stream().filter(slot -> slot.name().equals(name)).findFirst();
  }

  Optional<Slot> input(int index) {
    return index >= 0 && index < inputs.size() ? Optional.of(inputs.get(index)) : Optional.empty();
  }

  Optional<Slot> output(int index) {
    return index >= 0 && index < outputs.size()
        ? Optional.of(outputs.get(index))
        : Optional.empty();
  }

  /// Names of the widgets in their order, as newer front ends save them.
  List<String> widgetNames() {
    return inputs.stream().map(Slot::widget).flatMap(Optional::stream).toList();
  }

  /// Whether any link begins or ends here.
  boolean linked() {
    return Stream.concat(inputs.stream(), outputs.stream())
        .anyMatch(slot -> slot.link().isPresent());
  }

  /// The value at a position in the list of widget values, unless it is a hole.
  Optional<Tree> widget(int index) {
    return widgets instanceof Tree.Arr(var values) && index >= 0 && index < values.size()
        ? Optional.of(values.get(index)).filter(value -> !(value instanceof Tree.Nothing))
        : Optional.empty();
  }
}
