package cinema.c41.engines.comfyui;

import cinema.c41.engines.comfyui.wire.ComfyApi;
import cinema.c41.engines.comfyui.wire.ComfyEvent;
import cinema.c41.engines.comfyui.wire.EventStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps one client's WebSocket open as well as it can. Owned by the thread of one job; events come
/// on threads of the connection. Each job is a client of its own, so nobody hears another's events,
/// and a job is heard again under the same name by a later process.
final class Hearing implements AutoCloseable {
  private final ComfyApi api;
  private final String client;
  private final Consumer<ComfyEvent> events;
  private final Duration silence;
  private @Nullable EventStream stream;
  private @Nullable CompletableFuture<Optional<EventStream>> opening;
  private int line;
  private long pings;
  private volatile long heard = System.nanoTime();

  Hearing(ComfyApi api, String client, Consumer<ComfyEvent> events, Duration silence) {
    this.api = api;
    this.client = client;
    this.events = events;
    this.silence = silence;
  }

  /// Which connection is open, or 0: the same number, the same connection.
  int line() {
    return stream == null ? 0 : line;
  }

  /// Whether the connection, if there is one, is known to have ended.
  boolean isOver() {
    return stream == null || stream.isOver();
  }

  /// How often signs of life were asked for.
  long pings() {
    return pings;
  }

  /// Whether the server has answered over the connection that is open, to a question that was asked
  /// after so many others.
  boolean hasAnswered(long after) {
    return stream != null && stream.answered() > after;
  }

  /// Begins to open the connection, and waits for nothing: the job need not wait for somebody to
  /// listen to it. What is told before the connection is there is not heard.
  void begin() {
    if (stream == null && opening == null) {
      heard = System.nanoTime();
      opening = CompletableFuture.supplyAsync(this::listen, Hearing::aside);
    }
  }

  /// Opens the connection if it is closed. That it cannot be opened is no reason to stop.
  ///
  /// @return whether it was not there before, and is now
  boolean open() {
    begin();
    if (opening == null) {
      return false;
    }
    stream = opening.join().orElse(null);
    opening = null;
    line += stream == null ? 0 : 1;
    return stream != null;
  }

  private static void aside(Runnable work) {
    Thread.ofVirtual().name("listen").start(work);
  }

  private Optional<EventStream> listen() {
    try {
      return Optional.of(api.listen(client, this::hear));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The connection is known to be dead.
  void dead() {
    hangUp();
  }

  /// Opens the connection anew when it was silent for too long, and asks for a sign of life.
  ///
  /// @param expecting whether there should be news
  /// @return whether the connection was opened, so that something may have been told before
  boolean tend(boolean expecting) {
    if (stream != null && expecting && System.nanoTime() - heard > silence.toNanos()) {
      hangUp();
    }
    boolean opened = open();
    if (stream != null) {
      stream.ping(++pings);
    }
    return opened;
  }

  /// Nobody listens under this name any more, so nobody waits for the server to say goodbye: a job
  /// that has ended has ended.
  @Override
  public void close() {
    if (opening != null) {
      var unawaited = opening.thenAccept(coming -> coming.ifPresent(EventStream::leave));
      assert unawaited != null;
      opening = null;
    }
    if (stream != null) {
      stream.leave();
      stream = null;
    }
  }

  /// The old connection is closed to the end before anybody opens another.
  private void hangUp() {
    if (opening != null) {
      open();
    }
    if (stream != null) {
      stream.close();
      stream = null;
    }
  }

  private void hear(ComfyEvent event) {
    heard = System.nanoTime();
    events.accept(event);
  }
}
