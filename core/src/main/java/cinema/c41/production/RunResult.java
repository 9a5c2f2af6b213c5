package cinema.c41.production;

import cinema.c41.base.Problem;
import cinema.c41.production.pieces.PieceView;
import java.util.List;

/// How a run turned out: of a film or of a commission.
public sealed interface RunResult permits FilmResult, RunResult.OfCommission {
  /// The run's name; empty when nothing had to be done.
  String run();

  /// `done`, `failed` or `cancelled`
  String outcome();

  /// Where its files went, absolute.
  String folder();

  /// What was delivered, relative to the folder.
  List<String> files();

  /// Why it is not done; empty when it is.
  List<Problem> problems();

  /// The film's or the commission's.
  default String name() {
    return switch (this) {
      case FilmResult film -> film.film();
      case OfCommission pieces -> pieces.commission();
    };
  }

  default boolean isDone() {
    return outcome().equals("done");
  }

  default boolean isCancelled() {
    return outcome().equals("cancelled");
  }

  /// How a commission turned out.
  ///
  /// @param commission what people call it: `p12`
  /// @param title what it is of
  /// @param pieces those of this order that are there, the ones kept earlier too, also when others
  ///     failed
  record OfCommission(
      String run,
      String commission,
      String title,
      String outcome,
      String folder,
      List<String> files,
      List<PieceView> pieces,
      List<Problem> problems)
      implements RunResult {
    public OfCommission {
      files = List.copyOf(files);
      pieces = List.copyOf(pieces);
      problems = List.copyOf(problems);
    }
  }
}
