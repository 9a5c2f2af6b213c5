package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.workflow.embedded.EmbeddedTexts;
import cinema.c41.engines.comfyui.workflow.ui.UiWorkflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a file says of a workflow: the graph as the server takes it, the canvas as the front end
/// saves it, or both. What ComfyUI makes carries both.
public record WorkflowFile(Optional<ApiGraph> graph, Optional<UiWorkflow> canvas) {
  private static final long LARGEST = 64L * 1024 * 1024;

  public WorkflowFile {
    if (graph.isEmpty() && canvas.isEmpty()) {
      throw new IllegalArgumentException("a workflow is a graph, a canvas or both");
    }
  }

  /// Reads a picture, a film or a JSON file. `json` reads a text into a tree, and throws an
  /// [IllegalArgumentException] when it is none.
  ///
  /// @throws C41Exception when there is no workflow in it
  public static WorkflowFile read(Path file, Function<String, Tree> json) {
    String name = file.getFileName().toString();
    try {
      Optional<Map<String, String>> embedded = EmbeddedTexts.read(file);
      if (embedded.isPresent()) {
        return new Embedded(json)
            .file(embedded.get())
            .orElseThrow(() -> new C41Exception(WorkflowProblems.nothingEmbedded(name)));
      }
      if (Files.size(file) > LARGEST) {
        throw new C41Exception(WorkflowProblems.notAWorkflow(name, "it is far too large for one"));
      }
      return of(name, json.apply(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new C41Exception(WorkflowProblems.unreadable(name, String.valueOf(e.getMessage())));
    } catch (IllegalArgumentException e) {
      throw new C41Exception(WorkflowProblems.notAWorkflow(name, String.valueOf(e.getMessage())));
    }
  }

  /// Reads a tree in any of the forms: a saved canvas, an exported graph, or what is posted to a
  /// server, which may hold both.
  ///
  /// @throws C41Exception when it is no workflow
  public static WorkflowFile of(String name, Tree tree) {
    try {
      return find(tree)
          .orElseThrow(
              () ->
                  new C41Exception(
                      WorkflowProblems.notAWorkflow(
                          name, "it has neither nodes as saved nor a class_type as exported")));
    } catch (IllegalArgumentException e) {
      throw new C41Exception(WorkflowProblems.notAWorkflow(name, String.valueOf(e.getMessage())));
    }
  }

  static Optional<WorkflowFile> find(Tree tree) {
    if (!(tree instanceof Tree.Obj obj)) {
      return Optional.empty();
    }
    if (UiWorkflow.is(obj)) {
      return Optional.of(new WorkflowFile(Optional.empty(), Optional.of(UiWorkflow.read(obj))));
    }
    ApiGraph graph = ApiGraph.read(obj);
    return graph.nodes().isEmpty()
        ? posted(obj)
        : Optional.of(new WorkflowFile(Optional.of(graph), Optional.empty()));
  }

  /// `{"prompt": …, "extra_data": {"extra_pnginfo": {"workflow": …}}}`, or `{"output": …,
  /// "workflow": …}` as the front end has it in memory.
  private static Optional<WorkflowFile> posted(Tree.Obj obj) {
    Optional<ApiGraph> graph =
        obj.find("prompt")
            .or(() -> obj.find("output"))
            .filter(Tree.Obj.class::isInstance)
            .map(ApiGraph::read)
            .filter(read -> !read.nodes().isEmpty());
    Optional<UiWorkflow> canvas =
        obj.find("workflow")
            .or(
                () ->
                    inner(obj, "extra_data")
                        .flatMap(x -> inner(x, "extra_pnginfo"))
                        .flatMap(x -> x.find("workflow")))
            .filter(UiWorkflow::is)
            .map(UiWorkflow::read);
    return graph.isEmpty() && canvas.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorkflowFile(graph, canvas));
  }

  private static Optional<Tree.Obj> inner(Tree.Obj obj, String key) {
    return obj.find(key).filter(Tree.Obj.class::isInstance).map(Tree::asObj);
  }
}
