package cinema.c41.delivery;

import cinema.c41.base.Sha256;
import java.util.Locale;

/// Names of a film's files: `ACME_012B_T03_draft_v01` is scene 12, shot B, take 3, its draft, the
/// first version of that.
///
/// Names are ASCII without spaces, at most 60 characters before the dot, and no two things of one
/// film share one, not even on disks that ignore case. Scene A4 is `A004`; scene 12A keeps a dash
/// before the shot, `012A-B`, because `012AB` is shot AB of scene 12. A scene number of any other
/// form is written with a hash of it.
///
/// ```java
/// MediaNames.of("Letzte Bestellung").take("12", "B", 3, "draft", 1); //
/// LETZTEBE_012B_T03_draft_v01
/// ```
///
/// @param project up to eight capitals and digits
public record MediaNames(String project) {
  public MediaNames {
    if (!project.matches("[A-Z0-9]{1,8}")) {
      throw new IllegalArgumentException("'" + project + "' is not a project's short name");
    }
  }

  /// Shortens a title; one that has no Latin letter or digit gets a hash of itself.
  public static MediaNames of(String title) {
    String letters = Ascii.capitals(title).replace(" ", "");
    return letters.length() < 2
        ? new MediaNames("F" + hash(title).substring(0, 7).toUpperCase(Locale.ROOT))
        : new MediaNames(letters.substring(0, Math.min(8, letters.length())));
  }

  /// The name of something that belongs to a take, without its extension.
  ///
  /// @param shot the shot's letters
  /// @param stage one lower-case word: `draft`, `final`, `dx` for a voice; `dx02` for its second
  ///     line
  public String take(String scene, String shot, int take, String stage, int version) {
    requireCount(take);
    return project + "_" + shot(scene, shot) + "_T%02d".formatted(take) + tail(stage, version);
  }

  /// The name of something that belongs to the whole film, without its extension.
  public String film(String stage, int version) {
    return project + tail(stage, version);
  }

  private static String tail(String stage, int version) {
    requireCount(version);
    if (!stage.matches("[a-z0-9]{1,12}")) {
      throw new IllegalArgumentException("'" + stage + "' is not a stage");
    }
    return "_" + stage + "_v%02d".formatted(version);
  }

  private static String shot(String scene, String shot) {
    boolean usual =
        shot.matches("[A-Z]{1,3}") && scene.matches("[A-Z]{0,2}[1-9]\\d{0,4}[A-Z]{0,2}");
    return usual ? usual(scene, shot) : unusual(scene, shot);
  }

  private static String usual(String scene, String shot) {
    String prefix = scene.replaceAll("\\d.*", "");
    String suffix = scene.replaceAll(".*\\d", "");
    int number =
        Integer.parseInt(scene.substring(prefix.length(), scene.length() - suffix.length()));
    String dash = suffix.isEmpty() ? "" : "-";
    return prefix + "%03d".formatted(number) + suffix + dash + shot;
  }

  private static String unusual(String scene, String shot) {
    String letters = Ascii.capitals(scene).replace(" ", "");
    String words = letters.substring(0, Math.min(8, letters.length()));
    String shots = Ascii.capitals(shot).replace(" ", "");
    // Nothing separates the two inside the hash but a character that neither can hold.
    return "S-%s-%s-%s"
        .formatted(
            words,
            hash(scene + "\0" + shot).substring(0, 8),
            shots.substring(0, Math.min(3, shots.length())));
  }

  private static void requireCount(int number) {
    if (number < 1 || number > 9999) {
      throw new IllegalArgumentException(number + " is not a take or version");
    }
  }

  private static String hash(String text) {
    return Sha256.of(text).hex();
  }
}
