package cinema.c41.doors.cli;

import cinema.c41.production.FilmResult;
import cinema.c41.production.StudioEvent;
import java.util.HashMap;
import java.util.Map;

/// Plain lines, one for everything that is made: for pipes and logs.
final class LineDisplay implements FilmDisplay {
  private final Screen screen;
  private final Map<String, String> titles = new HashMap<>();
  private int made;
  private int steps;

  LineDisplay(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void accept(StudioEvent event) {
    switch (event) {
      case StudioEvent.FilmBegan(var run, var film, var all, var reused) -> {
        steps = all;
        made = reused;
        say("run " + run + ": " + film + ", " + all + " steps, " + reused + " made earlier");
      }
      case StudioEvent.StepStarted(var step, _, var title) -> titles.put(step, title);
      case StudioEvent.StepMade(var step) -> {
        made++;
        say("%4d/%d  %s".formatted(made, steps, titles.getOrDefault(step, step)));
      }
      case StudioEvent.StepFailed(_, var title, var problem, var again) -> {
        say((again ? "trying again: " : "failed: ") + title);
        ProblemText.print(screen, problem);
      }
      case StudioEvent.RetakeOrdered(_, var title, var problem) ->
          say("once more: " + title + " (" + problem.why() + ")");
      case StudioEvent.TakeStale(var circled, var current) -> say(Notices.stale(circled, current));
      case StudioEvent.Notice(var text) -> say(text);
      case StudioEvent.HandOverFailed(var problem) -> ProblemText.print(screen, problem);
      case StudioEvent.StepProgressed _ -> {}
      case StudioEvent.Forecast _ -> {}
      case StudioEvent.TakeReady _ -> {}
      case StudioEvent.Delivered _ -> {}
    }
  }

  @Override
  public void end(FilmResult result) {
    Notices.end(screen, result);
  }

  private void say(String text) {
    screen.err().println(text);
  }
}
