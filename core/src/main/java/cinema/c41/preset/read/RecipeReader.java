package cinema.c41.preset.read;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.PresetProblems;
import cinema.c41.preset.Recipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads a recipe, and holds it against the presets it names.
public final class RecipeReader {
  private static final Set<String> KEYS = Set.of("title", "help", "stages");
  private static final Set<String> STAGE = Set.of("title", "preset", "skippable", "takes");

  private RecipeReader() {}

  /// @param id the file's name without its ending
  public static Recipe read(String id, Tree.Obj tree, PresetLibrary presets) {
    var faults = new ArrayList<String>();
    Fields fields = new Fields(tree, "", faults).only(KEYS);
    var stages = new ArrayList<Recipe.Stage>();
    var before = new TreeSet<String>();
    fields
        .all("stages")
        .forEach(
            (name, one) -> {
              stages.add(stage(name, one.only(STAGE), before, presets));
              before.add(name);
            });
    var recipe = new Recipe(id, fields.text("title"), fields.text("help"), stages);
    if (!faults.isEmpty()) {
      throw new C41Exception(PresetProblems.badPreset(id, faults));
    }
    return recipe;
  }

  private static Recipe.Stage stage(
      String name, Fields fields, Set<String> before, PresetLibrary presets) {
    String preset = fields.text("preset");
    Map<String, String> takes = takes(fields.obj("takes"), before);
    List<String> settings =
        presets.all().stream()
            .filter(one -> one.id().equals(preset))
            .flatMap(one -> one.settings().stream())
            .map(one -> one.name())
            .toList();
    if (settings.isEmpty()) {
      fields.fault("preset", "is '" + preset + "', which is not there");
    }
    takes.keySet().stream()
        .filter(setting -> !settings.contains(setting))
        .forEach(setting -> fields.fault("takes", "'" + setting + "' is no setting of " + preset));
    return new Recipe.Stage(name, fields.text("title"), preset, fields.flag("skippable"), takes);
  }

  private static Map<String, String> takes(Fields fields, Set<String> before) {
    var takes = new LinkedHashMap<String, String>();
    for (String setting : fields.tree().fields().keySet()) {
      String stage = fields.text(setting);
      takes.put(setting, stage);
      if (!before.contains(stage)) {
        fields.fault(setting, "is '" + stage + "', which is no stage before this one");
      }
    }
    return takes;
  }
}
