package cinema.c41.commission;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Expectation;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Order;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.StepId;
import cinema.c41.preset.Fit;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Request;
import cinema.c41.preset.Setting;
import java.util.Optional;

/// Look at what a pass made, before it counts. A server says that all went well and hands back a
/// black picture; a model that is as asked makes something that is about as large and as long.
record PieceCheck(PassRecipe.Source source, Expectation expectation) implements Recipe {
  /// Part of every check's key: a stricter check checks again.
  private static final int RULES = 1;

  /// People in clips of models move all the time; what holds still this long has hung.
  private static final double LONGEST_FREEZE = 2.0;

  /// Some models make whole blocks of frames and end a little early.
  private static final double LEAST_FRAMES = 0.66;

  static PieceCheck of(PassRecipe.Source source, PassRecipe recipe) {
    return new PieceCheck(
        source, expectation(recipe.preset(), recipe.request(), recipe.rehearsed().fit()));
  }

  @Override
  public Tree.Obj spec() {
    return Tree.obj()
        .with("make", "check-piece")
        .with("rules", RULES)
        .with("expect", expectation.toString());
  }

  @Override
  public Order order(Inputs inputs, int retake) {
    AssetId made = source.in(inputs).id();
    return new Order.Job(PostJob.Check.of(made, expectation));
  }

  @Override
  public Optional<StepId> judges() {
    return Optional.of(source.step());
  }

  private static Expectation expectation(Preset preset, Request request, Fit.Fits fit) {
    return switch (preset.about().makes()) {
      case IMAGE -> new Expectation.Still(fit.size());
      case VIDEO ->
          new Expectation.Clip(
              fit.length().map(length -> (long) (LEAST_FRAMES * length.frames())).orElse(2L),
              fit.size(),
              fit.length().map(Fit.Length::rate),
              LONGEST_FREEZE,
              isGivenSound(preset, request));
      case MUSIC -> new Expectation.Recording(seconds(request));
      case VOICE -> new Expectation.Recording(0);
    };
  }

  private static double seconds(Request request) {
    return request.values().find("seconds").map(Tree::asDecimal).orElse(0.0);
  }

  private static boolean isGivenSound(Preset preset, Request request) {
    return preset.settings().stream()
        .filter(setting -> setting.type() == Setting.Type.SOUND)
        .anyMatch(setting -> request.media().containsKey(setting.name()));
  }
}
