package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.workflow.ui.UiNode;
import cinema.c41.engines.comfyui.workflow.ui.UiWorkflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What the front end does as it sends a graph and nobody else can, or should.
final class Oddities {
  private static final Pattern EITHER = Pattern.compile("(?<!\\{)\\{[^{}]*\\|[^{}]*\\}(?!\\})");
  private static final Pattern DATED = Pattern.compile("%[A-Za-z ]+[:.][^%]+%");

  private Oddities() {}

  static List<String> in(ApiGraph graph, Optional<UiWorkflow> canvas) {
    var notes = new ArrayList<String>();
    graph
        .nodes()
        .forEach(
            (id, node) ->
                node.inputs()
                    .forEach(
                        (input, value) -> {
                          if (value instanceof Tree.Text(var text)) {
                            text(id, input, text).ifPresent(notes::add);
                          }
                        }));
    canvas.map(Oddities::nodes).ifPresent(notes::addAll);
    return notes;
  }

  private static Optional<String> text(String id, String input, String text) {
    String at = "node " + id + ", " + input + ": ";
    if (EITHER.matcher(text).find()) {
      return Optional.of(
          at + "of {this|that} the front end would choose one; here the text is sent as it is");
    }
    return DATED.matcher(text).find()
        ? Optional.of(at + "the front end would fill in what is between % signs; here it stays")
        : Optional.empty();
  }

  private static List<String> nodes(UiWorkflow canvas) {
    var types = new TreeSet<String>();
    canvas.everyNode().map(UiNode::type).filter(Oddities::isLost).forEach(types::add);
    return types.stream().map(Oddities::lost).toList();
  }

  private static boolean isLost(String type) {
    return type.startsWith("workflow/") || type.startsWith("workflow>") || isEverywhere(type);
  }

  private static boolean isEverywhere(String type) {
    return type.startsWith("Anything Everywhere")
        || type.equals("Prompts Everywhere")
        || type.equals("Seed Everywhere");
  }

  private static String lost(String type) {
    return isEverywhere(type)
        ? type
            + ": its links are drawn by the front end as it sends; turn them into real ones"
            + " (right click, Convert UEs to real links) and save again"
        : type
            + ": group nodes are an old form; turn it into a subgraph or ungroup it in ComfyUI"
            + " and save again";
  }
}
