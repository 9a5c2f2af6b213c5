package cinema.c41.doors.view;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.production.RunResult;
import cinema.c41.production.StudioEvent;
import java.nio.file.Path;

/// One JSON object a line, each with its `event`; the last is `ended`.
final class JsonDisplay implements FilmDisplay {
  private final Screen screen;
  private final Previews previews = new Previews();

  JsonDisplay(Screen screen) {
    this.screen = screen;
  }

  @Override
  public synchronized void accept(StudioEvent event) {
    if (event instanceof StudioEvent.StepPreviewed preview) {
      previews.latest(preview).ifPresent(file -> print(previewed(preview.step(), file)));
    } else {
      print(tree(event));
    }
  }

  @Override
  public synchronized void cancelling() {
    print(event("cancelling"));
  }

  @Override
  public synchronized void end(RunResult result) {
    print(event("ended").with("result", Views.result(result)));
  }

  @Override
  public void close() {
    previews.close();
  }

  private void print(Tree.Obj tree) {
    screen.out().print(Json.compact(tree) + "\n");
  }

  private static Tree.Obj tree(StudioEvent event) {
    return switch (event) {
      case StudioEvent.FilmBegan(var run, var film, var steps, var reused) ->
          began(run, steps, reused).with("film", film);
      case StudioEvent.CommissionBegan(var run, var name, var title, var steps, var reused) ->
          began(run, steps, reused).with("commission", name).with("title", title);
      case StudioEvent.PieceReady(var name, var path) ->
          event("piece-ready").with("piece", name).with("path", path);
      case StudioEvent.StepStarted(var step, var stage, var title) ->
          event("step-started").with("step", step).with("stage", stage).with("title", title);
      case StudioEvent.StepProgressed(var step, var fraction) ->
          event("step-progressed").with("step", step).with("fraction", Tree.number(fraction));
      case StudioEvent.StepPreviewed _ -> throw new IllegalStateException("a file, not a tree");
      case StudioEvent.StepMade(var step) -> event("step-made").with("step", step);
      case StudioEvent.StepFailed(var step, var title, var problem, var again) ->
          event("step-failed")
              .with("step", step)
              .with("title", title)
              .with("again", Tree.flag(again))
              .with("problem", ProblemText.tree(problem));
      case StudioEvent.RetakeOrdered(var step, var title, var problem) ->
          event("retake")
              .with("step", step)
              .with("title", title)
              .with("problem", ProblemText.tree(problem));
      case StudioEvent.Forecast forecast -> forecast(forecast);
      case StudioEvent.TakeReady(var slate) -> event("take-ready").with("slate", slate);
      case StudioEvent.TakeStale(var circled, var current) ->
          event("take-stale").with("circled", circled).with("current", current);
      case StudioEvent.Notice(var text) -> event("notice").with("text", text);
      case StudioEvent.HandOverFailed(var problem) ->
          event("hand-over-failed").with("problem", ProblemText.tree(problem));
      case StudioEvent.Delivered(var path) -> event("delivered").with("path", path);
    };
  }

  private static Tree.Obj began(String run, int steps, int reused) {
    return event("began").with("run", run).with("steps", steps).with("reused", reused);
  }

  private static Tree.Obj previewed(String step, Path file) {
    return event("previewed").with("step", step).with("path", file.toString());
  }

  private static Tree.Obj forecast(StudioEvent.Forecast forecast) {
    Tree left =
        forecast
            .left()
            .<Tree>map(time -> Tree.number(time.toMillis() / 1000.0))
            .orElse(Tree.nothing());
    return event("forecast")
        .with("made", forecast.made())
        .with("steps", forecast.steps())
        .with("left_seconds", left);
  }

  private static Tree.Obj event(String name) {
    return Tree.obj().with("event", name);
  }
}
