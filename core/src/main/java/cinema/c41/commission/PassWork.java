package cinema.c41.commission;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.plan.Work;
import cinema.c41.preset.Fit;
import cinema.c41.preset.Prepared;
import cinema.c41.preset.Request;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// How much work a pass is: only the same preset, variant, size and length say how long it takes.
final class PassWork {
  /// Longer than any queue of a server. What hangs is noticed by the server's driver, which knows
  /// whether it waits or works.
  private static final Duration DEADLINE = Duration.ofDays(2);

  private PassWork() {}

  /// @param size of the picture, where it is known
  static Work of(PassRecipe recipe, Optional<FrameSize> size) {
    Prepared prepared = recipe.rehearsed();
    Request request = recipe.request();
    boolean isMeasurable = isMeasurable(recipe, prepared, size);
    String kind =
        "graph %s %s %s%s%s"
            .formatted(
                recipe.preset().id(),
                prepared.variant().name(),
                size.map(FrameSize::toString).orElse("-"),
                prepared.fit().length().map(PassWork::length).orElse(""),
                extras(request));
    return new Work(kind, isMeasurable ? 1 : 0, DEADLINE);
  }

  /// Looking is quick beside making; clips take longer than pictures.
  static Work ofLook(PassRecipe recipe) {
    Prepared prepared = recipe.rehearsed();
    double frames = prepared.fit().length().map(Fit.Length::frames).orElse(1);
    String makes = recipe.preset().about().makes().name().toLowerCase(Locale.ROOT);
    return new Work("check-" + makes, frames, Duration.ofMinutes(30));
  }

  /// What is as large or as long as something nobody has measured may take any time.
  private static boolean isMeasurable(
      PassRecipe recipe, Prepared prepared, Optional<FrameSize> size) {
    return switch (recipe.preset().about().makes()) {
      case IMAGE -> size.isPresent();
      case VIDEO -> size.isPresent() && prepared.fit().length().isPresent();
      case MUSIC -> true;
      case VOICE -> false;
    };
  }

  private static String length(Fit.Length length) {
    return " " + length.windows() + "x" + length.window();
  }

  /// What people may set that makes it slower or faster.
  private static String extras(Request request) {
    var extras = new StringBuilder();
    request.values().fields().forEach((name, value) -> extras.append(extra(name, value)));
    request.speedUps().forEach(one -> extras.append(" +").append(one));
    return extras.toString();
  }

  private static String extra(String name, Tree value) {
    boolean isOfChance = name.equals("seed");
    return isOfChance || value instanceof Tree.Text ? "" : " " + name + "=" + Json.compact(value);
  }
}
