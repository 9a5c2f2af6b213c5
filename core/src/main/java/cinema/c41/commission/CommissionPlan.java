package cinema.c41.commission;

import cinema.c41.plan.Plan;
import java.util.List;

/// A plan for a commission.
///
/// @param pieces the pieces it makes, or finds made
public record CommissionPlan(Plan plan, List<PlannedPiece> pieces) {
  public CommissionPlan {
    pieces = List.copyOf(pieces);
  }
}
