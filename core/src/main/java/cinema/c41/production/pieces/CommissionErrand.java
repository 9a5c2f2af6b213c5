package cinema.c41.production.pieces;

import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.commission.CommissionPlan;
import cinema.c41.commission.Piece;
import cinema.c41.commission.PieceStore;
import cinema.c41.commission.PlannedPiece;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.production.Shelf;
import cinema.c41.production.StudioEvent;
import cinema.c41.production.telling.Estimate;
import cinema.c41.production.telling.Gauge;
import cinema.c41.production.telling.Teller;
import cinema.c41.run.Errand;
import cinema.c41.run.RunEvent;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A commission being made: keeps pieces as their checks pass, and puts each into its folder at
/// once, so that those that are there can be looked at while the others are made. Owned by the
/// run's loop.
final class CommissionErrand implements Errand {
  private static final System.Logger LOG = System.getLogger(CommissionErrand.class.getName());

  private final CommissionPlan plan;
  private final Ordered ordered;
  private final Surroundings around;
  private final Teller teller;
  private final Gauge gauge;
  private final Map<StepId, PlannedPiece> planned = new HashMap<>();
  private final Map<StepId, Piece> pieces = new HashMap<>();
  private final Set<String> delivered = new LinkedHashSet<>();

  /// Where an errand keeps what it makes, and how it knows the time.
  record Surroundings(Workroom workroom, Vault vault, Shelf shelf, Estimate estimate, Clock clock) {
    PieceStore store() {
      return workroom.pieces();
    }
  }

  CommissionErrand(
      CommissionPlan plan, Ordered ordered, Surroundings around, Consumer<StudioEvent> door) {
    this.plan = plan;
    this.ordered = ordered;
    this.around = around;
    this.teller = new Teller(plan.plan(), around.estimate(), this::beginning, door);
    this.gauge = new Gauge(around.workroom().measures(), door);
    plan.pieces().forEach(piece -> planned.put(piece.check(), piece));
  }

  @Override
  public Plan plan() {
    return plan.plan();
  }

  @Override
  public void made(Step step, Inputs inputs) {
    teller.made(step);
    PlannedPiece piece = planned.get(step.id());
    if (piece != null) {
      keep(piece, inputs);
    }
  }

  /// What could not be put there before, is now; or the run says why not.
  @Override
  public void handOver(Inputs inputs) {
    pieces().forEach(this::deliver);
  }

  @Override
  public void hear(RunEvent event) {
    gauge.hear(event);
    teller.hear(event);
  }

  /// Those that are there, in the order of the plan.
  List<Piece> pieces() {
    return plan.pieces().stream()
        .flatMap(piece -> Optional.ofNullable(pieces.get(piece.check())).stream())
        .toList();
  }

  List<String> delivered() {
    return List.copyOf(delivered);
  }

  List<Problem> problems() {
    return teller.problems();
  }

  private StudioEvent beginning(RunEvent.Began began) {
    return new StudioEvent.CommissionBegan(
        began.run().text(),
        ordered.name(),
        ordered.commission().title(),
        began.steps(),
        began.reused());
  }

  /// What was kept earlier stays as it was: when it was made, and by which server.
  private void keep(PlannedPiece planned, Inputs inputs) {
    Piece made = planned.piece(inputs, around.clock().instant());
    around.store().keep(made);
    Piece kept = kept(made);
    pieces.put(planned.check(), kept);
    try {
      deliver(kept);
    } catch (C41Exception e) {
      LOG.log(Level.DEBUG, "put off until all is made: " + e.problem().what());
    }
  }

  private Piece kept(Piece made) {
    return around.store().of(made.name().commission()).stream()
        .filter(piece -> piece.name().pass().equals(made.name().pass()))
        .filter(piece -> piece.making().key().equals(made.making().key()))
        .findFirst()
        .orElse(made);
  }

  private void deliver(Piece piece) {
    String path = PieceFiles.path(piece);
    String bill = PieceFiles.billPath(piece);
    around.shelf().put(ordered.folder(), path, piece.asset());
    around
        .shelf()
        .put(
            ordered.folder(),
            bill,
            around.vault().keep(PieceFiles.bill(piece), "application/json"));
    if (delivered.add(path)) {
      delivered.add(bill);
      teller.tell(new StudioEvent.PieceReady(piece.name().toString(), path));
    }
  }
}
