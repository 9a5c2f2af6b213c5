package cinema.c41.doors.view;

import cinema.c41.base.Problem;
import cinema.c41.production.RunResult;
import cinema.c41.production.StudioEvent;
import java.time.Duration;
import java.util.List;

/// A calm display for a person: [Progress], drawn over itself a few times a second; what must stay
/// is printed above it. Hears from several threads, one at a time.
final class BarDisplay implements FilmDisplay {
  /// Drawing more often than this only flickers.
  private static final Duration PAUSE = Duration.ofMillis(120);

  /// While bars are drawn, lines that are too wide for a window that has become narrow are cut off
  /// and not broken, or more lines would have to be written over than were written.
  private static final String NO_WRAP = "\u001b[?7l";

  private static final String WRAP = "\u001b[?7h";
  private static final String REST_OF_LINE = "\u001b[K";
  private static final String REST_OF_SCREEN = "\u001b[J";

  private final Screen screen;
  private final long began;
  private final Progress progress = new Progress();
  private final Previews previews = new Previews();
  private final Ticker ticker;
  private boolean isStale;
  private List<String> drawn = List.of();

  private BarDisplay(Screen screen, Duration pause) {
    this.screen = screen;
    this.began = screen.nanos().getAsLong();
    this.ticker = new Ticker(pause, this::drawIfStale);
  }

  /// Draws by itself until it is closed.
  static BarDisplay moving(Screen screen) {
    var display = new BarDisplay(screen, PAUSE);
    display.ticker.start();
    return display;
  }

  /// Draws when it is told to.
  static BarDisplay still(Screen screen) {
    return new BarDisplay(screen, PAUSE);
  }

  @Override
  public synchronized void accept(StudioEvent event) {
    progress.hear(event);
    isStale = true;
    switch (event) {
      case StudioEvent.FilmBegan(var run, var film, _, _) ->
          above(screen.err().bold(film) + screen.err().faint("  run " + run));
      case StudioEvent.CommissionBegan(var run, var name, var title, _, _) ->
          above(
              screen.err().bold(name)
                  + " "
                  + Words.plain(title)
                  + screen.err().faint("  run " + run));
      case StudioEvent.StepFailed(_, var title, var problem, var again) ->
          problem(Notices.failed(title, again), problem);
      case StudioEvent.RetakeOrdered(_, var title, var problem) ->
          above(screen.err().yellow("! ") + Notices.onceMore(title, problem));
      case StudioEvent.TakeStale(var circled, var current) ->
          above(screen.err().yellow("! ") + Notices.stale(circled, current));
      case StudioEvent.Notice(var text) -> above(screen.err().faint(Words.plain(text)));
      case StudioEvent.HandOverFailed(var problem) -> problem("", problem);
      case StudioEvent.StepPreviewed preview ->
          previews
              .first(preview)
              .ifPresent(file -> above(screen.err().faint(Notices.preview(file))));
      case StudioEvent.StepStarted _ -> {}
      case StudioEvent.StepProgressed _ -> {}
      case StudioEvent.StepMade _ -> {}
      case StudioEvent.Forecast _ -> {}
      case StudioEvent.TakeReady _ -> {}
      case StudioEvent.PieceReady _ -> {}
      case StudioEvent.Delivered _ -> {}
    }
  }

  @Override
  public synchronized void cancelling() {
    above(screen.err().yellow("! ") + Notices.CANCELLING);
    draw();
  }

  @Override
  public synchronized void end(RunResult result) {
    close();
    Ending.print(screen, result, Duration.ofNanos(screen.nanos().getAsLong() - began));
  }

  @Override
  public synchronized void close() {
    ticker.close();
    previews.close();
    isStale = false;
    erase();
  }

  /// Writes the bars over those that are there.
  synchronized void draw() {
    isStale = false;
    Screen.Size size = screen.size().get();
    // The last column stays empty: some terminals break the line when it is written to.
    List<String> lines = progress.lines(Math.max(8, size.columns() - 1), size.rows() - 1);
    var text = new StringBuilder(NO_WRAP).append(up());
    lines.forEach(line -> text.append(line).append(REST_OF_LINE).append('\n'));
    screen.err().print(text.append(REST_OF_SCREEN).append(WRAP).toString());
    drawn = lines;
  }

  private synchronized void drawIfStale() {
    if (isStale) {
      draw();
    }
  }

  private void problem(String what, Problem problem) {
    erase();
    if (!what.isEmpty()) {
      screen.err().line(screen.err().yellow(what));
    }
    ProblemText.print(screen.err(), problem);
  }

  private void above(String text) {
    erase();
    screen.err().line(text);
  }

  private void erase() {
    if (!drawn.isEmpty()) {
      screen.err().print(up() + REST_OF_SCREEN);
      drawn = List.of();
    }
  }

  /// To the beginning of what is drawn. A window that has become narrow has broken its lines.
  private String up() {
    int columns = screen.size().get().columns();
    int rows = drawn.stream().mapToInt(line -> Math.ceilDiv(Columns.of(line), columns)).sum();
    return rows == 0 ? "" : "\u001b[" + rows + "F";
  }
}
