package cinema.c41.preset;

import java.util.List;
import java.util.Map;

/// Several presets one after the other, each working on what the one before made. Every stage makes
/// a take, which can be circled; a stage that may be skipped hands on what it was given.
public record Recipe(String id, String title, String help, List<Stage> stages) {
  public Recipe {
    stages = List.copyOf(stages);
  }

  /// @param takes setting of the preset → the stage whose take it gets
  public record Stage(
      String name, String title, String preset, boolean skippable, Map<String, String> takes) {
    public Stage {
      takes = Map.copyOf(takes);
    }
  }
}
