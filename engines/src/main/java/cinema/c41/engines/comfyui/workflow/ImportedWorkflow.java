package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Problem;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.GraphFault;
import java.util.ArrayList;
import java.util.List;

/// A workflow, ready to become a preset: its graph, what can be set in it, what comes out of it,
/// and all that stands in its way. `notes` are for people.
public record ImportedWorkflow(
    ApiGraph graph,
    List<FoundInput> inputs,
    List<FoundOutput> outputs,
    List<MissingNode> missingNodes,
    List<NeededModel> models,
    List<GraphFault> faults,
    List<String> notes) {
  public ImportedWorkflow {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    missingNodes = List.copyOf(missingNodes);
    models = List.copyOf(models);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  public List<NeededModel> missingModels() {
    return models.stream()
        .filter(model -> model.presence() == NeededModel.Presence.MISSING)
        .toList();
  }

  /// What must be mended before it can run on the server; none when it can.
  public List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    if (graph.nodes().isEmpty()) {
      problems.add(WorkflowProblems.nothingRuns(notes));
      return problems;
    }
    if (!missingNodes.isEmpty()) {
      problems.add(WorkflowProblems.missingNodes(missingNodes));
    }
    if (!missingModels().isEmpty()) {
      problems.add(WorkflowProblems.missingModels(missingModels()));
    }
    if (!faults.isEmpty()) {
      problems.add(WorkflowProblems.faulty(faults));
    }
    return problems;
  }
}
