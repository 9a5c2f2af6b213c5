package cinema.c41.delivery;

import cinema.c41.base.Sha256;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.Timeline;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reel names: what a tape would be labelled with, at most eight characters, one for each file. A
/// take that is named as [MediaNames] does is `A012B03`: camera A, scene 12, shot B, take 3. Other
/// files, and the second file of a take, get a hash of their path.
final class ReelNames {
  private static final int LONGEST = 8;

  private static final Pattern TAKE =
      Pattern.compile(".*?[A-Z0-9]{1,8}_([A-Z]*\\d{3,}[A-Z]+)_T(\\d{2,})_[^/]*");

  private ReelNames() {}

  /// The reel of every file of the timeline, by its path.
  static Map<String, String> of(Timeline timeline) {
    var reels = new LinkedHashMap<String, String>();
    for (var placed : timeline.clips()) {
      for (Media media : placed.clip().media().values()) {
        if (media instanceof Media.External there && !reels.containsKey(there.path())) {
          reels.put(there.path(), free(there.path(), reels));
        }
      }
    }
    return reels;
  }

  private static String free(String path, Map<String, String> taken) {
    var match = TAKE.matcher(path.substring(path.lastIndexOf('/') + 1));
    String reel = match.matches() ? "A" + match.group(1) + match.group(2) : "";
    for (int salt = 0;
        reel.isEmpty() || reel.length() > LONGEST || taken.containsValue(reel);
        salt++) {
      reel = hashed(path, salt);
    }
    return reel;
  }

  private static String hashed(String path, int salt) {
    String hex = Sha256.of(salt == 0 ? path : path + "\0" + salt).hex();
    return "R" + hex.substring(0, LONGEST - 1).toUpperCase(Locale.ROOT);
  }
}
