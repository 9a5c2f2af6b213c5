package cinema.c41.store;

import cinema.c41.base.Json;
import cinema.c41.film.Project;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.film.TakeTree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Projects and takes in SQLite.
final class SqliteProjects implements ProjectStore {
  private final Database database;

  SqliteProjects(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Project> find(String name) {
    return database
        .query(
            "SELECT project FROM projects WHERE name = ?",
            row -> ProjectTree.project(JsonTrees.read(row.getString(1)).asObj()),
            name)
        .stream()
        .findFirst();
  }

  @Override
  public List<Project> all() {
    return database.query(
        "SELECT project FROM projects ORDER BY saved DESC",
        row -> ProjectTree.project(JsonTrees.read(row.getString(1)).asObj()));
  }

  @Override
  public void save(Project project) {
    String json = Json.compact(ProjectTree.of(project));
    database.change(
        connection ->
            Database.run(
                connection,
                """
                INSERT OR REPLACE INTO projects (name, saved, project)
                VALUES (?, (SELECT coalesce(max(saved), 0) + 1 FROM projects), ?)
                """,
                project.name(),
                json));
  }

  @Override
  public boolean keep(String project, Take take) {
    String json = Json.compact(TakeTree.of(take));
    var added = new AtomicInteger();
    database.change(
        connection ->
            added.set(
                Database.run(
                    connection,
                    """
                    INSERT INTO takes (project, shot, number, key, take) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (project, shot, key) DO NOTHING
                    """,
                    project,
                    take.shot().toString(),
                    take.number(),
                    take.making().key().hex(),
                    json)));
    return added.get() == 1;
  }

  @Override
  public TakeBook takes(String project) {
    return new TakeBook(
        database.query(
            "SELECT take FROM takes WHERE project = ? ORDER BY rowid",
            row -> TakeTree.take(JsonTrees.read(row.getString(1)).asObj()),
            project));
  }
}
