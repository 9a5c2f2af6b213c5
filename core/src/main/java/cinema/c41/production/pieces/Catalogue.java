package cinema.c41.production.pieces;

import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Recipe;
import cinema.c41.preset.lora.LoraShelf;
import java.util.List;

/// What can be ordered: presets, recipes of several, and LoRAs.
public record Catalogue(PresetLibrary presets, List<Recipe> recipes, LoraShelf loras) {
  public static final Catalogue EMPTY =
      new Catalogue(new PresetLibrary(List.of()), List.of(), LoraShelf.EMPTY);

  public Catalogue {
    recipes = List.copyOf(recipes);
  }
}
