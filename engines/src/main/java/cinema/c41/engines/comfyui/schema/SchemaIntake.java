package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Takes in what a server tells of its nodes, one after the other: of those that graphs are judged
/// by everything, of others no more than their names and the files that they let one choose from.
public final class SchemaIntake {
  private final Predicate<String> wanted;
  private final Set<String> types = new TreeSet<>();
  private final Set<String> files = new TreeSet<>();
  private final LinkedHashMap<String, NodeSchema> kept = new LinkedHashMap<>();

  public SchemaIntake(Set<String> wanted) {
    this(Set.copyOf(wanted)::contains);
  }

  private SchemaIntake(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /// For graphs that are not known yet.
  public static SchemaIntake ofAll() {
    return new SchemaIntake(_ -> true);
  }

  /// A node that says nothing readable of itself is there all the same.
  public void add(String type, Tree told) {
    types.add(type);
    if (told instanceof Tree.Obj node) {
      NodeSchema schema = SchemaReader.read(type, node);
      schema.inputs().forEach(this::addFiles);
      if (wanted.test(type)) {
        kept.put(type, schema);
      }
    }
  }

  public Set<String> types() {
    return types;
  }

  /// Whatever file a node lets one choose: models, and media that lie on the server.
  public Set<String> files() {
    return files;
  }

  /// Those that were wanted.
  public NodeSchemas schemas() {
    return new NodeSchemas(kept);
  }

  /// All that there is, and what is known of it.
  public Listing listing() {
    return new Listing(types, schemas());
  }

  private void addFiles(NodeInput input) {
    if (input.widget() instanceof Widget.Choice choice && choice.files()) {
      choice.values().stream()
          .filter(InputReader::isFile)
          .forEach(value -> files.add(value.asText()));
    }
  }
}
