package cinema.c41.bench;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The least that somebody must do who wants a picture of a server: hand in, ask until it is there,
/// and put it on the disk. Nothing is remembered, checked or kept.
final class BareClient {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final Path folder;
  private final Map<String, Duration> took = new LinkedHashMap<>();

  BareClient(URI server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  Map<String, Duration> took() {
    return took;
  }

  void make(int pictures) {
    for (int i = 0; i < pictures; i++) {
      String prompt = UUID.randomUUID().toString();
      long began = System.nanoTime();
      Path picture = make(prompt);
      took.put(prompt, Duration.ofNanos(System.nanoTime() - began));
      delete(picture);
    }
  }

  private Path make(String prompt) {
    String place = "bare/" + prompt;
    Tree.Obj body =
        Tree.obj()
            .with("prompt", Graphs.titled(place))
            .with("prompt_id", prompt)
            .with("client_id", prompt);
    var submit = request("prompt").POST(BodyPublishers.ofString(Json.compact(body)));
    send(submit, BodyHandlers.ofString());
    String found = "{}";
    while (!found.contains("outputs")) {
      found = send(request("history/" + prompt).GET(), BodyHandlers.ofString());
    }
    var view = request("view?filename=a_00001_.png&type=output&subfolder=" + place).GET();
    return send(view, BodyHandlers.ofFile(folder.resolve(prompt + ".png")));
  }

  /// What nobody syncs would be written while the next measurement waits for the disk.
  private static void delete(Path picture) {
    try {
      Files.delete(picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path));
  }

  private <T> T send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      var response = http.send(request.build(), body);
      if (response.statusCode() != 200) {
        throw new IllegalStateException(response + " for " + response.uri());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
