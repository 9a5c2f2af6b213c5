package cinema.c41.cut;

import cinema.c41.delivery.MediaNames;
import cinema.c41.film.Making;
import cinema.c41.film.ShotId;
import cinema.c41.film.Take;

/// Where takes and their sounds lie in a film's folder.
public final class TakeFiles {
  private TakeFiles() {}

  /// A take's picture.
  public static String path(String project, Take take) {
    return picture(project, take.shot(), take.number(), take.making());
  }

  public static String picture(String project, ShotId shot, int number, Making making) {
    String stage = making.origin().isFinal() ? "final" : "draft";
    return "media/" + name(project, shot, number, stage) + ".mp4";
  }

  /// @param line of the take, from 1
  public static String sound(String project, ShotId shot, int number, int line) {
    return "media/" + name(project, shot, number, "dx%02d".formatted(line)) + ".wav";
  }

  public static String stem(String project, String stem) {
    return "stems/" + project + "_" + stem + ".wav";
  }

  private static String name(String project, ShotId shot, int number, String stage) {
    return MediaNames.of(project).take(shot.scene(), shot.letters(), number, stage, 1);
  }
}
