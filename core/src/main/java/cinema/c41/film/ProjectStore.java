package cinema.c41.film;

import java.util.List;
import java.util.Optional;

/// Where projects and their takes are kept.
public interface ProjectStore {
  Optional<Project> find(String name);

  /// Every project, the one saved last first.
  List<Project> all();

  void save(Project project);

  /// Keeps a take for good. When a take with the same shot and key is there already, nothing
  /// changes and the answer is false.
  boolean keep(String project, Take take);

  TakeBook takes(String project);
}
