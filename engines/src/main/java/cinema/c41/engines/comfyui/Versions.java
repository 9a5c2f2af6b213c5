package cinema.c41.engines.comfyui;

import java.util.Arrays;
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

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\."))
        .mapToInt(part -> part.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(part))
        .toArray();
  }
}
