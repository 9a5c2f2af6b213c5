package cinema.c41.doors.view;

import cinema.c41.base.Problem;
import cinema.c41.production.RunResult;
import cinema.c41.production.StudioEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Plain lines, one for everything that is made: for pipes, logs and terminals that cannot move.
final class LineDisplay implements FilmDisplay {
  private final Screen screen;
  private final long began;
  private final Map<String, String> titles = new HashMap<>();
  private final Previews previews = new Previews();
  private int made;
  private int steps;

  LineDisplay(Screen screen) {
    this.screen = screen;
    this.began = screen.nanos().getAsLong();
  }

  @Override
  public synchronized void accept(StudioEvent event) {
    switch (event) {
      case StudioEvent.FilmBegan(var run, var film, var all, var reused) ->
          begin(run, film, all, reused);
      case StudioEvent.CommissionBegan(var run, var name, var title, var all, var reused) ->
          begin(run, name + " " + Words.plain(title), all, reused);
      case StudioEvent.StepStarted(var step, _, var title) -> titles.put(step, title);
      case StudioEvent.StepMade(var step) -> made(titles.getOrDefault(step, step));
      case StudioEvent.StepFailed(_, var title, var problem, var again) ->
          problem(Notices.failed(title, again), problem);
      case StudioEvent.RetakeOrdered(_, var title, var problem) -> {
        made--;
        say(Notices.onceMore(title, problem));
      }
      case StudioEvent.TakeStale(var circled, var current) -> say(Notices.stale(circled, current));
      case StudioEvent.Notice(var text) -> say(Words.plain(text));
      case StudioEvent.HandOverFailed(var problem) -> ProblemText.print(screen.err(), problem);
      case StudioEvent.Forecast(var done, _, _) -> made = done;
      case StudioEvent.StepPreviewed preview ->
          previews.first(preview).ifPresent(file -> say(Notices.preview(file)));
      case StudioEvent.StepProgressed _ -> {}
      case StudioEvent.TakeReady _ -> {}
      case StudioEvent.PieceReady _ -> {}
      case StudioEvent.Delivered _ -> {}
    }
  }

  @Override
  public synchronized void cancelling() {
    say(Notices.CANCELLING);
  }

  @Override
  public synchronized void end(RunResult result) {
    Ending.print(screen, result, Duration.ofNanos(screen.nanos().getAsLong() - began));
  }

  @Override
  public void close() {
    previews.close();
  }

  private void begin(String run, String name, int all, int reused) {
    steps = all;
    made = reused;
    say("run %s: %s, %s, %d made earlier".formatted(run, name, Words.count(steps, "step"), made));
  }

  private void made(String title) {
    made++;
    say("%4d/%d  %s".formatted(made, steps, Words.plain(title)));
  }

  private void problem(String what, Problem problem) {
    say(what);
    ProblemText.print(screen.err(), problem);
  }

  private void say(String text) {
    screen.err().line(text);
  }
}
