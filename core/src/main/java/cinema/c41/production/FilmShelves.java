package cinema.c41.production;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Slug;
import cinema.c41.film.Project;
import cinema.c41.run.Journal;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import cinema.c41.run.RunProblems;
import cinema.c41.run.RunState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
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
    String plain = Slug.of(stem);
    return plain.isEmpty() ? "film" : plain.substring(0, Math.min(60, plain.length()));
  }

  Project film(String name) {
    List<Project> all = house.projects().all();
    return all.stream()
        .filter(project -> name.isBlank() || project.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new C41Exception(ProductionProblems.noFilm(name)));
  }

  /// The films in which drafts are circled.
  List<String> withDrafts() {
    return house.projects().all().stream()
        .filter(project -> !takes(project).circledDrafts().isEmpty())
        .map(Project::name)
        .toList();
  }

  Journal.Row run(String name) {
    return first(
        row -> row.run().text().equals(name), () -> new C41Exception(RunProblems.noRun(name)));
  }

  Journal.Row newest() {
    return first(_ -> true, () -> new C41Exception(RunProblems.noRunYet()));
  }

  /// The newest run that ended badly or not at all, and that nobody is at work on. One whose film
  /// was finished by a later run is past: going on with it would bring an older film back.
  Journal.Row newestUnfinished() {
    var finished = new HashSet<String>();
    return first(
        row -> {
          boolean isDone = row.outcome().filter(o -> o == Outcome.DONE).isPresent();
          boolean isPast = isDone ? !finished.add(row.project()) : finished.contains(row.project());
          return !isPast
              && row.outcome().filter(o -> o != Outcome.FAILED).isEmpty()
              && !house.locks().isHeld(row.run());
        },
        () -> new C41Exception(ProductionProblems.nothingToResume()));
  }

  Journal.Row newestRunning() {
    return first(
        row -> row.outcome().isEmpty() && house.locks().isHeld(row.run()),
        () -> new C41Exception(RunProblems.nothingAtWork()));
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
    return Shooting.from(lastRun(project).order());
  }

  private RunState lastRun(Project project) {
    Journal.Row row =
        first(
            one -> one.project().equals(project.name()),
            () -> new C41Exception(ProductionProblems.noFilm(project.name())));
    return RunState.of(house.journal().entries(row.run()));
  }

  List<TakeView> takes(Project project, String shot) {
    return takes(project).views(shot, lastRun(project));
  }

  TakeShelf takes(Project project) {
    return new TakeShelf(project, house.projects().takes(project.name()));
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

  private Journal.Row first(
      Predicate<Journal.Row> wanted, java.util.function.Supplier<C41Exception> otherwise) {
    return house.journal().runs().stream().filter(wanted).findFirst().orElseThrow(otherwise);
  }
}
