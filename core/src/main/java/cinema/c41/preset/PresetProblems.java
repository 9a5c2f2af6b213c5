package cinema.c41.preset;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What can go wrong with presets, before any server is asked.
public final class PresetProblems {
  private PresetProblems() {}

  /// The files of a preset say what cannot be.
  public static Problem badPreset(String name, List<String> faults) {
    return Problem.ofRequest(
            "preset/bad-preset",
            "the preset '" + name + "' cannot be read",
            faults.size() == 1 ? faults.getFirst() : faults.size() + " faults, listed below",
            Fix.byHand("mend the files of the preset; an editor that knows its schema helps"))
        .withEvidence(faults);
  }

  public static Problem unknown(String id, List<String> near) {
    return Problem.ofRequest(
        "preset/unknown",
        "there is no preset '" + id + "'",
        near.isEmpty() ? "no preset has a name like it" : "similar: " + String.join(", ", near),
        fixes(near));
  }

  private static Fix[] fixes(List<String> near) {
    var all = new Fix("see which there are", "c41 presets list");
    return near.isEmpty()
        ? new Fix[] {all}
        : new Fix[] {new Fix("did you mean", "c41 presets show " + near.getFirst()), all};
  }

  static Problem noVariant(Preset preset, String name) {
    return Problem.ofRequest(
        "preset/no-variant",
        preset.id() + " has no variant '" + name + "'",
        "it has: " + String.join(", ", preset.variants().sequencedKeySet()),
        new Fix("see what it has", "c41 presets show " + preset.id()));
  }

  static Problem badSettings(Preset preset, List<String> faults) {
    return Problem.ofRequest(
            "preset/bad-settings",
            preset.id() + " cannot be used like this",
            faults.size() == 1 ? faults.getFirst() : faults.size() + " faults, listed below",
            new Fix("see what may be set", "c41 presets show " + preset.id()))
        .withEvidence(faults);
  }

  static Problem tooLong(Preset preset, Fit.TooLong tooLong) {
    return Problem.ofRequest(
        "preset/too-long",
        String.format(
            Locale.ROOT, "%s cannot make %.1f s in one shot", preset.id(), tooLong.wanted()),
        String.format(Locale.ROOT, "its models make %.1f s at the most", tooLong.most()),
        Fix.byHand("cut the shot in two, or let it be shorter"),
        new Fix("or see which presets make longer shots", "c41 presets list"));
  }

  static Problem speedUpBroken(Preset preset, SpeedUp speedUp) {
    String instead = speedUp.instead();
    return Problem.ofRequest(
        "preset/speed-up-broken",
        speedUp.title() + " cannot be used",
        speedUp.broken(),
        instead.isEmpty()
            ? Fix.byHand("leave it out")
            : Fix.byHand("use '" + instead + "' instead, which " + preset.id() + " has"));
  }

  static Problem noSpeedUp(Preset preset, String id, String variant) {
    List<String> there =
        preset.speedUps().stream()
            .filter(one -> one.variants().contains(variant) && one.broken().isEmpty())
            .map(SpeedUp::id)
            .toList();
    return Problem.ofRequest(
        "preset/no-speed-up",
        "'" + id + "' does not go with " + preset.id() + " " + variant,
        there.isEmpty() ? "this variant has none" : "this variant has: " + String.join(", ", there),
        new Fix("see what each variant has", "c41 presets show " + preset.id()));
  }

  static Problem loraMisfit(Preset preset, Variant variant, Lora lora) {
    String family = preset.about().family();
    return Problem.ofRequest(
        "preset/lora-misfit",
        "the LoRA of '" + lora.title() + "' does not fit " + preset.id() + " " + variant.name(),
        variant.experts().isEmpty()
            ? "this variant takes no LoRAs"
            : "it was trained on '" + lora.family() + "'; this preset runs '" + family + "'",
        Fix.byHand("use a preset of its family, or train one for this family"),
        new Fix("see the family of each preset", "c41 presets list"));
  }

  /// A model may not be used for this release.
  ///
  /// @param allowed presets that do the same and may be used, best first: `id variant`
  static Problem licenceForbids(
      Preset preset, Variant variant, List<String> clauses, List<String> allowed) {
    var fixes = new ArrayList<Fix>();
    for (String one : allowed) {
      fixes.add(Fix.byHand("use " + one + ", which its licences allow"));
    }
    fixes.add(Fix.byHand("or get a licence from the owner of the model"));
    return Problem.ofRequest(
            "preset/licence-forbids",
            preset.id() + " " + variant.name() + " may not be used for this release",
            clauses.getFirst(),
            fixes.toArray(Fix[]::new))
        .withEvidence(clauses);
  }
}
