package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.preset.licence.Release;
import cinema.c41.production.pieces.CommissionWish;
import cinema.c41.production.pieces.CommissionWish.Choice;
import cinema.c41.production.pieces.CommissionWish.Extent;
import cinema.c41.production.pieces.CommissionWish.Given;
import cinema.c41.production.pieces.CommissionWish.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say how a picture, a clip or music is to be made.

final class OrderOptions {
  @Option(
      names = "--preset",
      paramLabel = "NAME",
      completionCandidates = Candidates.PresetNames.class,
      defaultValue = "",
      description =
          "A preset, or a recipe of several (see c41 presets). Usual: the first of its kind.")
  String preset = "";

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      defaultValue = "",
      description = "A variant of the preset (see c41 presets show NAME).")
  String variant = "";

  @ArgGroup(exclusive = true)
  QualityOption quality = new QualityOption();

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many takes, each with a seed of its own (${DEFAULT-VALUE}).")
  int count = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "",
      description = "The seed of the first take. Usual: made of the words.")
  String seed = "";

  @Option(
      names = "--lora",
      paramLabel = "NAME[:STRENGTH]",
      description = "A LoRA of the house; @NAME among the words does the same.")
  List<String> loras = List.of();

  @Option(
      names = "--speed-up",
      paramLabel = "ID",
      description = "A speed-up of the preset (see c41 presets show NAME).")
  List<String> speedUps = List.of();

  @Option(names = "--skip", paramLabel = "PASS", description = "A pass of the recipe to leave out.")
  List<String> skip = List.of();

  @Option(
      names = "--set",
      paramLabel = "SETTING=VALUE",
      description = "Any setting of the preset; PASS.SETTING=VALUE for a later pass of a recipe.")
  Map<String, String> settings = new LinkedHashMap<>();

  @Mixin ReleaseOptions release = new ReleaseOptions();

  @Mixin OutOption out = new OutOption();

  @Option(
      names = "--dry-run",
      description = "Say what would be made and how long it takes; make nothing.")
  boolean dryRun;

  /// Where files go.
  static final class OutOption {
    @Option(
        names = "--out",
        paramLabel = "DIR",
        defaultValue = ".",
        description = "Where its files go. Usual: stills, clips and sounds below this folder.")
    Path out = Path.of(".");

    String folder() {
      return out.toAbsolutePath().normalize().toString();
    }
  }

  /// How good it must be.
  static final class QualityOption {
    @Option(names = "--draft", description = "As fast as can be, to see whether an idea works.")
    boolean draft;

    @Option(names = "--look", description = "Good enough to judge the look (usual).")
    boolean look;

    @Option(names = "--final", description = "As good as the preset can.")
    boolean isFinal;

    String word() {
      return draft ? "draft" : isFinal ? "final" : look ? "look" : "";
    }
  }

  /// Where and for whom it is shown.
  static final class ReleaseOptions {
    @Option(
        names = "--territory",
        split = ",",
        paramLabel = "CODE",
        description =
            "Where it is shown: DE, US, EU, WORLD. Models whose licence forbids it are refused.")
    List<String> territories = List.of();

    @Option(
        names = "--revenue",
        paramLabel = "AMOUNT",
        defaultValue = "",
        description = "What the client earns in a year at the most, as '2 M USD'.")
    String revenue = "";

    @Option(names = "--non-commercial", description = "Nobody is paid for it.")
    boolean unpaid;

    /// Empty when nothing was said: then no licence is minded, but every one is in the bill.
    Optional<Release> release() {
      if (territories.isEmpty() && revenue.isBlank() && !unpaid) {
        return Optional.empty();
      }
      try {
        return Optional.of(Release.parse(!unpaid, territories, revenue));
      } catch (IllegalArgumentException e) {
        throw new C41Exception(UsageProblem.badRelease(String.valueOf(e.getMessage())), e);
      }
    }
  }

  /// The wish that these options make of some words.
  CommissionWish wish(Kind kind, String words, String aspect, String seconds) {
    var wish =
        CommissionWish.of(kind, words, out.folder())
            .with(new Choice(preset, variant, loras, speedUps, skip))
            .with(new Extent(quality.word(), aspect, seconds, count, seed))
            .with(settings);
    return release.release().map(wish::shownIn).orElse(wish);
  }

  /// Files or pieces as they were typed: `a.png`, `p12-3`, `last-image=b.png`.
  static List<Given> given(List<String> words) {
    var given = new ArrayList<Given>();
    for (String word : words) {
      int equals = word.indexOf('=');
      boolean isNamed = equals > 0 && word.substring(0, equals).matches("[a-z][a-z0-9-]*");
      given.add(
          isNamed
              ? new Given(word.substring(0, equals), there(word.substring(equals + 1)))
              : new Given("", there(word)));
    }
    return given;
  }

  /// A piece keeps its name; a file is seen from here.
  private static String there(String what) {
    return what.matches(PieceCommands.PIECE)
        ? what
        : Path.of(what).toAbsolutePath().normalize().toString();
  }
}
