package cinema.c41.engine;

import java.util.function.Consumer;

/// A program that makes media, and our driver of it: embedded, a child process, or a server.
///
/// Four promises, tested by `EngineContract` on every engine. [#offer] is discovered, never
/// assumed. [#start] returns at once; what happens is told as events, on any thread, ending in
/// exactly one of `Finished`, `Failed`, `Cancelled`; whoever finishes has produced something.
/// [#reattach] picks a job up again by its ticket, even from another process, or says what it
/// knows of it. [#cancel] is asked for at once and told by an event.
///
/// ```java voices.start(ticket, new VoiceJob(…), desk, events::add); ```
public interface Engine {
  /// One word, lower case: `boards`, `voices`, `ffmpeg`.
  String name();

  /// What is there right now, and what it can make.
  Offer offer();

  /// Starts the job under a ticket of its own. A job that this engine does not make is a bug of the
  /// caller.
  ///
  /// A server that lets us name its jobs gets the ticket's number for a name. One that names them
  /// itself tells a number that its driver notes on the desk, which is there again for
  /// [#reattach].
  void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events);

  /// Listens again to a job that was started earlier, or that somebody was about to start when they
  /// died. They may not have acted on what they heard, so everything is told again that was told
  /// before, except what was only [EngineEvent.Passing]. Unless the answer is
  /// [Whereabouts#HERE], no event follows.
  ///
  /// An engine that cannot be reached throws its problem: it is asked again later.
  Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events);

  /// Asks the job to end. A job that has ended, or is unknown, is left alone.
  void cancel(Ticket ticket);
}
