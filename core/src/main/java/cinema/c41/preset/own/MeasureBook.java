package cinema.c41.preset.own;

import java.util.function.UnaryOperator;

/// Where what runs of presets have shown is noted. Several processes may note at once, and nothing
/// is lost.
@FunctionalInterface
public interface MeasureBook {
  /// Nobody wants to know.
  MeasureBook NONE = (_, _) -> {};

  /// Notes a run; when it returns, whoever reads the presets anew sees it.
  ///
  /// @param change adds the run to what was known
  void note(String preset, UnaryOperator<Measured> change);
}
