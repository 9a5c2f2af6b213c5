package cinema.c41.doors.view;

import cinema.c41.base.Tree;
import cinema.c41.commission.PieceTree;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Voice;
import cinema.c41.film.Origin;
import cinema.c41.production.FilmResult;
import cinema.c41.production.PlanView;
import cinema.c41.production.RunReport;
import cinema.c41.production.RunResult;
import cinema.c41.production.RunView;
import cinema.c41.production.TakeView;
import cinema.c41.production.pieces.PieceView;
import java.util.Locale;

/// What the studio answers, as JSON for programs. Names and shapes are a contract: scripts read
/// them.
public final class Views {
  private Views() {}

  public static Tree.Obj result(RunResult result) {
    return switch (result) {
      case FilmResult film -> film(film);
      case RunResult.OfCommission commission -> commission(commission);
    };
  }

  private static Tree.Obj commission(RunResult.OfCommission result) {
    return Tree.obj()
        .with("run", result.run())
        .with("commission", result.commission())
        .with("title", result.title())
        .with("outcome", result.outcome())
        .with("folder", result.folder())
        .with("files", Tree.texts(result.files()))
        .with("pieces", Tree.list(result.pieces().stream().map(Views::piece).toList()))
        .with("problems", Tree.list(result.problems().stream().map(ProblemText::tree).toList()));
  }

  public static Tree.Obj piece(PieceView view) {
    return PieceTree.of(view.piece())
        .with("circled", Tree.flag(view.isCircled()))
        .with("file", view.file());
  }

  private static Tree.Obj film(FilmResult result) {
    return Tree.obj()
        .with("run", result.run())
        .with("film", result.film())
        .with("outcome", result.outcome())
        .with("folder", result.folder())
        .with("seconds", Tree.number(result.seconds()))
        .with("files", Tree.texts(result.files()))
        .with("problems", Tree.list(result.problems().stream().map(ProblemText::tree).toList()));
  }

  public static Tree.Obj plan(PlanView plan) {
    Tree left =
        plan.left().<Tree>map(time -> Tree.number(time.toMillis() / 1000.0)).orElse(Tree.nothing());
    return Tree.obj()
        .with("film", plan.film())
        .with("steps", Tree.list(plan.steps().stream().map(Views::step).toList()))
        .with("to_make", plan.toMake().size())
        .with("left_seconds", left)
        .with("notices", Tree.texts(plan.notices()))
        .with("shots", Tree.list(plan.shots().stream().map(Views::shot).toList()));
  }

  private static Tree.Obj shot(PlanView.ShotView shot) {
    return Tree.obj().with("slate", shot.slate()).with("made_by", Tree.texts(shot.made()));
  }

  public static Tree.Obj run(RunView run) {
    return Tree.obj()
        .with("run", run.run())
        .with("film", run.film())
        .with("started", run.started().toString())
        .with("state", run.state());
  }

  public static Tree.Obj report(RunReport report) {
    return run(report.run())
        .with("made", report.made())
        .with("entries", report.entries())
        .with("steps", Tree.list(report.steps().stream().map(Views::step).toList()))
        .with("problems", Tree.list(report.problems().stream().map(ProblemText::tree).toList()));
  }

  public static Tree.Obj take(TakeView view) {
    var take = view.take();
    return Tree.obj()
        .with("slate", take.slate())
        .with("shot", take.shot().toString())
        .with("number", take.number())
        .with("circled", Tree.flag(view.isCircled()))
        .with("current", Tree.flag(view.isCurrent()))
        .with("frames", take.footage().length())
        .with("handle", take.footage().handle())
        .with("seed", Long.toString(take.making().seed()))
        .with("variation", take.making().variation())
        .with("engine", take.making().engine())
        .with(
            "made_by",
            Tree.texts(take.making().origin().parts().stream().map(Origin.Part::preset).toList()))
        .with("quality", take.making().origin().quality())
        .with("draft", take.making().origin().draft())
        .with("key", take.making().key().hex())
        .with("asset", take.footage().picture().id().toString())
        .with("file", view.file())
        .with("made", take.made().toString());
  }

  public static Tree.Obj offer(Offer offer) {
    return Tree.obj()
        .with("engine", offer.engine())
        .with("version", offer.version())
        .with(
            "makes",
            Tree.texts(
                offer.makes().stream()
                    .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
                    .sorted()
                    .toList()))
        .with("lanes", offer.lanes())
        .with("voices", Tree.list(offer.voices().stream().map(Views::voice).toList()))
        .with("problems", Tree.list(offer.problems().stream().map(ProblemText::tree).toList()));
  }

  private static Tree.Obj voice(Voice voice) {
    return Tree.obj()
        .with("id", voice.id())
        .with("title", voice.title())
        .with("languages", Tree.texts(voice.languages().stream().sorted().toList()))
        .with("quality", voice.quality());
  }

  private static Tree.Obj step(PlanView.StepView step) {
    return Tree.obj()
        .with("id", step.id())
        .with("stage", step.stage())
        .with("title", step.title())
        .with("engine", step.engine())
        .with("needs", Tree.texts(step.needs()))
        .with("key", step.key())
        .with("made", Tree.flag(step.isMade()));
  }

  private static Tree.Obj step(RunReport.StepReport step) {
    return Tree.obj()
        .with("step", step.step())
        .with("state", step.state())
        .with("attempts", step.attempts());
  }
}
