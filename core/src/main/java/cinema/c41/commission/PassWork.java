package cinema.c41.commission;

import cinema.c41.base.FrameSize;
import cinema.c41.plan.Work;
import cinema.c41.preset.Fit;
import cinema.c41.preset.Prepared;
import cinema.c41.preset.cost.Workload;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// How much work a pass is.
final class PassWork {
  /// Longer than any queue of a server. What hangs is noticed by the server's driver, which knows
  /// whether it waits or works.
  private static final Duration DEADLINE = Duration.ofDays(2);

  private PassWork() {}

  /// @param size of the picture, where it is known
  static Work of(PassRecipe recipe, Optional<FrameSize> size) {
    boolean isGiven = !recipe.sources().isEmpty() || !recipe.request().media().isEmpty();
    var load =
        Workload.of(recipe.preset(), recipe.request(), recipe.rehearsed().fit(), size, isGiven);
    return new Work(load.kind(), load.amount(), DEADLINE);
  }

  /// Looking is quick beside making; clips take longer than pictures.
  static Work ofLook(PassRecipe recipe) {
    Prepared prepared = recipe.rehearsed();
    double frames = prepared.fit().length().map(Fit.Length::frames).orElse(1);
    String makes = recipe.preset().about().makes().name().toLowerCase(Locale.ROOT);
    return new Work("check-" + makes, frames, Duration.ofMinutes(30));
  }
}
