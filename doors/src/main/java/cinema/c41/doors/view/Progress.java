package cinema.c41.doors.view;

import cinema.c41.production.StudioEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far a film is, as lines: a bar for the film, a bar for every step at work, and a time only
/// once it is measured. Owned by [BarDisplay].
final class Progress {
  private static final int WIDEST_BAR = 24;
  private static final int NARROWEST_BAR = 4;
  private static final int MOST_ROWS = 6;

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private int made;
  private int steps;
  private Optional<Duration> left = Optional.empty();

  private record Row(String title, double fraction) {}

  void hear(StudioEvent event) {
    switch (event) {
      case StudioEvent.FilmBegan(_, _, var all, var reused) -> {
        steps = all;
        made = reused;
      }
      case StudioEvent.CommissionBegan(_, _, _, var all, var reused) -> {
        steps = all;
        made = reused;
      }
      case StudioEvent.StepStarted(var step, _, var title) ->
          rows.put(step, new Row(Words.plain(title), 0));
      case StudioEvent.StepProgressed(var step, var fraction) ->
          rows.computeIfPresent(step, (_, row) -> new Row(row.title(), fraction));
      case StudioEvent.StepMade(var step) -> rows.remove(step);
      case StudioEvent.StepFailed(var step, _, _, _) -> rows.remove(step);
      case StudioEvent.RetakeOrdered(var step, _, _) -> rows.remove(step);
      case StudioEvent.Forecast(var done, var all, var rest) -> {
        made = done;
        steps = all;
        left = rest;
      }
      case StudioEvent.StepPreviewed _ -> {}
      case StudioEvent.TakeStale _ -> {}
      case StudioEvent.Notice _ -> {}
      case StudioEvent.HandOverFailed _ -> {}
      case StudioEvent.TakeReady _ -> {}
      case StudioEvent.PieceReady _ -> {}
      case StudioEvent.Delivered _ -> {}
    }
  }

  /// @param columns how wide a line may be
  /// @param most how many lines there may be; what has left the screen could not be drawn over
  List<String> lines(int columns, int most) {
    int bar = Math.clamp(columns / 4, NARROWEST_BAR, WIDEST_BAR);
    var lines = new ArrayList<String>();
    double whole = steps == 0 ? 0 : (double) made / steps;
    lines.add(line(bar, whole, "%d of %s%s".formatted(made, Words.count(steps, "step"), rest())));
    int room = Math.min(MOST_ROWS, most - 2);
    rows.values().stream()
        .limit(Math.max(0, room))
        .forEach(row -> lines.add(line(bar, row.fraction(), row.title())));
    if (rows.size() > room && room > 0) {
      lines.add(" ".repeat(bar) + "  and " + (rows.size() - room) + " more at work");
    }
    return lines.stream().map(line -> Columns.fit(line, columns)).toList();
  }

  private String rest() {
    return left.filter(time -> made < steps)
        .map(time -> ", " + Durations.about(time) + " left")
        .orElse("");
  }

  private static String line(int width, double fraction, String text) {
    int full = (int) (Math.clamp(fraction, 0, 1) * width);
    return "━".repeat(full) + "╌".repeat(width - full) + "  " + text;
  }
}
