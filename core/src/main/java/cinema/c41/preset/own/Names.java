package cinema.c41.preset.own;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names of presets and settings out of what people write.
public final class Names {
  private static final int LONGEST = 60;
  private static final int LONGEST_SLUG = 40;

  /// What the filling of a graph calls its own.
  private static final Set<String> TAKEN = Set.of("prefix", "models", "item", "index", "brace");

  /// What makers of workflows call things that presets have another name for.
  private static final Map<String, String> USUAL =
      Map.of(
          "positive", "prompt",
          "positive-prompt", "prompt",
          "negative-prompt", "negative",
          "noise-seed", "seed");

  private Names() {}

  /// `Größe (px)` becomes `grosse-px`; empty when nothing is left.
  public static String slug(String text) {
    String plain =
        Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
    return cut.replaceAll("^-+|-+$", "");
  }

  /// Whether a text may name a preset or a setting.
  public static boolean isName(String text) {
    return text.length() <= LONGEST && text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  }

  /// A name for a setting that none has yet.
  static String setting(String text, Collection<String> others) {
    String slug = slug(text);
    String usual = USUAL.getOrDefault(slug, slug);
    String wanted = isFree(usual, others) ? usual : slug;
    return free(wanted.isEmpty() ? "setting" : wanted, others);
  }

  /// Whether a setting may have this name.
  static boolean isFree(String name, Collection<String> others) {
    return isName(name)
        && !TAKEN.contains(name)
        && !name.matches("value-\\d+")
        && !others.contains(name);
  }

  private static String free(String wanted, Collection<String> others) {
    String named = Character.isDigit(wanted.charAt(0)) ? "setting-" + wanted : wanted;
    String free = isFree(named, others) ? named : named + "-2";
    for (int count = 3; !isFree(free, others); count++) {
      free = named + "-" + count;
    }
    return free;
  }

  /// A key for a model that none has yet.
  static String role(String file, Collection<String> others) {
    String slug = slug(file.replaceAll("^.*[/\\\\]|\\.[^.]*$", ""));
    String role = slug.isEmpty() ? "model" : slug;
    String free = role;
    for (int count = 2; others.contains(free); count++) {
      free = role + "-" + count;
    }
    return free;
  }
}
