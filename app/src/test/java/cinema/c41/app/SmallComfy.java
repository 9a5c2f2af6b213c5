package cinema.c41.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// As much of a ComfyUI server as tells what it is and has.
final class SmallComfy implements AutoCloseable {
  private static final String STATS =
      """
      {"system": {"comfyui_version": "0.33.0"},
       "devices": [{"name": "Test 9000", "type": "%s",
                    "vram_total": 24000000000, "vram_free": 20000000000}]}
      """;

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> answers;

  /// @param device `cpu`, `cuda`
  SmallComfy(String device) throws IOException {
    answers =
        Map.of(
            "/system_stats",
            STATS.formatted(device),
            "/features",
            "{}",
            "/api/jobs",
            "{\"jobs\": []}",
            "/prompt",
            "{\"exec_info\": {\"queue_remaining\": 2}}",
            "/object_info",
            "{\"Save\": {\"output_node\": true, \"input\": {}}}",
            "/models",
            "[\"vae\"]",
            "/models/vae",
            "[\"small.safetensors\"]");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The paths of everything that was asked.
  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    String answer = answers.get(path);
    byte[] bytes = (answer == null ? "" : answer).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }
}
