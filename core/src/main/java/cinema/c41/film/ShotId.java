package cinema.c41.film;

/// A shot's name on the set: scene 12, shot A is `12A`. After Z comes AA; I and O are left out,
/// because they read as 1 and 0. Where the scene's own number ends in a letter, a point keeps the
/// two apart: scene 12A, shot B is `12A.B`, which is not scene 12, shot AB.
public record ShotId(String scene, String letters) {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  public ShotId {
    if (!scene.matches("[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}-]") || !isLetters(letters)) {
      throw new IllegalArgumentException("'" + scene + "', '" + letters + "' is not a shot");
    }
  }

  /// The shot with this place in its scene, from 0.
  public static ShotId of(String scene, int place) {
    return new ShotId(scene, lettersOf(place));
  }

  /// Parses what [#toString] prints.
  public static ShotId parse(String text) {
    int end = text.length();
    while (end > 0 && LETTERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean pointed = end > 1 && text.charAt(end - 1) == '.';
    return new ShotId(text.substring(0, pointed ? end - 1 : end), text.substring(end));
  }

  /// A, B, … H, J, … N, P, … Z, AA: the letters of the place, from 0.
  static String lettersOf(int place) {
    var letters = new StringBuilder();
    for (int rest = place; rest >= 0; rest = rest / LETTERS.length() - 1) {
      letters.insert(0, LETTERS.charAt(rest % LETTERS.length()));
    }
    return letters.toString();
  }

  static boolean isLetters(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
  }

  @Override
  public String toString() {
    boolean lettered = java.lang.Character.isLetter(scene.codePointBefore(scene.length()));
    return scene + (lettered ? "." : "") + letters;
  }
}
