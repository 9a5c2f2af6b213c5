package cinema.c41.engine;

import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import java.nio.file.Path;

/// What an engine tells of a job, in this order.
public sealed interface EngineEvent {
  /// The engine has begun.
  record Accepted(Ticket ticket) implements EngineEvent {}

  /// What is only true while it is told: nobody keeps it, and it is not told again.
  sealed interface Passing extends EngineEvent {}

  /// How much is done, from 0 to 1, never less than before.
  record Progressed(double fraction) implements Passing {}

  /// What the work looks like so far: a whole small picture, often rough.
  ///
  /// @param image owned by whoever hears it; nobody writes to it
  record Previewed(byte[] image, String mediaType) implements Passing {}

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
      case Passing _ -> false;
      case Produced _ -> false;
    };
  }
}
