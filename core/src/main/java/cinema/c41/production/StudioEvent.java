package cinema.c41.production;

import cinema.c41.base.Problem;
import java.time.Duration;
import java.util.Optional;

/// All that doors hear of a film in the making, in the order it happens. Events of one film come
/// from one thread.
public sealed interface StudioEvent {
  /// @param reused how many of the steps were made earlier
  record FilmBegan(String run, String film, int steps, int reused) implements StudioEvent {}

  /// A commission is at work.
  ///
  /// @param commission what people call it: `p12`
  /// @param title what it is of
  /// @param reused how many of the steps were made earlier
  record CommissionBegan(String run, String commission, String title, int steps, int reused)
      implements StudioEvent {}

  /// @param step its name in the plan: `shot/12A`
  /// @param stage `voices`, `boards`, `pictures`, `checks`, `cut`, `sound`, `deliver`
  record StepStarted(String step, String stage, String title) implements StudioEvent {}

  /// @param fraction of this step, as its engine tells it, 0 to 1
  record StepProgressed(String step, double fraction) implements StudioEvent {}

  /// What a step's picture looks like so far: rough, and only true while it is told.
  ///
  /// @param image a whole picture; nobody writes to it
  record StepPreviewed(String step, byte[] image, String mediaType) implements StudioEvent {}

  record StepMade(String step) implements StudioEvent {}

  /// @param again whether it is tried once more
  record StepFailed(String step, String title, Problem problem, boolean again)
      implements StudioEvent {}

  /// A result was unfit and is made once more.
  record RetakeOrdered(String step, String title, Problem problem) implements StudioEvent {}

  /// How far the film is.
  ///
  /// @param left only when every kind of work that remains has been measured on this machine
  record Forecast(int made, int steps, Optional<Duration> left) implements StudioEvent {}

  record TakeReady(String slate) implements StudioEvent {}

  /// A piece of a commission is kept, and its file is in the folder.
  ///
  /// @param name `p12-3`, `p12-3/real`
  /// @param path relative to the folder
  record PieceReady(String name, String path) implements StudioEvent {}

  /// A circled take is older than the script; it stays in the cut, and the new one lies beside it.
  record TakeStale(String circled, String current) implements StudioEvent {}

  /// Something people should know of how the film is made: `voices: flite`.
  record Notice(String text) implements StudioEvent {}

  /// Everything is made, but it could not be put where it was ordered to.
  record HandOverFailed(Problem problem) implements StudioEvent {}

  /// A file of the film's folder is there.
  record Delivered(String path) implements StudioEvent {}
}
