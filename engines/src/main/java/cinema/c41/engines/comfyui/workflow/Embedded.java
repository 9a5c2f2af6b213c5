package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.workflow.ui.UiWorkflow;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes a workflow of the texts that a picture or a film carries. One that cannot be read does
/// not matter while the other can.
final class Embedded {
  private final Function<String, Tree> json;

  Embedded(Function<String, Tree> json) {
    this.json = json;
  }

  Optional<WorkflowFile> file(Map<String, String> texts) {
    Optional<ApiGraph> graph = tree(texts, "prompt").flatMap(this::graph);
    Optional<UiWorkflow> canvas =
        tree(texts, "workflow").filter(UiWorkflow::is).flatMap(this::canvas);
    return graph.isEmpty() && canvas.isEmpty()
        ? tree(texts, "comment").flatMap(this::comment)
        : Optional.of(new WorkflowFile(graph, canvas));
  }

  /// A comment holds both, each as an object or as a text of one.
  private Optional<WorkflowFile> comment(Tree comment) {
    if (!(comment instanceof Tree.Obj both)) {
      return Optional.empty();
    }
    Optional<ApiGraph> graph = both.find("prompt").flatMap(this::opened).flatMap(this::graph);
    Optional<UiWorkflow> canvas =
        both.find("workflow").flatMap(this::opened).filter(UiWorkflow::is).flatMap(this::canvas);
    return graph.isEmpty() && canvas.isEmpty()
        ? WorkflowFile.find(comment)
        : Optional.of(new WorkflowFile(graph, canvas));
  }

  private Optional<Tree> opened(Tree tree) {
    return tree instanceof Tree.Text(var text) ? parsed(text) : Optional.of(tree);
  }

  private Optional<Tree> tree(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name)).flatMap(this::parsed);
  }

  private Optional<ApiGraph> graph(Tree tree) {
    return Optional.of(tree)
        .filter(Tree.Obj.class::isInstance)
        .map(ApiGraph::read)
        .filter(graph -> !graph.nodes().isEmpty());
  }

  private Optional<UiWorkflow> canvas(Tree tree) {
    try {
      return Optional.of(UiWorkflow.read(tree));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Tree> parsed(String text) {
    try {
      return Optional.of(json.apply(withoutNaN(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Python writes numbers that JSON does not have: a server's note of what changed is `NaN`.
  private static String withoutNaN(String text) {
    if (!text.contains("NaN") && !text.contains("Infinity")) {
      return text;
    }
    var out = new StringBuilder(text.length());
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '\\' && at + 1 < text.length()) {
        out.append(c).append(text.charAt(++at));
        continue;
      }
      quoted ^= c == '"';
      String word = quoted ? "" : noNumber(text, at);
      out.append(word.isEmpty() ? String.valueOf(c) : "null");
      at += Math.max(0, word.length() - 1);
    }
    return out.toString();
  }

  private static String noNumber(String text, int at) {
    for (String word : new String[] {"NaN", "-Infinity", "Infinity"}) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }
}
