package cinema.c41.plan;

import cinema.c41.asset.Asset;
import cinema.c41.base.Tree;
import java.util.List;
import java.util.Optional;

/// What a step made: assets with their roles and facts, in the order they were produced. A step
/// that only works something out has facts and no assets.
public record Made(List<Output> outputs, Tree.Obj facts) {
  /// The fact of a job's result that says for how many unfit ones it is the replacement; missing
  /// for the first.
  public static final String RETAKE = "retake";

  public Made {
    outputs = List.copyOf(outputs);
  }

  /// An asset, what it is to the step, and what the engine told of it.
  public record Output(String role, Asset asset, Tree.Obj facts) {}

  public static Made of(List<Output> outputs) {
    return new Made(outputs, Tree.obj());
  }

  public Optional<Output> find(String role) {
    return outputs.stream().filter(output -> output.role().equals(role)).findFirst();
  }

  /// The output of a role that must be there.
  public Output output(String role) {
    return find(role).orElseThrow(() -> new IllegalStateException("no " + role + " in " + outputs));
  }
}
