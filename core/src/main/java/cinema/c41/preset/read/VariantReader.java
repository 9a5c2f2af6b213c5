package cinema.c41.preset.read;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.Footprint;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.Stock;
import cinema.c41.preset.Variant;
import cinema.c41.preset.graph.GraphTemplate;
import cinema.c41.preset.licence.Licence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Reads the models and the variants of a preset.
final class VariantReader {
  private static final Set<String> MODEL =
      Set.of("folder", "file", "size", "source", "sha256", "fetched", "licence");
  private static final Set<String> VARIANT =
      Set.of("title", "memory", "models", "packs", "loras", "graph", "values");

  /// When a file cannot be read, whoever reads on needs something to hold.
  private static final DataSize UNKNOWN = new DataSize(0, true);

  private final Fields preset;
  private final Shelf shelf;
  private final Map<String, GraphTemplate> graphs;
  private final Map<String, ModelFile> models = new LinkedHashMap<>();

  VariantReader(Fields preset, Shelf shelf, Map<String, GraphTemplate> graphs) {
    this.preset = preset;
    this.shelf = shelf;
    this.graphs = graphs;
  }

  SequencedMap<String, Variant> read() {
    preset.all("models").forEach((key, fields) -> models.put(key, model(fields.only(MODEL))));
    var variants = new LinkedHashMap<String, Variant>();
    preset
        .all("variants")
        .forEach((name, fields) -> variants.put(name, variant(name, fields.only(VARIANT))));
    if (variants.isEmpty()) {
      preset.fault("variants", "are missing; there is at least one");
    }
    return variants;
  }

  private ModelFile model(Fields fields) {
    Optional<Sha256> hash =
        fields.tree().find("sha256").isPresent()
            ? fields.parsed("sha256", Sha256::new)
            : Optional.empty();
    return new ModelFile(
        fields.text("folder"),
        fields.text("file"),
        size(fields),
        fields.optional("source"),
        hash,
        fields.flag("fetched"),
        licence(fields));
  }

  private static Optional<DataSize> size(Fields fields) {
    return fields.tree().find("size").isPresent()
        ? fields.parsed("size", DataSize::parse)
        : Optional.empty();
  }

  private Licence licence(Fields fields) {
    String id = fields.text("licence");
    Licence licence = shelf.licences().get(id);
    if (licence == null) {
      fields.fault("licence", "is '" + id + "', of which there is no file");
      return new Licence(id, id, "", List.of(), "", "");
    }
    return licence;
  }

  private Variant variant(String name, Fields fields) {
    SequencedMap<String, ModelFile> roles = roles(fields);
    return new Variant(
        name,
        fields.text("title"),
        fields.find("memory").map(memory -> footprint(memory.only(Set.of("whole", "least")))),
        new Stock(List.copyOf(roles.values()), packs(fields)),
        fields.obj("values").tree().with("models", files(roles)),
        fields.texts("loras"),
        graph(fields));
  }

  private static Footprint footprint(Fields fields) {
    return new Footprint(
        fields.parsed("whole", DataSize::parse).orElse(UNKNOWN),
        fields.parsed("least", DataSize::parse).orElse(UNKNOWN));
  }

  /// What all variants use, and then what this one uses, by what it is to the graph.
  private SequencedMap<String, ModelFile> roles(Fields fields) {
    var roles = new LinkedHashMap<String, ModelFile>();
    for (Fields owner : List.of(preset.obj("uses"), fields.obj("models"))) {
      for (String role : owner.tree().fields().sequencedKeySet()) {
        ModelFile model = models.get(owner.text(role));
        if (model == null) {
          owner.fault(role, "is '" + owner.text(role) + "', which is not among 'models'");
        } else {
          roles.put(role, model);
        }
      }
    }
    return roles;
  }

  private static Tree.Obj files(SequencedMap<String, ModelFile> roles) {
    var files = new LinkedHashMap<String, Tree>();
    roles.forEach((role, model) -> files.put(role, Tree.text(model.file())));
    return new Tree.Obj(files);
  }

  private List<NodePack> packs(Fields fields) {
    var packs = new ArrayList<NodePack>();
    for (String id : fields.texts("packs")) {
      NodePack pack = shelf.packs().get(id);
      if (pack == null) {
        fields.fault("packs", "name '" + id + "', of which there is no file");
      } else {
        packs.add(pack);
      }
    }
    return packs;
  }

  private GraphTemplate graph(Fields fields) {
    String name = fields.optional("graph");
    String file = name.isEmpty() ? "graph.json" : name;
    GraphTemplate graph = graphs.get(file);
    if (graph == null) {
      fields.fault("graph", "is '" + file + "', which is not there");
      return GraphTemplate.read(Tree.obj(), new ArrayList<>());
    }
    return graph;
  }
}
