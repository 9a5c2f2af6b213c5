package cinema.c41.production;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.film.Project;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.run.Journal;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import cinema.c41.run.RunProblems;
import cinema.c41.run.RunState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Finds films, runs and takes by the names that people type.
final class FilmShelves {
  private final House house;

  FilmShelves(House house) {
    this.house = house;
  }

  /// `Last Orders.fountain` → `last-orders`: what is left when everything but letters and digits
  /// becomes a dash.
  static String slug(String fileName) {
    String base = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
    String stem = base.contains(".") ? base.substring(0, base.lastIndexOf('.')) : base;
    String plain =
        Normalizer.normalize(stem.replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "film" : plain.substring(0, Math.min(60, plain.length()));
  }

  Project film(String name) {
    List<Project> all = house.projects().all();
    return all.stream()
        .filter(project -> name.isBlank() || project.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new C41Exception(ProductionProblems.noFilm(name)));
  }

  Journal.Row run(String name) {
    return first(row -> row.run().text().equals(name), () -> Studio.noRun(name));
  }

  Journal.Row newest() {
    return first(_ -> true, () -> Studio.noRun("the newest"));
  }

  /// The newest run that ended badly or not at all, and that nobody is at work on.
  Journal.Row newestUnfinished() {
    return first(
        row ->
            row.outcome().filter(o -> o != Outcome.FAILED).isEmpty()
                && !house.locks().isHeld(row.run()),
        () -> new C41Exception(ProductionProblems.nothingToResume()));
  }

  Journal.Row newestRunning() {
    return first(
        row -> row.outcome().isEmpty() && house.locks().isHeld(row.run()),
        () -> Studio.noRun("running now"));
  }

  List<RunView> runs() {
    return house.journal().runs().stream().map(this::view).toList();
  }

  RunView view(Journal.Row row) {
    String state =
        row.outcome()
            .map(Studio::word)
            .orElseGet(() -> house.locks().isHeld(row.run()) ? "running" : "interrupted");
    return new RunView(row.run().text(), row.project(), row.started(), state);
  }

  /// How the film was ordered last.
  Shooting lastShooting(Project project) {
    Journal.Row row =
        first(
            one -> one.project().equals(project.name()),
            () -> new C41Exception(ProductionProblems.noFilm(project.name())));
    return Shooting.from(RunState.of(house.journal().entries(row.run())).order());
  }

  List<TakeView> takes(Project project, String shot) {
    var book = house.projects().takes(project.name());
    List<Take> takes = shot.isBlank() ? book.all() : book.of(requireShot(book, project, shot));
    return takes.stream().map(take -> view(project, take)).toList();
  }

  Take take(Project project, String slate) {
    var book = house.projects().takes(project.name());
    return book.all().stream()
        .filter(take -> take.slate().equalsIgnoreCase(slate))
        .findFirst()
        .orElseThrow(() -> new C41Exception(ProductionProblems.noTake(slate, slates(book, slate))));
  }

  /// One more than any retake that was ever asked for.
  int nextVariation(Project project, String shot) {
    var book = house.projects().takes(project.name());
    requireShot(book, project, shot);
    return 1
        + book.of(shot).stream()
            .mapToInt(take -> take.making().variation())
            .max()
            .orElse(project.variation(shot));
  }

  AutoCloseable lock(String film) {
    return house
        .locks()
        .tryFilm(film)
        .orElseThrow(() -> new C41Exception(RunProblems.busy("the film '" + film + "'")));
  }

  AutoCloseable lock(RunId run) {
    return house
        .locks()
        .tryRun(run)
        .orElseThrow(() -> new C41Exception(RunProblems.busy("run " + run)));
  }

  byte[] bytes(AssetId asset) {
    try {
      return Files.readAllBytes(house.vault().path(asset));
    } catch (IOException e) {
      throw new UncheckedIOException("the vault lost " + asset, e);
    }
  }

  private TakeView view(Project project, Take take) {
    String shot = take.shot().toString();
    Integer circled = project.circled().get(shot);
    boolean isCircled = circled != null && circled == take.number();
    String file = cinema.c41.cut.TakeFiles.path(project.name(), take);
    return new TakeView(
        take, isCircled, take.making().variation() == project.variation(shot), file);
  }

  private static String requireShot(TakeBook book, Project project, String shot) {
    List<String> shots =
        book.all().stream().map(take -> take.shot().toString()).distinct().toList();
    if (!shots.contains(shot)) {
      throw new C41Exception(ProductionProblems.noShot(shot, project.name(), shots));
    }
    return shot;
  }

  private static List<String> slates(TakeBook book, String slate) {
    int dash = slate.lastIndexOf('-');
    return dash < 0
        ? List.of()
        : book.of(slate.substring(0, dash)).stream().map(Take::slate).toList();
  }

  private Journal.Row first(
      Predicate<Journal.Row> wanted, java.util.function.Supplier<C41Exception> otherwise) {
    return house.journal().runs().stream().filter(wanted).findFirst().orElseThrow(otherwise);
  }
}
