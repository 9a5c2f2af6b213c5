package cinema.c41.preset;

import cinema.c41.asset.Asset;
import cinema.c41.base.Tree;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is asked of a preset. Complete: equal requests make equal graphs, seeds included.
///
/// @param variant by name; empty for the one of the quality that is asked for
/// @param values setting → value, for all that is not media
/// @param media setting → assets
/// @param speedUps by id
public record Request(
    String preset,
    Optional<String> variant,
    Ask ask,
    Tree.Obj values,
    Map<String, List<Asset>> media,
    List<Lora> loras,
    List<String> speedUps) {
  public Request {
    media = Collections.unmodifiableMap(new TreeMap<>(media));
    loras = List.copyOf(loras);
    speedUps = List.copyOf(speedUps);
  }

  public static Request of(String preset, Ask ask) {
    return new Request(preset, Optional.empty(), ask, Tree.obj(), Map.of(), List.of(), List.of());
  }

  /// The same at full quality: the seed, the words, the LoRAs and the media stay. What only made
  /// the draft fast goes: its variant and its speed-ups.
  public Request promoted() {
    return new Request(
        preset, Optional.empty(), ask.with(Quality.FINAL), values, media, loras, List.of());
  }

  public Request with(String setting, Tree value) {
    return new Request(preset, variant, ask, values.with(setting, value), media, loras, speedUps);
  }

  public Request withMedia(String setting, List<Asset> assets) {
    var all = new HashMap<>(media);
    all.put(setting, List.copyOf(assets));
    return new Request(preset, variant, ask, values, all, loras, speedUps);
  }

  public Request withoutMedia(String setting) {
    var all = new HashMap<>(media);
    all.remove(setting);
    return new Request(preset, variant, ask, values, all, loras, speedUps);
  }

  public Request withLoras(List<Lora> others) {
    return new Request(preset, variant, ask, values, media, others, speedUps);
  }

  public Request withSpeedUps(List<String> others) {
    return new Request(preset, variant, ask, values, media, loras, others);
  }

  public Request withVariant(String name) {
    return new Request(preset, Optional.of(name), ask, values, media, loras, speedUps);
  }
}
