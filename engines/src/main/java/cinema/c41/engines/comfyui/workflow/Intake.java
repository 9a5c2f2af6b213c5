package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.GraphFault;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import cinema.c41.engines.comfyui.workflow.WorkflowServers.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Takes in workflows that are to be kept, and refuses those that would not run, or of which too
/// much is guessed. What a server lacks is no reason: it can be installed later.
public final class Intake {
  /// Faults that no other version of a server would mend.
  private static final Set<GraphFault.Kind> SURE =
      Set.of(
          GraphFault.Kind.NOT_A_NODE,
          GraphFault.Kind.BAD_LINK,
          GraphFault.Kind.DANGLING_LINK,
          GraphFault.Kind.CYCLE);

  private final Function<String, Tree> json;
  private final Optional<Told> told;

  /// @param told the server whose nodes count; without one, those of the captured version stand in
  public Intake(Optional<Told> told, Function<String, Tree> json) {
    this.told = told;
    this.json = json;
  }

  /// What was taken in.
  ///
  /// @param packs the folders of packs of nodes that it uses and that are there → the classes
  /// @param makes what each output puts out: `image`, `video`, `audio`, `text`, `file`
  /// @param notes for people, those of the workflow and of how it was taken in
  public record Taken(
      ImportedWorkflow workflow,
      List<Fitting> fittings,
      Map<String, List<String>> packs,
      Map<String, String> makes,
      List<String> notes) {
    public Taken {
      fittings = List.copyOf(fittings);
      notes = List.copyOf(notes);
    }
  }

  /// @param name what the file is called, for people
  /// @throws C41Exception says what is to be mended first
  public Taken take(String name, WorkflowFile file) {
    boolean isDrawn = file.graph().isEmpty();
    if (isDrawn && told.isEmpty()) {
      throw new C41Exception(WorkflowProblems.needsServer(name));
    }
    var reading =
        told.map(one -> WorkflowImport.forServer(one.nodes(), json))
            .orElseGet(() -> WorkflowImport.offline(json));
    ImportedWorkflow read = reading.read(file);
    refuse(read, isDrawn);
    var makes = new LinkedHashMap<String, String>();
    read.outputs().forEach(one -> makes.put(one.node(), reading.makes(read.graph(), one.node())));
    return new Taken(
        read, reading.fittings(read.graph()), packs(read, reading.nodes()), makes, notes(read));
  }

  private void refuse(ImportedWorkflow read, boolean isDrawn) {
    List<Problem> problems = read.problems();
    boolean isGuessed = isDrawn && !read.missingNodes().isEmpty();
    boolean isEmpty = read.graph().nodes().isEmpty() || read.outputs().isEmpty();
    if ((isGuessed || isEmpty) && !problems.isEmpty()) {
      throw new C41Exception(problems.getFirst());
    }
    List<GraphFault> sure =
        read.faults().stream()
            .filter(one -> told.isPresent() || SURE.contains(one.kind()))
            .filter(one -> !isModel(read, one))
            .toList();
    if (!sure.isEmpty()) {
      throw new C41Exception(WorkflowProblems.faulty(sure));
    }
    if (isEmpty) {
      throw new C41Exception(WorkflowProblems.nothingRuns(read.notes()));
    }
  }

  /// A server without a model of a kind lists what is no file, and so seems to list no files.
  private static boolean isModel(ImportedWorkflow read, GraphFault fault) {
    if (fault.kind() != GraphFault.Kind.UNKNOWN_CHOICE) {
      return false;
    }
    Map<String, Tree> inputs = read.graph().node(fault.node()).inputs();
    return read.models().stream()
        .anyMatch(model -> Tree.text(model.name()).equals(inputs.get(fault.input())));
  }

  private List<String> notes(ImportedWorkflow read) {
    var notes = new ArrayList<>(read.notes());
    if (told.isEmpty()) {
      notes.add("no server was asked; what its values are was worked out from ComfyUI 0.33");
      read.faults().forEach(fault -> notes.add("with ComfyUI 0.33 this would not run: " + fault));
    }
    return notes;
  }

  private static Map<String, List<String>> packs(ImportedWorkflow read, NodeSchemas nodes) {
    var packs = new LinkedHashMap<String, List<String>>();
    read.graph().nodes().values().stream()
        .map(node -> node.type())
        .distinct()
        .forEach(
            type ->
                nodes
                    .find(type)
                    .flatMap(schema -> schema.pack())
                    .ifPresent(
                        pack -> packs.computeIfAbsent(pack, _ -> new ArrayList<>()).add(type)));
    return packs;
  }
}
