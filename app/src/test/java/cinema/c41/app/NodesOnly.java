package cinema.c41.app;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.store.JsonTrees;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A server that tells of its nodes, of its history and of what was saved on it, and runs nothing.
final class NodesOnly implements AutoCloseable {
  private static final Path SCHEMAS =
      Path.of("..", "engines/src/main/resources/cinema/c41/engines/comfyui/schema");

  private final HttpServer server;
  private final Map<String, Tree> pages = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();

  private NodesOnly() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /// One that has the captured nodes.
  static NodesOnly open() {
    try {
      var one = new NodesOnly();
      one.pages.put("/comfy/object_info", nodes());
      return one;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Tree.Obj nodes() {
    var all = new LinkedHashMap<String, Tree>();
    for (String file : List.of("core-0.33.0.json", "packs.json", "hand-written.json")) {
      all.putAll(read(SCHEMAS.resolve(file)).asObj().fields());
    }
    return new Tree.Obj(all);
  }

  static Tree read(Path file) {
    try {
      return JsonTrees.read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is at a path, with its query.
  void put(String path, Tree page) {
    pages.put("/comfy/" + path, page);
  }

  List<String> asked() {
    return List.copyOf(asked);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/comfy/";
  }

  ComfyServer named(String name) {
    return ComfyServer.parse(name, address());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(exchange.getRequestMethod() + " " + path);
    Tree page = pages.get(path);
    byte[] body = page == null ? new byte[0] : Json.compact(page).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : body.length);
    if (page != null) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
