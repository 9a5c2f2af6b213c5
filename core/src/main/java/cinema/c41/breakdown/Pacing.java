package cinema.c41.breakdown;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Framing;
import cinema.c41.film.Line;
import cinema.c41.film.Scene;
import cinema.c41.film.Shot;
import cinema.c41.film.ShotId;
import cinema.c41.script.Screenplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Gives a film that was asked to last so long the time it needs: silent shots are held longer,
/// lines get air, and a last look at the place is added. Nothing is held for longer than an
/// audience looks, and nothing is shortened; how long voices take is estimated, so the film lasts
/// about as long.
///
/// The length stands on the title page: `Length: 20 s`, as a key or in its notes.
record Pacing(double asked) {
  /// A picture in which nobody speaks is held for so many seconds at the most.
  private static final double LONGEST_SILENT = 6;

  /// So many seconds of air after the lines of a shot at the most.
  private static final double MOST_AIR = 1.6;

  /// Less than this is not worth a shot.
  private static final double WORTH_A_SHOT = 2.5;

  private static final Pattern LENGTH =
      Pattern.compile("(?i)(?:length:\\s*)?(\\d+(?:\\.\\d+)?)\\s*s\\b.*");

  static Pacing of(Screenplay screenplay) {
    var lines = new ArrayList<>(screenplay.titlePage("length"));
    screenplay.titlePage("notes").stream()
        .filter(line -> line.strip().toLowerCase(Locale.ROOT).startsWith("length:"))
        .forEach(lines::add);
    for (String line : lines) {
      var matcher = LENGTH.matcher(line.strip());
      if (matcher.matches()) {
        return new Pacing(Double.parseDouble(matcher.group(1)));
      }
    }
    return new Pacing(0);
  }

  List<Scene> fit(List<Scene> scenes) {
    double missing =
        asked - scenes.stream().flatMap(s -> s.shots().stream()).mapToDouble(Pacing::seconds).sum();
    if (missing <= 0 || scenes.isEmpty()) {
      return scenes;
    }
    var all = new ArrayList<>(scenes);
    if (missing >= WORTH_A_SHOT) {
      double last = Math.min(4, missing);
      all.add(withLastLook(all.removeLast(), last));
      missing -= last;
    }
    double room = all.stream().flatMap(s -> s.shots().stream()).mapToDouble(Pacing::room).sum();
    double share = room > 0 ? Math.min(1, missing / room) : 0;
    return all.stream().map(scene -> held(scene, share)).toList();
  }

  /// Every shot takes the same share of the room it has.
  private static Scene held(Scene scene, double share) {
    List<Shot> shots =
        scene.shots().stream()
            .map(shot -> lasting(shot, round(seconds(shot) + share * room(shot)), share))
            .toList();
    return new Scene(scene.number(), scene.heading(), scene.place(), shots, scene.line());
  }

  private static Shot lasting(Shot shot, double seconds, double share) {
    return share == 0 || room(shot) == 0
        ? shot
        : new Shot(
            shot.id(),
            shot.framing(),
            shot.figures(),
            shot.subject(),
            shot.action(),
            shot.lines(),
            seconds,
            shot.look());
  }

  /// The place once more, from further away.
  private static Scene withLastLook(Scene scene, double seconds) {
    var shots = new ArrayList<>(scene.shots());
    ShotSize size = scene.place().interior() ? ShotSize.WIDE : ShotSize.EXTREME_WIDE;
    var figures = shots.isEmpty() ? List.<Figure>of() : shots.getFirst().figures();
    shots.add(
        new Shot(
            next(scene),
            new Framing(size, CameraMove.PULL_OUT, size.lens()),
            figures,
            "",
            "",
            List.of(),
            round(seconds),
            ""));
    return new Scene(scene.number(), scene.heading(), scene.place(), shots, scene.line());
  }

  private static ShotId next(Scene scene) {
    int place = scene.shots().size();
    ShotId id = ShotId.of(scene.number(), place);
    while (isTaken(scene, id)) {
      id = ShotId.of(scene.number(), ++place);
    }
    return id;
  }

  private static boolean isTaken(Scene scene, ShotId id) {
    return scene.shots().stream().anyMatch(shot -> shot.id().equals(id));
  }

  /// Seconds by which a shot can be held longer.
  private static double room(Shot shot) {
    return shot.lines().isEmpty() ? Math.max(0, LONGEST_SILENT - shot.seconds()) : MOST_AIR;
  }

  private static double seconds(Shot shot) {
    List<Line> lines = shot.lines();
    double spoken = lines.isEmpty() ? 0 : Lines.seconds(lines) + 0.75 + 0.3 * (lines.size() - 1);
    return Math.max(shot.seconds(), spoken);
  }

  private static double round(double seconds) {
    return Math.round(seconds * 10) / 10.0;
  }
}
