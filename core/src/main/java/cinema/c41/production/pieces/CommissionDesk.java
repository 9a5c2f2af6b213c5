package cinema.c41.production.pieces;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.commission.Commission;
import cinema.c41.commission.CommissionPlan;
import cinema.c41.commission.CommissionPlanner;
import cinema.c41.commission.Piece;
import cinema.c41.commission.PieceName;
import cinema.c41.commission.PlannedPiece;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PostJob;
import cinema.c41.preset.licence.Release;
import cinema.c41.production.Holding;
import cinema.c41.production.House;
import cinema.c41.production.PlanDesk;
import cinema.c41.production.PlanView;
import cinema.c41.production.RunResult;
import cinema.c41.production.StudioEvent;
import cinema.c41.production.telling.Estimate;
import cinema.c41.run.Journal;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import cinema.c41.run.RunProblems;
import cinema.c41.run.RunState;
import cinema.c41.run.Runner;
import cinema.c41.schedule.Crew;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Makes commissions: the half of the studio that needs no screenplay.
public final class CommissionDesk {
  private final House house;
  private final Runner runner;
  private final Supplier<Crew> crew;
  private final Clock clock;
  private final RandomGenerator random;
  private final PieceShelf shelf;

  /// @param crew asked when it is needed first
  public CommissionDesk(
      House house, Runner runner, Supplier<Crew> crew, Clock clock, RandomGenerator random) {
    this.house = house;
    this.runner = runner;
    this.crew = crew;
    this.clock = clock;
    this.random = random;
    this.shelf = new PieceShelf(house.workroom().pieces(), house.vault());
  }

  /// Makes what somebody wants.
  public RunResult.OfCommission commission(CommissionWish wish, Consumer<StudioEvent> door) {
    WishReading.Understood understood = understand(wish, true);
    understood.notices().forEach(text -> door.accept(new StudioEvent.Notice(text)));
    return begin(understood.commission(), wish.folder(), door);
  }

  /// What that would be.
  public PlanView plan(CommissionWish wish) {
    WishReading.Understood understood = understand(wish, false);
    Commission commission = understood.commission();
    int number = house.workroom().pieces().number(commission.identity());
    CommissionPlan plan = planned(number, commission);
    return new PlanDesk(house.journal(), house.vault(), estimate())
        .view(commission.title(), plan.plan(), understood.notices());
  }

  /// Goes on with a run.
  public RunResult.OfCommission resume(RunId run, RunState state, Consumer<StudioEvent> door) {
    Ordered ordered = Ordered.from(state.order());
    return alone(ordered, () -> execute(run, ordered, door));
  }

  /// Makes finals of drafts.
  public RunResult.OfCommission promote(
      String name, Optional<Release> release, String folder, Consumer<StudioEvent> door) {
    List<Piece> drafts = name.isBlank() ? shelf.circledDrafts() : List.of(shelf.piece(name));
    Commission finals = Promotion.of(drafts, house.workroom().pieces());
    Objections.raise(finals, house.workroom().catalogue().get().presets(), release);
    return begin(finals, folder, door);
  }

  /// Whether a circled draft has no final yet.
  public boolean hasDrafts() {
    return !shelf.waitingDrafts().isEmpty();
  }

  /// Pieces as people see them.
  public List<PieceView> pieces(String name) {
    Set<PieceName> circled = house.workroom().pieces().circled();
    return shelf.pieces(name).stream().map(piece -> shelf.view(piece, circled)).toList();
  }

  public Path file(String name) {
    return shelf.file(shelf.piece(name));
  }

  public PieceView circle(String name) {
    Piece piece = shelf.piece(name);
    house.workroom().pieces().circle(piece.name());
    return shelf.view(piece, house.workroom().pieces().circled());
  }

  private WishReading.Understood understand(CommissionWish wish, boolean keeping) {
    Catalogue catalogue = house.workroom().catalogue().get();
    var materials = new Materials(house.vault(), shelf, keeping);
    List<Material> given = wish.given().stream().map(materials::open).toList();
    WishReading.Understood understood = WishReading.read(wish, catalogue, given);
    Objections.raise(understood.commission(), catalogue.presets(), wish.release());
    return understood;
  }

  /// What is refused here leaves no run behind, and no number.
  private RunResult.OfCommission begin(
      Commission commission, String folder, Consumer<StudioEvent> door) {
    int likely = house.workroom().pieces().number(commission.identity());
    Shortages.raise(toMake(planned(likely, commission)), house.workroom());
    house.shelf().open(folder);
    int number = house.workroom().pieces().open(commission.identity(), commission.title());
    var ordered = new Ordered(number, commission, folder);
    return alone(
        ordered,
        () -> execute(interrupted(ordered).orElseGet(() -> opened(ordered)), ordered, door));
  }

  private RunId opened(Ordered ordered) {
    var run = RunId.random(random);
    runner.open(run, ordered.project(), ordered.tree());
    return run;
  }

  /// The run of the same order that was killed: its jobs may still be at work on a server, and are
  /// found again by it, and by no other.
  private Optional<RunId> interrupted(Ordered ordered) {
    return house.journal().runs().stream()
        .filter(row -> row.project().equals(ordered.project()))
        .findFirst()
        .filter(row -> row.outcome().isEmpty() && !house.locks().isHeld(row.run()))
        .filter(row -> orderOf(row.run()).equals(ordered.tree()))
        .map(Journal.Row::run);
  }

  private Tree.Obj orderOf(RunId run) {
    return RunState.of(house.journal().entries(run)).order();
  }

  /// Works on a commission that nobody else works on meanwhile.
  private RunResult.OfCommission alone(Ordered ordered, Supplier<RunResult.OfCommission> work) {
    return Holding.of(
        () ->
            house
                .locks()
                .tryCommission(ordered.number())
                .orElseThrow(() -> busy("the commission " + ordered.name())),
        work);
  }

  private RunResult.OfCommission execute(RunId run, Ordered ordered, Consumer<StudioEvent> door) {
    return Holding.of(
        () -> house.locks().tryRun(run).orElseThrow(() -> busy("run " + run)),
        () -> make(run, ordered, door));
  }

  private RunResult.OfCommission make(RunId run, Ordered ordered, Consumer<StudioEvent> door) {
    house.shelf().open(ordered.folder());
    CommissionPlan plan = planned(ordered.number(), ordered.commission());
    var around =
        new CommissionErrand.Surroundings(
            house.workroom(), house.vault(), house.shelf(), estimate(), clock);
    var errand = new CommissionErrand(plan, ordered, around, door);
    Outcome outcome = runner.execute(run, errand);
    return result(run, ordered, errand, outcome);
  }

  private RunResult.OfCommission result(
      RunId run, Ordered ordered, CommissionErrand errand, Outcome outcome) {
    Set<PieceName> circled = house.workroom().pieces().circled();
    return new RunResult.OfCommission(
        run.text(),
        ordered.name(),
        ordered.commission().title(),
        outcome.name().toLowerCase(Locale.ROOT),
        ordered.folder(),
        errand.delivered(),
        errand.pieces().stream().map(piece -> shelf.view(piece, circled)).toList(),
        errand.problems());
  }

  /// With whoever runs graphs. One that cannot be reached makes nothing, but what it has made is
  /// still there, and known by its name.
  ///
  /// @throws C41Exception when there is something to make, and nobody to make it
  private CommissionPlan planned(int number, Commission commission) {
    CommissionPlanner.Wanted wanted = wanted(number, commission);
    return makers()
        .flatMap(maker -> planned(wanted, maker).stream())
        .findFirst()
        .orElseThrow(() -> new C41Exception(PieceProblems.noServer(crew.get().offers())));
  }

  /// Who runs graphs, and then whoever does nothing now: one of them may be a server that is away.
  private Stream<Offer> makers() {
    List<Offer> offers = crew.get().offers();
    boolean canLook = crew.get().does(PostJob.Check.class);
    return Stream.concat(
        offers.stream().filter(offer -> offer.takes(GraphJob.class)).limit(1),
        offers.stream().filter(offer -> canLook && offer.makes().isEmpty()));
  }

  private Optional<CommissionPlan> planned(CommissionPlanner.Wanted wanted, Offer maker) {
    var makers = new CommissionPlanner.Makers(maker, crew.get().doing(PostJob.Check.class));
    CommissionPlan plan = CommissionPlanner.plan(wanted, makers);
    return Optional.of(plan).filter(made -> maker.takes(GraphJob.class) || toMake(made).isEmpty());
  }

  private CommissionPlanner.Wanted wanted(int number, Commission commission) {
    var materials = new Materials(house.vault(), shelf, false);
    return new CommissionPlanner.Wanted(
        number,
        commission,
        house.workroom().pieces().of(number),
        house.workroom().pieces().circled(),
        house.workroom().catalogue().get().presets(),
        materials::size);
  }

  /// Those that no earlier run has made.
  private List<PlannedPiece> toMake(CommissionPlan plan) {
    var desk = new PlanDesk(house.journal(), house.vault(), estimate());
    return plan.pieces().stream()
        .filter(piece -> !desk.isMade(plan.plan().step(piece.step())))
        .toList();
  }

  private Estimate estimate() {
    return new Estimate(house.journal(), new ArrayList<>(crew.get().offers()));
  }

  private static C41Exception busy(String what) {
    return new C41Exception(RunProblems.busy(what));
  }
}
