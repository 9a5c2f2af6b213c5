package cinema.c41.engines.comfyui.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One connection for the events of one client. What comes is read at once, whoever is slow: a
/// socket that is not read holds up the whole server. After [#close] the server has let go of the
/// client's name, if it is there at all; it must have before somebody connects under that name
/// again, or the server removes the new connection with the old one.
public final class EventStream implements AutoCloseable {
  /// A preview is half a megabyte, an error with its tensors a few.
  private static final int LONGEST_MESSAGE = 64 << 20;

  /// How long the other end may take to say goodbye. It does at once, if it is there.
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private static final String FLAGS =
      "{\"type\":\"feature_flags\",\"data\":{\"supports_preview_metadata\":true}}";

  private final WebSocket socket;
  private final Ear ear;

  private EventStream(WebSocket socket, Ear ear) {
    this.socket = socket;
    this.ear = ear;
  }

  /// Waits until the connection is there and the server knows what this client understands, which
  /// must be the first thing it is told.
  static EventStream open(Connector connector, Consumer<ComfyEvent> events, Duration patience)
      throws IOException {
    var ear = new Ear(events);
    WebSocket socket = await(connector.connect(ear), patience);
    var stream = new EventStream(socket, ear);
    await(socket.sendText(FLAGS, true), patience);
    return stream;
  }

  @FunctionalInterface
  interface Connector {
    CompletableFuture<WebSocket> connect(WebSocket.Listener listener);
  }

  /// Whether the connection is known to be over. It may be without being known: the end of a
  /// connection is not always told.
  public boolean isOver() {
    return ear.ended.isDone();
  }

  /// Asks for a sign of life, which also keeps what stands between us and the server from closing
  /// a connection that says nothing. One that cannot even be asked is over.
  ///
  /// @param number larger than any before
  public void ping(long number) {
    socket
        .sendPing(ByteBuffer.allocate(Long.BYTES).putLong(number).flip())
        .whenComplete(
            (_, trouble) -> {
              if (trouble instanceof IOException) {
                ear.over(trouble.toString());
              }
            });
  }

  /// The largest number of a [#ping] that was answered: the process at the other end was the same
  /// then as when the connection was opened.
  public long answered() {
    return ear.answered;
  }

  /// Hears nothing any more, and waits for nobody.
  public void leave() {
    ear.deaf = true;
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(_ -> socket);
    ear.ended
        .completeOnTimeout(true, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
        .thenRun(socket::abort);
  }

  @Override
  public void close() {
    leave();
    ear.ended.join();
  }

  private static <T> T await(CompletableFuture<T> coming, Duration patience) throws IOException {
    try {
      return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException | TimeoutException e) {
      coming.cancel(true);
      throw new IOException("the WebSocket: " + e, e);
    }
  }

  /// Puts frames together. Called by one thread at a time.
  private static final class Ear implements WebSocket.Listener {
    private final Consumer<ComfyEvent> events;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean deaf;
    private volatile long answered;

    Ear(Consumer<ComfyEvent> events) {
      this.events = events;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      text.append(part);
      if (text.length() > LONGEST_MESSAGE) {
        socket.abort();
        over("a message without end");
      } else if (last) {
        String whole = text.toString();
        text.setLength(0);
        tell(EventReader.text(whole));
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
      byte[] chunk = new byte[part.remaining()];
      part.get(chunk);
      bytes.writeBytes(chunk);
      if (bytes.size() > LONGEST_MESSAGE) {
        socket.abort();
        over("a message without end");
      } else if (last) {
        ByteBuffer whole = ByteBuffer.wrap(bytes.toByteArray());
        bytes.reset();
        tell(EventReader.binary(whole));
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
      if (message.remaining() == Long.BYTES) {
        answered = message.getLong();
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
      over("closed with " + status + " " + reason);
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      over(error.toString());
    }

    private void over(String why) {
      if (over.compareAndSet(false, true)) {
        ended.complete(true);
        tell(new ComfyEvent.Closed(why));
      }
    }

    private void tell(ComfyEvent event) {
      if (!deaf) {
        events.accept(event);
      }
    }
  }
}
