package cinema.c41.preset;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a graph of a request: checks the settings, the LoRAs and the speed-ups, fits length and
/// size, and fills the template. Pure.
public final class Preparation {
  private final Preset preset;
  private final Request request;
  private final Variant variant;
  private final Map<String, AssetId> uploads = new LinkedHashMap<>();

  private Preparation(Preset preset, Request request) {
    this.preset = preset;
    this.request = request;
    this.variant = preset.variant(request.variant(), request.ask().quality());
  }

  /// @throws C41Exception says everything that is wrong with the request
  public static Prepared of(Preset preset, Request request) {
    return new Preparation(preset, request).prepare();
  }

  private Prepared prepare() {
    check();
    Fit.Fits fit = fit();
    var graph = variant.graph().fill(values(fit));
    return new Prepared(variant, graph, uploads, fit);
  }

  private void check() {
    request.speedUps().forEach(this::checkSpeedUp);
    request.loras().forEach(this::checkLora);
    var faults = new ArrayList<>(Settings.faults(preset, request));
    checkAsk(faults);
    if (!faults.isEmpty()) {
      throw new C41Exception(PresetProblems.badSettings(preset, faults));
    }
  }

  private void checkAsk(List<String> faults) {
    if (preset.shape().sizes().isPresent() && request.ask().aspect().isEmpty()) {
      faults.add("the aspect of the picture is missing");
    }
    if (preset.shape().frames().isPresent() && request.ask().seconds().isEmpty()) {
      faults.add("the length in seconds is missing");
    }
  }

  private void checkSpeedUp(String id) {
    SpeedUp found =
        preset.speedUps().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new C41Exception(PresetProblems.noSpeedUp(preset, id, variant.name())));
    if (!found.broken().isEmpty()) {
      throw new C41Exception(PresetProblems.speedUpBroken(preset, found));
    }
    if (!found.variants().contains(variant.name())) {
      throw new C41Exception(PresetProblems.noSpeedUp(preset, id, variant.name()));
    }
  }

  private void checkLora(Lora lora) {
    boolean isKin = lora.family().equals(preset.about().family());
    if (!isKin || variant.experts().stream().noneMatch(lora.files()::containsKey)) {
      throw new C41Exception(PresetProblems.loraMisfit(preset, variant, lora));
    }
  }

  private Fit.Fits fit() {
    return switch (Fit.of(request.ask(), preset.shape())) {
      case Fit.Fits fits -> fits;
      case Fit.TooLong tooLong -> throw new C41Exception(PresetProblems.tooLong(preset, tooLong));
    };
  }

  /// Later ones win: what the settings say by themselves, what the variant says, what was asked
  /// for, what fits.
  private Tree.Obj values(Fit.Fits fit) {
    var values = new LinkedHashMap<String, Tree>();
    values.put("prefix", Tree.text("c41/" + preset.id()));
    preset
        .settings()
        .forEach(one -> one.fallback().ifPresent(value -> values.put(one.name(), value)));
    values.putAll(variant.values().fields());
    values.putAll(request.values().fields());
    request.media().forEach((name, assets) -> values.put(name, media(name, assets)));
    values.putAll(fit.values().fields());
    request.speedUps().forEach(id -> values.put(id, Tree.flag(true)));
    variant.experts().forEach(expert -> values.put(lorasOf(expert), loras(expert)));
    preset
        .shape()
        .derived()
        .forEach((name, sum) -> values.put(name, sum.value(new Tree.Obj(values))));
    return new Tree.Obj(values);
  }

  /// The name under which a graph repeats the LoRAs of an expert.
  public static String lorasOf(String expert) {
    return "loras-" + expert;
  }

  private Tree loras(String expert) {
    var chain = new ArrayList<Tree>();
    for (Lora lora : request.loras()) {
      String file = lora.files().get(expert);
      if (file != null) {
        chain.add(Tree.obj().with("file", file).with("strength", Tree.number(lora.strength())));
      }
    }
    return Tree.list(chain);
  }

  private Tree media(String name, List<Asset> assets) {
    List<Tree> files = assets.stream().<Tree>map(this::upload).toList();
    boolean isMany =
        preset.settings().stream()
            .anyMatch(one -> one.name().equals(name) && one.type() == Setting.Type.IMAGES);
    return isMany || files.isEmpty() ? Tree.list(files) : files.getFirst();
  }

  /// A name that says nothing but the content: the same content is sent to a server once.
  private Tree.Text upload(Asset asset) {
    String file =
        "c41/" + asset.id().toString().substring(0, 32) + "." + extension(asset.mediaType());
    uploads.put(file, asset.id());
    return Tree.text(file);
  }

  private static String extension(String mediaType) {
    return switch (mediaType) {
      case "image/jpeg" -> "jpg";
      case "audio/mpeg" -> "mp3";
      case "video/quicktime" -> "mov";
      case "video/x-matroska" -> "mkv";
      default -> mediaType.replaceAll(".*/(x-)?|[^a-z0-9]", "");
    };
  }
}
