package cinema.c41.production.pieces;

import cinema.c41.base.C41Exception;
import cinema.c41.commission.PieceName;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Recipe;
import cinema.c41.preset.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The presets that a wish goes through, in order: one, or those of a recipe.
record Route(List<Leg> legs) {
  Route {
    legs = List.copyOf(legs);
  }

  /// A preset on the way.
  ///
  /// @param takes setting → the leg before whose piece it gets
  record Leg(
      String name, String title, Preset preset, boolean skippable, Map<String, String> takes) {}

  /// The one that is named, or else the first that makes it of what is given.
  static Route of(CommissionWish wish, Catalogue catalogue, List<Material> given) {
    String named = wish.choice().preset();
    if (named.isBlank()) {
      return single(usual(wish, catalogue.presets(), given));
    }
    Optional<Recipe> recipe =
        catalogue.recipes().stream().filter(one -> one.id().equals(named)).findFirst();
    return recipe
        .map(one -> of(one, catalogue.presets()))
        .orElseGet(() -> single(catalogue.presets().find(named)));
  }

  /// Without some legs: whoever would take from one of them takes what that was given.
  Route without(Set<String> skipped) {
    var left = new ArrayList<Leg>();
    var instead = new LinkedHashMap<String, String>();
    for (Leg leg : legs) {
      var takes = new LinkedHashMap<String, String>();
      leg.takes().forEach((setting, from) -> takes.put(setting, resolved(from, instead)));
      if (skipped.contains(leg.name())) {
        instead.put(leg.name(), takes.values().stream().findFirst().orElse(""));
      } else {
        left.add(new Leg(leg.name(), leg.title(), leg.preset(), leg.skippable(), takes));
      }
    }
    return new Route(left);
  }

  List<Preset> presets() {
    return legs.stream().map(Leg::preset).toList();
  }

  private static Route single(Preset preset) {
    return new Route(List.of(new Leg(PieceName.ONLY, "", preset, false, Map.of())));
  }

  private static Route of(Recipe recipe, PresetLibrary presets) {
    return new Route(
        recipe.stages().stream()
            .map(
                stage ->
                    new Leg(
                        stage.name(),
                        stage.title(),
                        presets.find(stage.preset()),
                        stage.skippable(),
                        stage.takes()))
            .toList());
  }

  private static Preset usual(CommissionWish wish, PresetLibrary presets, List<Material> given) {
    List<Preset> makers =
        wish.kind().tasks().stream().flatMap(task -> presets.doing(task).stream()).toList();
    return makers.stream()
        .filter(preset -> new Seats(preset, Set.of()).seatsAll(given))
        .findFirst()
        .orElseThrow(() -> new C41Exception(PieceProblems.nothingMakesIt(word(wish), of(given))));
  }

  private static String word(CommissionWish wish) {
    return switch (wish.kind()) {
      case PICTURE -> "a picture";
      case EDIT -> "an edit";
      case UPSCALE -> "an upscale";
      case CLIP -> "a clip";
      case MUSIC -> "music";
    };
  }

  private static String of(List<Material> given) {
    return given.isEmpty()
        ? "of nothing but words"
        : "of " + String.join(" and ", given.stream().map(one -> one.asset().mediaType()).toList());
  }

  private static String resolved(String leg, Map<String, String> instead) {
    return instead.getOrDefault(leg, leg);
  }

  static boolean isWords(Setting setting) {
    return setting.name().equals("prompt") || setting.name().equals("text");
  }
}
