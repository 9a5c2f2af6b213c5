package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import java.util.Optional;
import java.util.Set;

/// Nodes that are only in the front end: the server never hears of them.
enum Virtual {
  /// Hands on what comes in.
  REROUTE,
  /// Writes its value into the widgets it is linked to.
  PRIMITIVE,
  /// Gives a name to what comes in.
  SET,
  /// Hands on what has a name.
  GET,
  /// Text and buttons for people.
  DECORATION;

  private static final Set<String> DECORATIONS =
      Set.of(
          "Note",
          "MarkdownNote",
          "Label (rgthree)",
          "Bookmark (rgthree)",
          "Fast Muter (rgthree)",
          "Fast Bypasser (rgthree)",
          "Fast Groups Muter (rgthree)",
          "Fast Groups Bypasser (rgthree)",
          "Mute / Bypass Relay (rgthree)",
          "Mute / Bypass Repeater (rgthree)",
          "Node Collector (rgthree)");

  static Optional<Virtual> of(UiNode node) {
    return switch (node.type()) {
      case "Reroute", "Reroute (rgthree)" -> Optional.of(REROUTE);
      case "PrimitiveNode" -> Optional.of(PRIMITIVE);
      case "SetNode" -> Optional.of(SET);
      case "GetNode" -> Optional.of(GET);
      case String type when DECORATIONS.contains(type) -> Optional.of(DECORATION);
      default -> Optional.empty();
    };
  }

  /// The name that a set or get node is about.
  static Optional<String> name(UiNode node) {
    return node.widget(0).filter(Tree.Text.class::isInstance).map(Tree::asText);
  }
}
