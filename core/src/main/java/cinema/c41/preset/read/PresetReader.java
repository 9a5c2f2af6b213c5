package cinema.c41.preset.read;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.About;
import cinema.c41.preset.Preparation;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetProblems;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Shape;
import cinema.c41.preset.SpeedUp;
import cinema.c41.preset.Variant;
import cinema.c41.preset.graph.GraphTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads a preset out of its files. Everything that is wrong with them is said at once.
public final class PresetReader {
  /// The keys of a preset's file.
  public static final Set<String> KEYS =
      Set.of(
          "id",
          "version",
          "makes",
          "task",
          "family",
          "title",
          "help",
          "notes",
          "substitutes",
          "rank",
          "settings",
          "models",
          "uses",
          "frames",
          "sizes",
          "derived",
          "speed-ups",
          "qualities",
          "variants");

  private static final Set<String> SPEED_UP =
      Set.of("title", "help", "broken", "instead", "variants");

  /// In the middle, so that data can say before and after.
  private static final int USUAL_RANK = 50;

  private final PresetFiles files;
  private final Shelf shelf;
  private final List<String> faults = new ArrayList<>();
  private final Fields fields;

  private PresetReader(PresetFiles files, Shelf shelf) {
    this.files = files;
    this.shelf = shelf;
    this.fields = new Fields(files.preset(), "", faults);
  }

  /// @throws C41Exception says all that is wrong with the files
  public static Preset read(PresetFiles files, Shelf shelf) {
    var reader = new PresetReader(files, shelf);
    Preset preset = reader.read();
    if (!reader.faults.isEmpty()) {
      throw new C41Exception(PresetProblems.badPreset(files.name(), reader.faults));
    }
    return preset;
  }

  private Preset read() {
    fields.only(KEYS);
    Map<String, GraphTemplate> graphs = graphs();
    var variants = new VariantReader(fields, shelf, graphs).read();
    var preset =
        new Preset(
            id(),
            fields.whole("version", 1),
            about(),
            SettingReader.read(fields),
            ShapeReader.read(fields),
            speedUps(),
            variants,
            qualities(variants.keySet()));
    checkNames(preset, graphs);
    return preset;
  }

  private String id() {
    String id = fields.text("id");
    if (!id.equals(files.name())) {
      fields.fault("id", "is '" + id + "', but the folder is '" + files.name() + "'");
    }
    return id;
  }

  private Map<String, GraphTemplate> graphs() {
    var graphs = new LinkedHashMap<String, GraphTemplate>();
    files
        .graphs()
        .forEach(
            (name, tree) -> {
              var wrong = new ArrayList<String>();
              graphs.put(name, GraphTemplate.read(tree, wrong));
              wrong.forEach(one -> faults.add(name + ": " + one));
            });
    return graphs;
  }

  private About about() {
    return new About(
        fields.parsed("makes", PresetReader::makes).orElse(About.Makes.IMAGE),
        fields.text("task"),
        fields.optional("family"),
        fields.text("title"),
        fields.text("help"),
        fields.texts("notes"),
        fields.texts("substitutes"),
        fields.whole("rank", USUAL_RANK));
  }

  private static About.Makes makes(String word) {
    try {
      return About.Makes.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("nothing makes '" + word + "'", e);
    }
  }

  private List<SpeedUp> speedUps() {
    return fields.all("speed-ups").entrySet().stream()
        .map(one -> speedUp(one.getKey(), one.getValue().only(SPEED_UP)))
        .toList();
  }

  private static SpeedUp speedUp(String id, Fields fields) {
    return new SpeedUp(
        id,
        fields.text("title"),
        fields.optional("help"),
        fields.optional("broken"),
        fields.optional("instead"),
        fields.texts("variants"));
  }

  private Map<Quality, String> qualities(Collection<String> variants) {
    var qualities = new EnumMap<Quality, String>(Quality.class);
    Fields named = fields.obj("qualities").only(Set.of("draft", "look", "final"));
    for (Quality quality : Quality.values()) {
      String variant = named.text(quality.word());
      qualities.put(quality, variant);
      if (!variants.contains(variant)) {
        named.fault(quality.word(), "is '" + variant + "', which is not among 'variants'");
      }
    }
    return qualities;
  }

  /// A hole that nothing can fill is a slip of the pen, found here and not on a server.
  private void checkNames(Preset preset, Map<String, GraphTemplate> graphs) {
    Set<String> known = names(preset);
    graphs.forEach(
        (file, graph) ->
            graph.names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(file + ": nothing gives '" + name + "' a value")));
  }

  private static Set<String> names(Preset preset) {
    var names = new TreeSet<>(Set.of("prefix"));
    preset.settings().stream().map(Setting::name).forEach(names::add);
    preset.speedUps().stream().map(SpeedUp::id).forEach(names::add);
    names.addAll(names(preset.shape()));
    for (Variant variant : preset.variants().values()) {
      names.addAll(variant.values().fields().keySet());
      variant.experts().stream().map(Preparation::lorasOf).forEach(names::add);
      Tree.Obj models = variant.values().obj("models");
      models.fields().keySet().forEach(role -> names.add("models." + role));
    }
    return names;
  }

  private static Set<String> names(Shape shape) {
    var names = new TreeSet<>(shape.derived().keySet());
    shape.frames().ifPresent(_ -> names.addAll(Set.of("frames", "windows", "rate", "seconds")));
    shape.sizes().ifPresent(_ -> names.addAll(Set.of("width", "height")));
    return names;
  }
}
