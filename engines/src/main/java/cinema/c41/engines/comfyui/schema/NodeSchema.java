package cinema.c41.engines.comfyui.schema;

import java.util.List;
import java.util.Optional;

/// What one class of nodes takes and gives. `module` is where the server has it from, such as
/// `nodes` or `custom_nodes.ComfyUI-GGUF`. `handWritten`: nobody could ask a server for it.
public record NodeSchema(
    String type,
    String title,
    String module,
    List<NodeInput> inputs,
    List<NodeOutput> outputs,
    boolean isOutput,
    boolean handWritten) {
  public NodeSchema {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  public Optional<NodeInput> input(String name) {
    return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
  }

  /// The folder of the pack below `custom_nodes`, when it is no part of ComfyUI itself.
  public Optional<String> pack() {
    String prefix = "custom_nodes.";
    return Optional.of(module)
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()));
  }
}
