package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.engines.comfyui.schema.Link;
import cinema.c41.engines.comfyui.schema.LinkTypes;
import cinema.c41.engines.comfyui.workflow.ui.UiNode.Mode;
import cinema.c41.engines.comfyui.workflow.ui.UiNode.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Follows lines back to what feeds them: through reroutes, names, bypassed nodes, and in and out
/// of subgraphs.
final class LinkTracer {
  private static final Source NOWHERE = new Source.Nowhere();

  /// Longer than any line that somebody drew; a loop of reroutes has no end.
  private static final int LONGEST = 200;

  private int steps;

  /// What feeds an input.
  Source trace(Scope scope, Slot input) {
    steps = 0;
    return follow(scope, input);
  }

  private Source follow(Scope scope, Slot input) {
    return scope.graph().link(input).map(link -> back(scope, link)).orElse(NOWHERE);
  }

  private Source back(Scope scope, UiLink link) {
    if (++steps > LONGEST) {
      return NOWHERE;
    }
    if (link.from().equals(UiLink.INPUTS)) {
      return outside(scope, link.fromSlot());
    }
    UiNode node = scope.graph().nodes().get(link.from());
    if (node == null || node.mode() == Mode.MUTED) {
      return NOWHERE;
    }
    return node.mode() == Mode.BYPASSED
        ? bypass(scope, node, link)
        : output(scope, node, link.fromSlot());
  }

  private Source outside(Scope scope, int port) {
    Source linked =
        scope.around().isPresent()
            ? scope.outside(port).map(slot -> follow(scope.around().get(), slot)).orElse(NOWHERE)
            : NOWHERE;
    return switch (linked) {
      case Source.Output output -> output;
      // Shown further out, but with no value there: what is held here counts.
      case Source.Held(var at, var value) -> new Source.Held(at, value.or(() -> scope.held(port)));
      case Source.Nowhere() -> held(scope, port);
    };
  }

  private static Source held(Scope scope, int port) {
    return scope
        .port(port)
        .<Source>map(at -> new Source.Held(at, scope.held(port)))
        .orElse(NOWHERE);
  }

  private Source output(Scope scope, UiNode node, int slot) {
    Optional<Scope> inner = scope.into(node);
    if (inner.isPresent()) {
      return inner.get().graph().into(slot).map(link -> back(inner.get(), link)).orElse(NOWHERE);
    }
    return Virtual.of(node)
        .map(kind -> virtual(kind, scope, node))
        .orElseGet(() -> new Source.Output(new Link(scope.id(node), slot)));
  }

  private Source virtual(Virtual kind, Scope scope, UiNode node) {
    return switch (kind) {
      case REROUTE, SET ->
          node.inputs().isEmpty() ? NOWHERE : follow(scope, node.inputs().getFirst());
      case PRIMITIVE -> new Source.Held(new Target(scope.id(node), "value"), node.widget(0));
      case GET -> Virtual.name(node).map(name -> named(scope, name)).orElse(NOWHERE);
      case DECORATION -> NOWHERE;
    };
  }

  /// What was given a name here, or else in the scopes around.
  private Source named(Scope scope, String name) {
    Optional<UiNode> setter =
        scope.graph().nodes().values().stream()
            .filter(node -> Virtual.of(node).filter(Virtual.SET::equals).isPresent())
            .filter(node -> Virtual.name(node).filter(name::equals).isPresent())
            .findFirst();
    return setter
        .map(node -> virtual(Virtual.SET, scope, node))
        .or(() -> scope.around().map(outer -> named(outer, name)))
        .orElse(NOWHERE);
  }

  /// The input whose place is that of the output, when its type is the same; else the first of
  /// that type; else the first that takes it.
  private Source bypass(Scope scope, UiNode node, UiLink link) {
    String type = node.output(link.fromSlot()).map(Slot::type).orElse(link.type());
    List<Slot> inputs = node.inputs();
    return Stream.concat(node.input(link.fromSlot()).stream(), inputs.stream())
        .filter(slot -> slot.type().equals(type))
        .findFirst()
        .or(
            () ->
                inputs.stream()
                    .filter(slot -> LinkTypes.parse(slot.type()).meets(LinkTypes.parse(type)))
                    .findFirst())
        .map(slot -> follow(scope, slot))
        .orElse(NOWHERE);
  }
}
