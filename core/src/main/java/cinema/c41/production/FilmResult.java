package cinema.c41.production;

import cinema.c41.base.Problem;
import java.util.List;

/// How a film turned out.
///
/// @param run its run's name
/// @param outcome `done`, `failed` or `cancelled`
/// @param folder the film's folder, absolute
/// @param files what was delivered, relative to the folder
/// @param seconds how long the film is
/// @param problems why it is not done; empty when it is
public record FilmResult(
    String run,
    String film,
    String outcome,
    String folder,
    List<String> files,
    double seconds,
    List<Problem> problems)
    implements RunResult {
  public FilmResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
