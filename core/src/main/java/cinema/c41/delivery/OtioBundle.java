package cinema.c41.delivery;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.engine.PaperJob;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The timeline with its media in one `.otioz`: `content.otio`, `version.txt`, and every take of
/// every clip flat in `media/`, where no two names may be equal, not even but for their case.
public final class OtioBundle {
  private static final String MEDIA = "media/";

  private OtioBundle() {}

  /// The layout of the ZIP.
  public static PaperJob.Bundle of(Timeline timeline) {
    Map<String, Media.External> files = files(timeline);
    if (files.isEmpty()) {
      throw new C41Exception(DeliveryProblems.nothingToDeliver(timeline.name(), "otioz"));
    }
    Map<String, String> names = names(files.keySet());
    var entries = new ArrayList<PaperJob.Entry>();
    files.forEach(
        (path, media) -> entries.add(new PaperJob.Entry(inside(names, path), media.asset())));
    String content = Json.pretty(Otio.tree(timeline, path -> inside(names, path)));
    return new PaperJob.Bundle(
        entries,
        List.of(
            new PaperJob.Document("content.otio", "application/json", content),
            new PaperJob.Document("version.txt", "text/plain", "1.0.0")));
  }

  /// Every file that a clip, or an alternate of one, refers to, by its path, in order.
  private static Map<String, Media.External> files(Timeline timeline) {
    var files = new LinkedHashMap<String, Media.External>();
    for (Track.Placed placed : timeline.clips()) {
      for (Media media : placed.clip().media().values()) {
        if (media instanceof Media.External there) {
          files.putIfAbsent(there.path(), there);
        }
      }
    }
    return files;
  }

  private static String inside(Map<String, String> names, String path) {
    return MEDIA + names.get(path);
  }

  private static Map<String, String> names(Set<String> paths) {
    var names = new LinkedHashMap<String, String>();
    var taken = new HashSet<String>();
    for (String path : paths) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      String free = name;
      for (int copy = 2; !taken.add(free.toLowerCase(Locale.ROOT)); copy++) {
        free = numbered(name, copy);
      }
      names.put(path, free);
    }
    return names;
  }

  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return name.substring(0, end) + "-" + copy + name.substring(end);
  }
}
