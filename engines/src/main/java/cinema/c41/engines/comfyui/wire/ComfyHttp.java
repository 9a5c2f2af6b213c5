package cinema.c41.engines.comfyui.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Talks to one address and to no other: paths stay below it, and redirects are not followed.
final class ComfyHttp {
  private final HttpClient client;
  private final URI address;
  private final Duration timeout;

  /// @param address ends with a slash; a reverse proxy's prefix belongs to it
  /// @param timeout how long a server may think about an answer
  ComfyHttp(HttpClient client, URI address, Duration timeout) {
    this.client = client;
    this.address = address;
    this.timeout = timeout;
  }

  Reply get(String path) throws IOException {
    return ask(request(path).GET());
  }

  Reply post(String path, Tree body) throws IOException {
    return post(path, "application/json", BodyPublishers.ofString(Json.compact(body), UTF_8));
  }

  Reply post(String path, String type, BodyPublisher body) throws IOException {
    return ask(request(path).header("Content-Type", type).POST(body));
  }

  /// Headers only.
  HttpResponse<Void> head(String path) throws IOException {
    return send(request(path).method("HEAD", BodyPublishers.noBody()), BodyHandlers.discarding());
  }

  /// The body as it comes; whoever gets it closes it.
  HttpResponse<InputStream> open(String path, Map<String, String> headers) throws IOException {
    var request = request(path).GET();
    headers.forEach(request::header);
    return send(request, BodyHandlers.ofInputStream());
  }

  CompletableFuture<WebSocket> connect(String path, WebSocket.Listener listener) {
    URI there = uri(path);
    String scheme = there.getScheme().equals("https") ? "wss" : "ws";
    URI socket = URI.create(scheme + there.toString().substring(there.getScheme().length()));
    return client.newWebSocketBuilder().connectTimeout(timeout).buildAsync(socket, listener);
  }

  private Reply ask(HttpRequest.Builder request) throws IOException {
    HttpResponse<String> response = send(request, BodyHandlers.ofString(UTF_8));
    return new Reply(response.statusCode(), response.body());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body)
      throws IOException {
    try {
      return client.send(request.build(), body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException().initCause(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(timeout);
  }

  private URI uri(String path) {
    URI there = address.resolve(path);
    if (!there.toString().startsWith(address.toString())) {
      throw new IllegalArgumentException(path + " leads away from " + address);
    }
    return there;
  }
}
