package cinema.c41.production;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.engine.Offer;
import cinema.c41.film.Project;
import cinema.c41.film.Take;
import cinema.c41.preset.Quality;
import cinema.c41.preset.licence.Release;
import cinema.c41.production.pieces.CommissionDesk;
import cinema.c41.production.pieces.CommissionWish;
import cinema.c41.production.pieces.Ordered;
import cinema.c41.production.pieces.PieceView;
import cinema.c41.production.telling.Estimate;
import cinema.c41.run.Journal;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import cinema.c41.run.RunState;
import cinema.c41.run.Runner;
import cinema.c41.schedule.Crew;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Everything that can be done in the studio, for whoever comes through a door.
///
/// A call that makes a film blocks until the film is done, failed or cancelled, and tells what
/// happens as [StudioEvent]s; any number of films may be in the making on as many threads, but
/// one film only once. What can go wrong comes as [C41Exception]; a film that could not be
/// finished is a [FilmResult] with its problems, since part of it may be there.
///
/// ```java FilmResult result = studio.film(new Script("spot.fountain", bytes, path), wish,
/// folder, events); ```
public final class Studio {
  private final House house;
  private final Clock clock;
  private final RandomGenerator random;
  private final Runner runner;
  private final Supplier<Crew> crew;
  private final FilmShelves shelves;
  private final CommissionDesk commissions;

  public Studio(House house, Clock clock, RandomGenerator random) {
    this.house = house;
    this.clock = clock;
    this.random = random;
    this.runner = new Runner(house.journal(), house.vault(), house.desks(), house.engines(), clock);
    this.crew = new Once<>(() -> new Crew(offers(house)));
    this.shelves = new FilmShelves(house);
    this.commissions = new CommissionDesk(house, runner, crew, clock, random);
  }

  /// Reads a screenplay; what is not one is a problem that names the lines.
  public Screenplay read(Script script) {
    return ScreenplayReader.read(script.fileName(), script.bytes());
  }

  /// Makes a film, from nothing or from what an earlier run left.
  ///
  /// @param folder where its deliveries go, absolute
  public FilmResult film(Script script, FilmWish wish, String folder, Consumer<StudioEvent> door) {
    String film = filmOf(script);
    wish.understand();
    var screenplay = house.vault().keep(script.bytes(), "text/plain");
    var shooting = shooting(film, script, screenplay.id(), folder, wish);
    return alone(shooting, () -> begin(shooting, door));
  }

  /// The film that a screenplay is: its name, by which takes and runs are found.
  public String filmOf(Script script) {
    return new FilmNames(house.projects()).of(script, read(script));
  }

  /// What [#film] would do: nothing is made, and nothing is remembered.
  public PlanView plan(Script script, FilmWish wish, String folder) {
    var screenplay = read(script);
    var id = new AssetId(Sha256.of(script.bytes()));
    var shooting = shooting(filmOf(script), script, id, folder, wish);
    var ready =
        Preparation.of(
            screenplay, shooting, house.projects(), crew.get(), new Once<>(house.workroom()::kit));
    return new PlanDesk(house.journal(), house.vault(), estimate()).view(ready);
  }

  /// Goes on with a run that was interrupted, failed or cancelled; with the newest such run
  /// when the name is empty.
  public RunResult resume(String run, Consumer<StudioEvent> door) {
    Journal.Row row = run.isBlank() ? shelves.newestUnfinished() : shelves.run(run);
    var state = RunState.of(house.journal().entries(row.run()));
    if (Ordered.isOne(state.order())) {
      return commissions.resume(row.run(), state, door);
    }
    var shooting = Shooting.from(state.order());
    return alone(shooting, () -> execute(row.run(), shooting, door));
  }

  /// Asks a run to end, in whatever process it is; the one at work when the name is empty.
  ///
  /// @return the run's name
  public String cancel(String run) {
    Journal.Row row = run.isBlank() ? shelves.newestRunning() : shelves.run(run);
    row.outcome()
        .ifPresent(
            outcome -> {
              throw new C41Exception(
                  ProductionProblems.overAlready(row.run().text(), word(outcome)));
            });
    runner.cancel(row.run());
    return row.run().text();
  }

  /// Every run, the newest first.
  public List<RunView> runs() {
    return shelves.runs();
  }

  /// One run, with its steps and problems; the newest when the name is empty.
  public RunReport run(String run) {
    Journal.Row row = run.isBlank() ? shelves.newest() : shelves.run(run);
    return RunReport.of(shelves.view(row), house.journal().entries(row.run()));
  }

  /// The takes of a film, of all shots or of one; of the last film when the name is empty.
  public List<TakeView> takes(String film, String shot) {
    return shelves.takes(shelves.film(film), shot);
  }

  /// Shoots one more take of a shot and cuts it in, unless another take is circled.
  public FilmResult retake(String film, String shot, Consumer<StudioEvent> door) {
    var shooting = shelves.lastShooting(shelves.film(film));
    return alone(
        shooting,
        () -> {
          Project project = shelves.film(shooting.film());
          TakeShelf takes = shelves.takes(project);
          String id = takes.requireShot(shot);
          house.projects().save(project.withVariation(id, takes.nextVariation(id)));
          return begin(shooting, door);
        });
  }

  /// Chooses a take; the cut follows it.
  public FilmResult circle(String film, String slate, Consumer<StudioEvent> door) {
    var shooting = shelves.lastShooting(shelves.film(film));
    return alone(
        shooting,
        () -> {
          Project project = shelves.film(shooting.film());
          house.projects().save(project.withCircled(shelves.takes(project).take(slate)));
          return begin(shooting, door);
        });
  }

  /// Makes finals of drafts: the same seed, words and LoRAs at full quality. A final that
  /// passes its check takes the place of its draft.
  ///
  /// @param slates the drafts; all circled ones when empty
  public FilmResult promoteTakes(String film, List<String> slates, Consumer<StudioEvent> door) {
    var shooting = shelves.lastShooting(shelves.film(film));
    return alone(
        shooting,
        () -> {
          Project project = shelves.film(shooting.film());
          Project promoted = project;
          for (Take take : shelves.takes(project).drafts(slates)) {
            promoted = promoted.withPromoted(take, Quality.FINAL.word());
          }
          house.projects().save(promoted);
          return begin(shooting, door);
        });
  }

  /// Delivers a film in more formats, beside those it has: they all follow the next take.
  public FilmResult export(String film, List<String> formats, Consumer<StudioEvent> door) {
    var shooting = shelves.lastShooting(shelves.film(film)).withMore(formats);
    shooting.wish().understand();
    return alone(shooting, () -> begin(shooting, door));
  }

  /// Makes pictures, clips or music without a screenplay. What is wrong with the wish is a problem
  /// that names everything, before anything is made: settings, licences, no server. The same wish
  /// again makes nothing: its pieces are there. More takes of the same are added to it.
  public RunResult.OfCommission commission(CommissionWish wish, Consumer<StudioEvent> door) {
    return commissions.commission(wish, door);
  }

  /// What [#commission] would do: nothing is made, and nothing is remembered.
  public PlanView planCommission(CommissionWish wish) {
    return commissions.plan(wish);
  }

  /// Pieces, the newest commission first, in the order of their takes and passes.
  ///
  /// @param name `p12` for those of one commission, `p12-3` for those of one take, with every pass
  ///     on the way; empty for all
  public List<PieceView> pieces(String name) {
    return commissions.pieces(name);
  }

  /// The file that holds a piece's bytes, for reading only.
  ///
  /// @param name `p12-3`, `p12-3/real`
  public Path pieceFile(String name) {
    return commissions.file(name);
  }

  /// Chooses a piece, in the place of the one of the same commission and pass. Where a recipe goes
  /// on from that pass, ordering the same again makes the later passes of this take, and of no
  /// other.
  public PieceView circlePiece(String name) {
    return commissions.circle(name);
  }

  /// Makes finals of drafts: the same seed, words, LoRAs and files at full quality, linked to what
  /// they were drafts of. A piece of a recipe has its earlier passes promoted as well.
  ///
  /// @param piece `p12-3`; the circled drafts of the newest commission that has any when empty. A
  ///     final is refused, with why
  /// @param release where and for whom they are shown, as in a wish
  /// @param folder where the files go, absolute
  public RunResult.OfCommission promote(
      String piece, Optional<Release> release, String folder, Consumer<StudioEvent> door) {
    return commissions.promote(piece, release, folder, door);
  }

  /// Makes finals of what is circled and waits for them: the pieces, or else the takes of the one
  /// film that has any. Where several films have, it is asked which is meant.
  ///
  /// @param folder where the files of pieces go, absolute
  public RunResult promoteCircled(
      Optional<Release> release, String folder, Consumer<StudioEvent> door) {
    List<String> films = shelves.withDrafts();
    if (commissions.hasDrafts() || films.isEmpty()) {
      films.forEach(film -> door.accept(new StudioEvent.Notice(waiting(film))));
      return commissions.promote("", release, folder, door);
    }
    if (films.size() > 1) {
      throw new C41Exception(ProductionProblems.whichFilm(films));
    }
    return promoteTakes(films.getFirst(), List.of(), door);
  }

  private static String waiting(String film) {
    return "drafts of the film " + film + " are circled too: c41 promote --film " + film;
  }

  /// The engines that are there, and what they can do.
  public List<Offer> engines() {
    return crew.get().offers();
  }

  private static Shooting shooting(
      String film, Script script, AssetId screenplay, String folder, FilmWish wish) {
    return new Shooting(film, script.fileName(), screenplay, folder, wish, script.source());
  }

  private FilmResult begin(Shooting shooting, Consumer<StudioEvent> door) {
    var run = RunId.random(random);
    runner.open(run, shooting.film(), shooting.tree());
    return execute(run, shooting, door);
  }

  private FilmResult execute(RunId run, Shooting shooting, Consumer<StudioEvent> door) {
    return Holding.of(() -> shelves.lock(run), () -> shoot(run, shooting, door));
  }

  /// Works on a film that nobody else works on meanwhile, in a folder that is there. What is
  /// refused here leaves no run behind, and no wish.
  private FilmResult alone(Shooting shooting, Supplier<FilmResult> work) {
    return Holding.of(
        () -> shelves.lock(shooting.film()),
        () -> {
          house.shelf().open(shooting.folder());
          return work.get();
        });
  }

  private FilmResult shoot(RunId run, Shooting shooting, Consumer<StudioEvent> door) {
    var screenplay =
        ScreenplayReader.read(shooting.fileName(), shelves.bytes(shooting.screenplay()));
    var ready =
        Preparation.of(
            screenplay, shooting, house.projects(), crew.get(), new Once<>(house.workroom()::kit));
    house.projects().save(ready.project());
    ready.notices().forEach(text -> door.accept(new StudioEvent.Notice(text)));
    ready
        .plan()
        .stale()
        .forEach(take -> door.accept(new StudioEvent.TakeStale(take.circled(), take.current())));
    var around =
        new FilmErrand.Surroundings(
            house.projects(), house.shelf(), estimate(), house.workroom().measures(), clock);
    var errand = new FilmErrand(ready.plan(), shooting, around, door);
    Outcome outcome = runner.execute(run, errand);
    return result(run, shooting, errand, outcome);
  }

  private static FilmResult result(
      RunId run, Shooting shooting, FilmErrand errand, Outcome outcome) {
    List<Problem> problems = errand.problems();
    return new FilmResult(
        run.text(),
        shooting.film(),
        word(outcome),
        shooting.folder(),
        errand.delivered(),
        errand.seconds(),
        problems);
  }

  private Estimate estimate() {
    return new Estimate(house.journal(), crew.get().offers());
  }

  private static List<Offer> offers(House house) {
    return house.engines().stream().map(engine -> engine.offer()).toList();
  }

  static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
