package cinema.c41.engine;

import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import java.nio.file.Path;

/// What an engine tells of a job, in this order.
public sealed interface EngineEvent {
  /// The engine has begun.
  record Accepted(Ticket ticket) implements EngineEvent {}

  /// How much is done, from 0 to 1, never less than before.
  record Progressed(double fraction) implements EngineEvent {}

  /// A file in the job's folder is complete.
  ///
  /// @param role what it is to the job: `picture`, `voice`, `report`
  /// @param facts what the engine knows of it: length, phones, measurements
  record Produced(String role, Path file, String mediaType, Tree.Obj facts)
      implements EngineEvent {}

  /// Everything was produced.
  record Finished() implements EngineEvent {}

  record Failed(Problem problem) implements EngineEvent {}

  record Cancelled() implements EngineEvent {}

  /// Whether nothing follows this event.
  default boolean isLast() {
    return switch (this) {
      case Finished() -> true;
      case Failed(_) -> true;
      case Cancelled() -> true;
      case Accepted(_) -> false;
      case Progressed(_) -> false;
      case Produced _ -> false;
    };
  }
}
