package cinema.c41.schedule.kit;

import cinema.c41.engine.stock.Stocktaking;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Variant;
import cinema.c41.preset.check.StockCheck;
import cinema.c41.preset.licence.Release;
import cinema.c41.preset.lora.LoraCard;
import cinema.c41.preset.lora.LoraShelf;
import java.util.List;
import java.util.Optional;

/// Where a studio keeps what films are shot with.
///
/// @param stocktaking asks the servers
public record KitRoom(PresetLibrary presets, LoraShelf loras, Stocktaking stocktaking) {
  /// What there is right now.
  ///
  /// @param release where the film is shown; empty when nobody said
  public Kit kit(Optional<Release> release) {
    var check = new StockCheck(presets, stocktaking);
    return new Kit(presets, (preset, variant) -> whyNot(check, preset, variant), release);
  }

  /// The LoRAs of these names, as far as they are kept.
  public List<LoraCard> loras(List<String> names) {
    return names.stream().flatMap(name -> loras.find(name).stream()).toList();
  }

  /// The names that mean nothing.
  public List<String> unknown(List<String> names) {
    return names.stream().filter(name -> loras.find(name).isEmpty()).toList();
  }

  private static Optional<String> whyNot(StockCheck check, Preset preset, Variant variant) {
    var readiness = check.of(preset, variant);
    return readiness.isReady() ? Optional.empty() : Optional.of(readiness.state());
  }
}
