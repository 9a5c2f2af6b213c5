package cinema.c41.engine;

import java.util.function.Consumer;

/// A program that makes media, and our driver of it: embedded, a child process, or a server.
///
/// Four promises, tested by `EngineContract` on every engine. [#offer] is discovered, never
/// assumed. [#start] returns at once; what happens is told as events, on any thread, ending in
/// exactly one of `Finished`, `Failed`, `Cancelled`. [#reattach] picks a job up again by its
/// ticket, even from another process, or says that it is gone. [#cancel] is asked for at once
/// and told by an event.
///
/// ```java Ticket ticket = voices.start(new VoiceJob(…), desk, events::add); ```
public interface Engine {
  /// One word, lower case: `boards`, `voices`, `ffmpeg`.
  String name();

  /// What is there right now, and what it can make.
  Offer offer();

  /// Starts the job. A job that this engine does not make is a bug of the caller.
  Ticket start(EngineJob job, Desk desk, Consumer<EngineEvent> events);

  /// Listens again to a job that was started earlier. Whoever listened before may have died before
  /// they could act on it, so everything is told again that was told before, except progress.
  /// Returns false when the engine knows nothing of the job any more; then no event follows.
  boolean reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events);

  /// Asks the job to end. A job that has ended, or is unknown, is left alone.
  void cancel(Ticket ticket);
}
