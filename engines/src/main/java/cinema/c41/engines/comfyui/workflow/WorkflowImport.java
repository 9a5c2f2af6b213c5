package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.CapturedSchemas;
import cinema.c41.engines.comfyui.schema.GraphCheck;
import cinema.c41.engines.comfyui.schema.GraphFault;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import cinema.c41.engines.comfyui.workflow.ui.UiConversion;
import cinema.c41.engines.comfyui.workflow.ui.UiConversion.Converted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Makes workflows of people's own usable.
///
/// With the schemas of a server it says what that server lacks; with those that are shipped it
/// does the same work for servers that are away, and says nothing of models.
public final class WorkflowImport {
  private final NodeSchemas schemas;
  private final NodeSchemas shipped;
  private final GraphCheck.Files files;
  private final Atlas atlas;

  private WorkflowImport(
      NodeSchemas schemas, NodeSchemas shipped, GraphCheck.Files files, Atlas atlas) {
    this.schemas = schemas;
    this.shipped = shipped;
    this.files = files;
    this.atlas = atlas;
  }

  /// For the server that told these schemas. `json` reads a text into a tree.
  public static WorkflowImport forServer(NodeSchemas schemas, Function<String, Tree> json) {
    return new WorkflowImport(
        schemas, CapturedSchemas.read(json), GraphCheck.Files.LISTED, Atlas.read(json));
  }

  /// For any server.
  public static WorkflowImport offline(Function<String, Tree> json) {
    NodeSchemas shipped = CapturedSchemas.read(json);
    return new WorkflowImport(shipped, shipped, GraphCheck.Files.UNKNOWN, Atlas.read(json));
  }

  /// Reads what a file says of a workflow. The graph that a server once took counts before the
  /// canvas, which is turned into one; what only the canvas knows is taken from it all the same.
  public ImportedWorkflow read(WorkflowFile file) {
    Converted converted =
        file.canvas()
            .map(canvas -> UiConversion.convert(canvas, schemas))
            .orElseGet(() -> Converted.of(file.graph().orElseThrow()));
    var completion = new Completion(schemas);
    ApiGraph graph = file.graph().map(completion::complete).orElse(converted.graph());
    List<String> notes =
        new ArrayList<>(file.graph().isPresent() ? completion.notes() : converted.notes());
    var roles = new RoleSearch(new Wiring(graph, schemas, converted));
    List<FoundInput> inputs = roles.inputs(file.canvas());
    notes.addAll(Oddities.in(graph, file.canvas()));
    return new ImportedWorkflow(
        graph,
        inputs,
        roles.outputs(file.canvas()),
        new NodeSearch(schemas, shipped, atlas).missing(graph, file.canvas()),
        new ModelSearch(schemas, files, atlas).needed(graph, file.canvas()),
        faults(graph, inputs),
        notes);
  }

  NodeSchemas nodes() {
    return schemas;
  }

  /// Every value that is written in a graph, with what is known of it.
  public List<Fitting> fittings(ApiGraph graph) {
    var wiring = new Wiring(graph, schemas, Converted.of(graph));
    return wiring.literals().entrySet().stream()
        .map(
            one ->
                new Fitting(
                    one.getKey(),
                    one.getValue(),
                    wiring.kind(one.getKey()),
                    wiring
                        .schema(one.getKey().node())
                        .flatMap(schema -> schema.input(one.getKey().input()))))
        .toList();
  }

  /// What a node of a graph puts out: `image`, `video`, `audio`, `text`, or `file` for whatever.
  public String makes(ApiGraph graph, String node) {
    return new Wiring(graph, schemas, Converted.of(graph)).makes(node);
  }

  /// Faults that nothing else tells of: not classes and models, nor what is yet to be filled in.
  private List<GraphFault> faults(ApiGraph graph, List<FoundInput> inputs) {
    if (graph.nodes().isEmpty()) {
      return List.of();
    }
    List<Target> open =
        inputs.stream()
            .filter(input -> input.basis() == FoundInput.Basis.PLACEHOLDER)
            .flatMap(input -> input.targets().stream())
            .toList();
    return new GraphCheck(schemas, files)
        .check(graph).stream()
            .filter(fault -> fault.kind() != GraphFault.Kind.UNKNOWN_CLASS)
            .filter(fault -> fault.kind() != GraphFault.Kind.MISSING_FILE)
            .filter(fault -> !open.contains(new Target(fault.node(), fault.input())))
            .toList();
  }
}
