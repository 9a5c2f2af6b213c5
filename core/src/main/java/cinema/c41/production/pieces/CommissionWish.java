package cinema.c41.production.pieces;

import cinema.c41.preset.licence.Release;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What somebody wants to have made, in the words they typed. An empty word means the usual.
///
/// ```java
/// var wish = CommissionWish.of(Kind.PICTURE, "a lighthouse in fog, @mara on the rocks", folder)
///     .with(new Extent("draft", "16:9", "", 4, ""))
///     .given(List.of(new Given("", "ref.png")));
/// ```
///
/// @param words what is seen, heard or to be changed. `@mara` stands for the LoRA `mara`
/// @param given files and pieces to make it of
/// @param settings setting → value; `pass.setting` for one of a later pass of a recipe
/// @param release where and for whom it is shown; empty when no licence is to be minded
/// @param folder where its files go, absolute
public record CommissionWish(
    Kind kind,
    String words,
    Choice choice,
    Extent extent,
    List<Given> given,
    SequencedMap<String, String> settings,
    Optional<Release> release,
    String folder) {
  public CommissionWish {
    given = List.copyOf(given);
    settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
  }

  /// What is to be made; it says which presets come into question when none is named.
  public enum Kind {
    PICTURE,
    EDIT,
    UPSCALE,
    CLIP,
    MUSIC;

    /// The tasks of presets that make it, those to be tried first before others.
    List<String> tasks() {
      return switch (this) {
        case PICTURE -> List.of("compose", "reference");
        case EDIT -> List.of("edit");
        case UPSCALE -> List.of("upscale");
        case CLIP -> List.of("shoot", "animate", "bridge", "reference-shot");
        case MUSIC -> List.of("score");
      };
    }
  }

  /// How it is to be made.
  ///
  /// @param preset the id of a preset, or of a recipe
  /// @param variant of the preset
  /// @param loras `mara`, `mara:0.8`
  /// @param speedUps by id
  /// @param skip passes of the recipe to leave out
  public record Choice(
      String preset, String variant, List<String> loras, List<String> speedUps, List<String> skip) {
    public static final Choice USUAL = new Choice("", "", List.of(), List.of(), List.of());

    public Choice {
      loras = List.copyOf(loras);
      speedUps = List.copyOf(speedUps);
      skip = List.copyOf(skip);
    }
  }

  /// How much of it.
  ///
  /// @param quality `draft`, `look` (usual) or `final`
  /// @param aspect `16:9` or a size such as `1664x928`; the usual is that of the first picture that
  ///     is given, or else 16:9
  /// @param seconds how long clips and music are
  /// @param count how many takes, each with a seed of its own
  /// @param seed of the first take. The usual one is made of the words, so that the same order is
  ///     the same take
  public record Extent(String quality, String aspect, String seconds, int count, String seed) {
    public static final Extent USUAL = new Extent("", "", "", 1, "");
  }

  /// Something to make it of.
  ///
  /// @param setting of the preset; empty for the first that takes such a thing and is still empty
  /// @param what the path of a file, or the name of a piece: `p12-3`
  public record Given(String setting, String what) {}

  /// As usual.
  public static CommissionWish of(Kind kind, String words, String folder) {
    return new CommissionWish(
        kind,
        words,
        Choice.USUAL,
        Extent.USUAL,
        List.of(),
        new LinkedHashMap<>(),
        Optional.empty(),
        folder);
  }

  public CommissionWish with(Choice other) {
    return new CommissionWish(kind, words, other, extent, given, settings, release, folder);
  }

  public CommissionWish with(Extent other) {
    return new CommissionWish(kind, words, choice, other, given, settings, release, folder);
  }

  public CommissionWish with(Map<String, String> values) {
    var all = new LinkedHashMap<>(settings);
    all.putAll(values);
    return new CommissionWish(kind, words, choice, extent, given, all, release, folder);
  }

  public CommissionWish given(List<Given> things) {
    return new CommissionWish(kind, words, choice, extent, things, settings, release, folder);
  }

  public CommissionWish shownIn(Release where) {
    return new CommissionWish(
        kind, words, choice, extent, given, settings, Optional.of(where), folder);
  }
}
