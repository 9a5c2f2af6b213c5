package cinema.c41.production.pieces;

import cinema.c41.asset.Asset;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts what is given where a preset takes it: where it was said, or else into the first setting
/// that takes such a thing and is free.
final class Seats {
  private final Preset preset;
  private final Map<String, List<Asset>> seated = new LinkedHashMap<>();
  private final Set<String> reserved;

  /// @param reserved settings that something else fills
  Seats(Preset preset, Set<String> reserved) {
    this.preset = preset;
    this.reserved = Set.copyOf(reserved);
  }

  /// Whether it takes a seat.
  boolean seat(Material material) {
    Optional<String> seat =
        material.setting().isEmpty()
            ? preset.settings().stream()
                .filter(setting -> takes(setting, material.asset()))
                .map(Setting::name)
                .findFirst()
            : Optional.of(material.setting());
    seat.ifPresent(
        name -> seated.computeIfAbsent(name, _ -> new ArrayList<>()).add(material.asset()));
    return seat.isPresent();
  }

  /// Whether all of it finds a seat, and no seat stays empty that must be taken.
  boolean seatsAll(List<Material> given) {
    boolean all = true;
    for (Material material : given) {
      all &= seat(material);
    }
    return all
        && preset.settings().stream()
            .filter(setting -> setting.type().isMedia() && setting.isRequired())
            .allMatch(setting -> seated.containsKey(setting.name()));
  }

  Map<String, List<Asset>> seated() {
    return seated;
  }

  private boolean takes(Setting setting, Asset asset) {
    String kind =
        switch (setting.type()) {
          case IMAGE, IMAGES -> "image/";
          case VIDEO -> "video/";
          case SOUND -> "audio/";
          case TEXT, WHOLE, NUMBER, SECONDS, FLAG, CHOICE -> "nothing";
        };
    return asset.mediaType().startsWith(kind)
        && !reserved.contains(setting.name())
        && seated.getOrDefault(setting.name(), List.of()).size() < room(setting);
  }

  private static int room(Setting setting) {
    return setting.type() == Setting.Type.IMAGES
        ? setting.limits().most().map(BigDecimal::intValue).orElse(Integer.MAX_VALUE)
        : 1;
  }
}
