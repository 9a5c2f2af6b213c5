package cinema.c41.cut;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.film.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// When each line of a shot starts, and how long the shot is: the voices and the air around them,
/// or the length that was asked for if that is more.
///
/// @param starts seconds from the first frame of the shot in the cut, one for each line
/// @param length frames in the cut
public record ShotLayout(List<Double> starts, long length) {
  /// Seconds before the first line: a picture is read before it is heard.
  static final double LEAD = 0.35;

  /// Seconds between two lines of one shot.
  static final double GAP = 0.30;

  /// Seconds after the last line.
  static final double TAIL = 0.40;

  /// Seconds that a written `beat` or `pause` adds before its line.
  static final double BEAT = 0.80;

  /// Seconds of a shot in which nobody speaks and no length is asked for.
  static final double SILENT = 3.0;

  public ShotLayout {
    starts = List.copyOf(starts);
  }

  /// @param seconds how long each line is spoken
  /// @param asked the least length of the shot in seconds, 0 when the voices alone decide
  public static ShotLayout of(
      List<Line> lines, List<Double> seconds, double asked, FrameRate rate) {
    var starts = new ArrayList<Double>();
    double now = LEAD;
    for (int i = 0; i < lines.size(); i++) {
      now += isBeat(lines.get(i)) ? BEAT : 0;
      starts.add(now);
      now += seconds.get(i) + GAP;
    }
    double spoken = lines.isEmpty() ? 0 : now - GAP + TAIL;
    double silent = asked > 0 ? asked : lines.isEmpty() ? SILENT : 0;
    return new ShotLayout(starts, Math.max(1, rate.framesCovering(Math.max(spoken, silent))));
  }

  /// What a layout is made of beside its lines, for the keys of what is as long as it says.
  public static Tree.Obj rules() {
    return Tree.obj()
        .with("lead", Tree.number(LEAD))
        .with("gap", Tree.number(GAP))
        .with("tail", Tree.number(TAIL))
        .with("beat", Tree.number(BEAT))
        .with("silent", Tree.number(SILENT));
  }

  private static boolean isBeat(Line line) {
    String direction = line.direction().toLowerCase(Locale.ROOT);
    return direction.contains("beat") || direction.contains("paus");
  }
}
