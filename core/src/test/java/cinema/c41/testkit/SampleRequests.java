package cinema.c41.testkit;

import cinema.c41.asset.Asset;
import cinema.c41.base.Tree;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Lora;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Request;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Variant;
import cinema.c41.preset.check.SampleRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// What somebody might ask of any preset: with the least it needs, and with all that makes its
/// graph grow. Equal for equal presets, so graphs made of it can be golden.
public final class SampleRequests {
  private final Preset preset;

  private SampleRequests(Preset preset) {
    this.preset = preset;
  }

  /// By a name for each: every variant with the least it needs and with two LoRAs; then the one
  /// for finals with every optional file and text, many pictures, a long sound, each speed-up.
  public static SequencedMap<String, Request> of(Preset preset) {
    return new SampleRequests(preset).all();
  }

  private SequencedMap<String, Request> all() {
    var all = new LinkedHashMap<String, Request>();
    for (Variant variant : preset.variants().values()) {
      all.put(variant.name(), least(variant.name()));
      loras(variant).ifPresent(it -> all.put(variant.name() + "--loras", it));
      preset.speedUps().stream()
          .filter(one -> one.variants().contains(variant.name()))
          .forEach(
              one ->
                  all.put(
                      variant.name() + "--" + one.id(),
                      least(variant.name()).withSpeedUps(List.of(one.id()))));
    }
    String best = preset.of(Quality.FINAL).name();
    for (Setting setting : preset.settings()) {
      grown(setting, best).forEach((name, request) -> all.put(best + "--" + name, request));
    }
    preset
        .shape()
        .frames()
        .flatMap(frames -> frames.windows())
        .ifPresent(_ -> all.put(best + "--long", lasting(best, 8.2)));
    return all;
  }

  /// With the values that must be given, and nothing else.
  private Request least(String variant) {
    return SampleRequest.of(preset, variant);
  }

  private Request lasting(String variant, double seconds) {
    Request least = least(variant);
    return new Request(
        least.preset(),
        least.variant(),
        Ask.shot(seconds, 16.0 / 9, Quality.FINAL),
        least.values(),
        least.media(),
        least.loras(),
        least.speedUps());
  }

  private Map<String, Request> grown(Setting setting, String variant) {
    var grown = new LinkedHashMap<String, Request>();
    if (setting.type() == Setting.Type.IMAGES) {
      int most = setting.limits().most().orElseThrow().intValue();
      for (int count : List.of(1, 3, most)) {
        grown.put(
            setting.name() + "-" + count,
            least(variant).withMedia(setting.name(), files(setting, count)));
      }
    } else if (setting.optional()) {
      grown.put(setting.name(), SampleRequest.with(least(variant), setting));
    } else if (setting.type() == Setting.Type.FLAG) {
      grown.put(setting.name(), least(variant).with(setting.name(), Tree.flag(true)));
    }
    return grown;
  }

  private Optional<Request> loras(Variant variant) {
    if (variant.experts().isEmpty()) {
      return Optional.empty();
    }
    var loras = new ArrayList<Lora>();
    for (String title : List.of("mara", "noir")) {
      var files = new LinkedHashMap<String, String>();
      variant.experts().forEach(one -> files.put(one, title + "-" + one + ".safetensors"));
      loras.add(new Lora(title, preset.about().family(), files, 0.8));
    }
    return Optional.of(least(variant.name()).withLoras(loras));
  }

  private static List<Asset> files(Setting setting, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> SampleRequest.file(setting, number))
        .toList();
  }
}
