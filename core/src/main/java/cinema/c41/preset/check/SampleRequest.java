package cinema.c41.preset.check;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Request;
import cinema.c41.preset.Setting;
import java.math.BigDecimal;
import java.util.List;

/// What somebody might ask of a preset: with the values that must be given, and nothing else. Its
/// files are not in any vault, so it is good for looking at the graph only.
public final class SampleRequest {
  private SampleRequest() {}

  public static Request of(Preset preset, String variant) {
    Request request =
        Request.of(preset.id(), Ask.shot(seconds(preset), 16.0 / 9, Quality.FINAL))
            .withVariant(variant);
    for (Setting setting : preset.settings()) {
      if (setting.isRequired()) {
        request = with(request, setting);
      }
    }
    return request;
  }

  /// The request with some value for a setting.
  public static Request with(Request request, Setting setting) {
    return switch (setting.type()) {
      case TEXT -> request.with(setting.name(), Tree.text("some " + setting.name()));
      case WHOLE, NUMBER, SECONDS -> request.with(setting.name(), number(setting));
      case FLAG -> request.with(setting.name(), Tree.flag(true));
      case CHOICE -> request.with(setting.name(), Tree.text(setting.choices().getFirst()));
      case IMAGE, VIDEO, SOUND, IMAGES ->
          request.withMedia(setting.name(), List.of(file(setting, 1)));
    };
  }

  /// Some file for a setting that takes files, another for every number.
  public static Asset file(Setting setting, int number) {
    String type =
        switch (setting.type()) {
          case VIDEO -> "video/mp4";
          case SOUND -> "audio/wav";
          case IMAGE, IMAGES, TEXT, WHOLE, NUMBER, SECONDS, FLAG, CHOICE -> "image/png";
        };
    return new Asset(new AssetId(Sha256.of(setting.name() + number)), type, 1000);
  }

  private static double seconds(Preset preset) {
    return preset
        .shape()
        .frames()
        .map(frames -> Math.min(5, frames.max() / frames.rate()))
        .orElse(5.0);
  }

  private static Tree number(Setting setting) {
    return new Tree.Num(
        setting.limits().most().or(() -> setting.limits().least()).orElse(BigDecimal.ONE));
  }
}
