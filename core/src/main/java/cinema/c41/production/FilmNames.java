package cinema.c41.production;

import cinema.c41.film.Project;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.SceneNumbers;
import cinema.c41.script.Screenplay;
import java.util.List;

/// Which film a screenplay is. Films are called by their screenplay's file, and half of the world's
/// are called `script.fountain`: another film of that name is `script~2`. It must not get the
/// numbers of the first one, and still less the takes its director circled.
final class FilmNames {
  private final ProjectStore projects;

  FilmNames(ProjectStore projects) {
    this.projects = projects;
  }

  /// The name of the film that was made of this screenplay before, or else a name that is free.
  String of(Script script, Screenplay screenplay) {
    List<Project> called =
        projects.all().stream().filter(one -> one.stem().equals(script.slug())).toList();
    return called.stream()
        .filter(one -> one.source().equals(script.source()))
        .findFirst()
        .or(() -> called.stream().filter(one -> isSame(one, screenplay)).findFirst())
        .map(Project::name)
        .orElseGet(() -> free(script.slug(), called));
  }

  /// A screenplay that was moved or copied has scenes of before. Earlier versions did not remember
  /// where one came from, and knew films by name alone.
  private static boolean isSame(Project project, Screenplay screenplay) {
    return project.source().isEmpty() || SceneNumbers.areKin(screenplay, project.scenes());
  }

  private static String free(String slug, List<Project> called) {
    List<String> taken = called.stream().map(Project::name).toList();
    String name = slug;
    for (int next = 2; taken.contains(name); next++) {
      name = slug + "~" + next;
    }
    return name;
  }
}
