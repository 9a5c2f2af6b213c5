package cinema.c41.engines.comfyui.workflow;

/// A pack of nodes: its name or registry id, where it comes from, and the version that is known to
/// work; what is not known is empty.
public record NodePack(String name, String source, String version) {
  String fix() {
    return "install the node pack " + this;
  }

  @Override
  public String toString() {
    return name
        + (version.isEmpty() ? "" : " " + version)
        + (source.isEmpty() ? "" : " from " + source);
  }
}
