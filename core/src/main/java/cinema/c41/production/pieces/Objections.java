package cinema.c41.production.pieces;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.commission.Commission;
import cinema.c41.commission.CommissionPlanner;
import cinema.c41.commission.Pass;
import cinema.c41.commission.TakeOrder;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Variant;
import cinema.c41.preset.licence.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What speaks against making a commission, found before anything is made: of every pass, at once.
final class Objections {
  private Objections() {}

  /// @param release empty when no licence is to be minded
  /// @throws C41Exception says all of it
  static void raise(Commission commission, PresetLibrary presets, Optional<Release> release) {
    var problems = new ArrayList<Problem>();
    for (TakeOrder take : commission.takes()) {
      for (Pass pass : take.passes()) {
        of(pass, take, presets, release).ifPresent(problems::add);
      }
    }
    List<Problem> different = problems.stream().distinct().toList();
    if (!different.isEmpty()) {
      throw new C41Exception(PieceProblems.several(different));
    }
  }

  private static Optional<Problem> of(
      Pass pass, TakeOrder take, PresetLibrary presets, Optional<Release> release) {
    try {
      Preset preset = presets.find(pass.request().preset());
      Variant variant = CommissionPlanner.rehearse(pass, take, presets).variant();
      return release.flatMap(where -> presets.refusal(preset, variant, where));
    } catch (C41Exception e) {
      return Optional.of(e.problem());
    }
  }
}
