package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.film.Project;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.film.TakeTree;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Projects and takes in SQLite.
final class SqliteProjects implements ProjectStore {
  private final Database database;

  SqliteProjects(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Project> find(String name) {
    return database.first(
        "SELECT project FROM projects WHERE name = ?",
        row -> ProjectTree.project(JsonTrees.read(row.getString(1)).asObj()),
        name);
  }

  @Override
  public List<Project> all() {
    return database.list(
        "SELECT project FROM projects ORDER BY saved DESC",
        row -> ProjectTree.project(JsonTrees.read(row.getString(1)).asObj()));
  }

  @Override
  public void save(Project project) {
    String json = Json.compact(ProjectTree.of(project));
    database.change(
        sql ->
            sql.run(
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
    return database.change(sql -> keep(sql, project, take, json));
  }

  @Override
  public TakeBook takes(String project) {
    return new TakeBook(
        database.list(
            "SELECT take FROM takes WHERE project = ? ORDER BY rowid",
            row -> TakeTree.take(JsonTrees.read(row.getString(1)).asObj()),
            project));
  }

  /// A take of that number that was made in another way stands in the way, and is never replaced.
  private static boolean keep(Sql sql, String project, Take take, String json) throws SQLException {
    String shot = take.shot().toString();
    String key = take.making().key().hex();
    int added =
        sql.run(
            """
            INSERT INTO takes (project, shot, number, key, take) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            project,
            shot,
            take.number(),
            key,
            json);
    if (added == 0 && !has(sql, project, shot, key)) {
      throw new C41Exception(StoreProblems.takeNumberTaken(project, take.slate()));
    }
    return added == 1;
  }

  private static boolean has(Sql sql, String project, String shot, String key) throws SQLException {
    return sql.first(
            "SELECT 1 FROM takes WHERE project = ? AND shot = ? AND key = ?",
            _ -> true,
            project,
            shot,
            key)
        .isPresent();
  }
}
