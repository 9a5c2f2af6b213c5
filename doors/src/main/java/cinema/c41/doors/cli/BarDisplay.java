package cinema.c41.doors.cli;

import cinema.c41.base.Problem;
import cinema.c41.production.FilmResult;
import cinema.c41.production.StudioEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A calm display for a person: a bar for the film, a bar for every step at work, and a time only
/// once it is measured. Drawn over itself; what must stay is printed above it. Owned by the thread
/// that makes the film.
final class BarDisplay implements FilmDisplay {
  private static final int BAR = 24;
  private static final int MOST_ROWS = 6;

  /// Drawing more often than this only flickers.
  private static final long PAUSE_NANOS = 80_000_000;

  private final Screen screen;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private int made;
  private int steps;
  private Optional<Duration> left = Optional.empty();
  private int drawn;
  private long drawnAt;

  private record Row(String title, double fraction) {}

  BarDisplay(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void accept(StudioEvent event) {
    switch (event) {
      case StudioEvent.FilmBegan(var run, var film, var all, var reused) -> {
        steps = all;
        made = reused;
        above(screen.bold(film) + screen.faint("  run " + run));
      }
      case StudioEvent.StepStarted(var step, _, var title) -> rows.put(step, new Row(title, 0));
      case StudioEvent.StepProgressed(var step, var fraction) ->
          rows.computeIfPresent(step, (_, row) -> new Row(row.title(), fraction));
      case StudioEvent.StepMade(var step) -> rows.remove(step);
      case StudioEvent.StepFailed(var step, var title, var problem, var again) ->
          fail(step, (again ? "trying again: " : "failed: ") + title, problem);
      case StudioEvent.RetakeOrdered(var step, var title, var problem) ->
          fail(step, "once more: " + title, problem);
      case StudioEvent.Forecast(var done, var all, var rest) -> {
        made = done;
        steps = all;
        left = rest;
      }
      case StudioEvent.TakeStale(var circled, var current) ->
          above(screen.yellow("! ") + Notices.stale(circled, current));
      case StudioEvent.Notice(var text) -> above(screen.faint(text));
      case StudioEvent.HandOverFailed(var problem) -> fail("", "", problem);
      case StudioEvent.TakeReady _ -> {}
      case StudioEvent.Delivered _ -> {}
    }
    draw(event instanceof StudioEvent.Forecast);
  }

  @Override
  public void end(FilmResult result) {
    erase();
    Notices.end(screen, result);
  }

  private void fail(String step, String what, Problem problem) {
    rows.remove(step);
    erase();
    screen.err().println(screen.yellow(what));
    ProblemText.print(screen, problem);
  }

  private void above(String text) {
    erase();
    screen.err().println(text);
  }

  private void draw(boolean now) {
    long time = System.nanoTime();
    if (!now && time - drawnAt < PAUSE_NANOS) {
      return;
    }
    drawnAt = time;
    erase();
    List<String> lines = lines();
    lines.forEach(screen.err()::println);
    screen.err().flush();
    drawn = lines.size();
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    double whole = steps == 0 ? 0 : (double) made / steps;
    String rest = left.map(time -> "  about " + Durations.text(time) + " left").orElse("");
    lines.add(fit(bar(whole) + " %d of %d steps%s".formatted(made, steps, rest)));
    rows.values().stream()
        .limit(MOST_ROWS)
        .forEach(row -> lines.add(fit(bar(row.fraction()) + " " + row.title())));
    return lines;
  }

  private static String bar(double fraction) {
    int full = (int) Math.round(Math.clamp(fraction, 0, 1) * BAR);
    return "━".repeat(full) + "╌".repeat(BAR - full);
  }

  private String fit(String line) {
    int most = Math.max(20, screen.width() - 1);
    return line.length() <= most ? line : line.substring(0, most - 1) + "…";
  }

  private void erase() {
    if (drawn > 0) {
      screen.err().print("\u001b[" + drawn + "A\u001b[0J");
      drawn = 0;
    }
  }
}
