package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.NodeInput;
import cinema.c41.engines.comfyui.schema.NodeInput.Need;
import cinema.c41.engines.comfyui.schema.NodeInput.Trait;
import cinema.c41.engines.comfyui.schema.NodeSchema;
import cinema.c41.engines.comfyui.schema.Widget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Gives the values of a node's widgets their names back. They are saved by position only, and
/// between them stand entries that no server knows: how a seed moves on, buttons for uploads.
final class WidgetValues {
  private static final List<String> CONTROLS =
      List.of("fixed", "increment", "increment-wrap", "decrement", "randomize");

  private final SequencedMap<String, Tree> named = new LinkedHashMap<>();
  private final List<Tree> values;
  private int next;
  private int misfits;

  private WidgetValues(List<Tree> values) {
    this.values = values;
  }

  /// The values by the names of their inputs, as the server of this schema takes them.
  static SequencedMap<String, Tree> of(UiNode node, Optional<NodeSchema> schema) {
    if (node.widgets() instanceof Tree.Obj byName) {
      return byName(byName, schema);
    }
    List<Tree> values = node.widgets() instanceof Tree.Arr(var list) ? list : List.of();
    if (schema.isEmpty()) {
      return new WidgetValues(values).bySlots(node);
    }
    var bySchema = new WidgetValues(values);
    SequencedMap<String, Tree> result = bySchema.bySchema(schema.get());
    return bySchema.misfits == 0 ? result : bySchema.better(node, schema.get(), result);
  }

  /// Packs that keep an object have more in it than the server wants: previews and buttons.
  private static SequencedMap<String, Tree> byName(Tree.Obj values, Optional<NodeSchema> schema) {
    var named = new LinkedHashMap<String, Tree>();
    values
        .fields()
        .forEach(
            (name, value) -> {
              boolean known = schema.flatMap(each -> each.input(name)).isPresent();
              boolean plain = !(value instanceof Tree.Obj || value instanceof Tree.Nothing);
              if (known || (plain && !name.contains("upload"))) {
                named.put(name, value);
              }
            });
    return named;
  }

  /// A node of an unknown class: newer front ends name its widgets among its inputs.
  private SequencedMap<String, Tree> bySlots(UiNode node) {
    for (String name : node.widgetNames()) {
      if (next < values.size()) {
        named.put(name, values.get(next++));
      }
      boolean seed = name.equals("seed") || name.equals("noise_seed");
      if (next < values.size() && isControl(values.get(next)) && (seed || tooMany(node))) {
        next++;
      }
    }
    return named;
  }

  private boolean tooMany(UiNode node) {
    return values.size() > node.widgetNames().size();
  }

  private SequencedMap<String, Tree> bySchema(NodeSchema schema) {
    take(schema.inputs().stream().filter(input -> input.need() == Need.REQUIRED).toList(), "");
    schema.inputs().stream()
        .filter(input -> input.need() == Need.REQUIRED && input.has(Trait.UPLOAD))
        .forEach(_ -> skipButton());
    take(schema.inputs().stream().filter(input -> input.need() == Need.OPTIONAL).toList(), "");
    return named;
  }

  private void take(List<NodeInput> inputs, String prefix) {
    for (NodeInput input : inputs) {
      if (input.writable()) {
        take(input, prefix + input.name());
      }
    }
  }

  private void take(NodeInput input, String name) {
    Optional<Tree> value = value(input);
    value.ifPresent(given -> named.put(name, given));
    if (input.has(Trait.CONTROL_AFTER_GENERATE) && next < values.size()) {
      next += isAfterSeed(values.get(next)) ? 1 : 0;
    }
    if (input.widget() instanceof Widget.Fork(var options)
        && value.orElse(Tree.nothing()) instanceof Tree.Text(var key)) {
      take(options.getOrDefault(key, List.of()), name + ".");
    }
  }

  /// The next value that can be meant for this input; a new node's when there is none. Inputs that
  /// are not shown have none unless it was saved.
  private Optional<Tree> value(NodeInput input) {
    while (next < values.size() && isExtra(values.get(next)) && !fits(input, values.get(next))) {
      next++;
    }
    Optional<Tree> initial = initial(input);
    if (next >= values.size()) {
      return initial;
    }
    Tree value = values.get(next++);
    if (value instanceof Tree.Nothing) {
      return initial;
    }
    misfits += fits(input, value) ? 0 : 1;
    return Optional.of(value);
  }

  private static Optional<Tree> initial(NodeInput input) {
    if (input.has(Trait.NOT_SHOWN)) {
      return Optional.empty();
    }
    // An editor that nobody has touched: the server asks that it is there, not for a value.
    boolean untouched = input.widget() instanceof Widget.Special && input.need() == Need.REQUIRED;
    return untouched ? input.initial().or(() -> Optional.of(Tree.nothing())) : input.initial();
  }

  private void skipButton() {
    if (next < values.size() && isExtra(values.get(next))) {
      next++;
    }
  }

  private static boolean isControl(Tree value) {
    return value instanceof Tree.Text(var text) && CONTROLS.contains(text);
  }

  /// The first front ends had a flag there: a new seed every time.
  private static boolean isAfterSeed(Tree value) {
    return isControl(value) || value instanceof Tree.Flag || value instanceof Tree.Nothing;
  }

  private static boolean isExtra(Tree value) {
    return isControl(value) || value instanceof Tree.Nothing || value.equals(Tree.text("image"));
  }

  private static boolean fits(NodeInput input, Tree value) {
    return switch (input.widget()) {
      case Widget.Number _ ->
          value instanceof Tree.Num
              || (value instanceof Tree.Text(var text) && text.matches("-?\\d+(\\.\\d+)?"));
      case Widget.Words _ -> value instanceof Tree.Text && !isControl(value);
      case Widget.Toggle _ -> value instanceof Tree.Flag;
      case Widget.Choice choice ->
          choice.values().contains(value)
              || (choice.files() && value instanceof Tree.Text && !isExtra(value));
      case Widget.Fork fork ->
          value instanceof Tree.Text(var key) && fork.options().containsKey(key);
      case Widget.Special _, Widget.Growing _, Widget.None _ -> true;
    };
  }

  /// When the schema and the values do not go together, the node was saved with another version of
  /// its class; then the names that it was saved with are better, if it has them all.
  private SequencedMap<String, Tree> better(
      UiNode node, NodeSchema schema, SequencedMap<String, Tree> result) {
    SequencedMap<String, Tree> slots = new WidgetValues(values).bySlots(node);
    long wrong =
        slots.entrySet().stream()
            .filter(
                entry ->
                    schema
                        .input(entry.getKey())
                        .filter(input -> !fits(input, entry.getValue()))
                        .isPresent())
            .count();
    return slots.isEmpty() || wrong >= misfits ? result : slots;
  }
}
