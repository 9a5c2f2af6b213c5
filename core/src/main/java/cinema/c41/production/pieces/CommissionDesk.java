package cinema.c41.production.pieces;

/// Makes commissions.
final class CommissionDesk {
  private CommissionDesk() {}
}
