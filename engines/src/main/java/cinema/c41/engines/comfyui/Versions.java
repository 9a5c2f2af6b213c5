package cinema.c41.engines.comfyui;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Versions of ComfyUI.
final class Versions {
  /// The first that is tried: it lets us name prompts, and interrupts one by name.
  static final String OLDEST = "0.3.60";

  private static final Pattern NUMBERED = Pattern.compile("\\d+(\\.\\d+)*");

  private Versions() {}

  /// Whether it can do what is needed; one that is not numbered is somebody's own and is trusted.
  static boolean isUsable(String version) {
    var numbers = NUMBERED.matcher(version);
    return !numbers.lookingAt() || Arrays.compare(numbers(numbers.group()), numbers(OLDEST)) >= 0;
  }

  /// What of it changes what is made: `0.33` of `0.33.1`.
  static String series(String version) {
    List<String> parts = Arrays.asList(version.split("\\."));
    return String.join(".", parts.subList(0, Math.min(2, parts.size())));
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\."))
        .mapToInt(part -> part.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(part))
        .toArray();
  }
}
