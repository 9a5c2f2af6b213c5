package cinema.c41.commission;

import cinema.c41.base.Tree;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Request;
import cinema.c41.preset.Setting;
import java.math.BigDecimal;
import java.util.Optional;

/// What is left to chance in a request: the setting that presets call `seed`.
public final class Seeds {
  private static final String SETTING = "seed";

  /// How far the seed moves when a result was unfit: so far that it is not the next take's.
  private static final long STRIDE = 1_000_003;

  private Seeds() {}

  /// The request with this seed, or the one that it comes to within the preset's limits. A preset
  /// that leaves nothing to chance is asked as before.
  public static Request with(Preset preset, Request request, long seed) {
    return setting(preset)
        .map(setting -> request.with(SETTING, Tree.number(within(setting, seed))))
        .orElse(request);
  }

  /// The same after a result was found unfit so many times.
  static Request moved(Preset preset, Request request, int times) {
    return times == 0 ? request : with(preset, request, of(request) + times * STRIDE);
  }

  /// The seed of a request; 0 when it has none.
  public static long of(Request request) {
    return request.values().find(SETTING).map(Tree::asWhole).orElse(0L);
  }

  private static Optional<Setting> setting(Preset preset) {
    return preset.settings().stream().filter(one -> one.name().equals(SETTING)).findFirst();
  }

  private static long within(Setting setting, long seed) {
    long least = setting.limits().least().map(BigDecimal::longValue).orElse(0L);
    long most = setting.limits().most().map(BigDecimal::longValue).orElse((1L << 53) - 1);
    return least + Math.floorMod(seed - least, most - least + 1);
  }
}
