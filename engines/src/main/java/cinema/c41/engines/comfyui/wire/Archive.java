package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a server remembers of workflows, and what it tells of the nodes they are made of. An
/// `IOException` means that it was not reached or did not make sense.
public final class Archive {
  private static final int MISSING = 404;

  private final ComfyHttp http;

  /// @param address ends with a slash
  public Archive(HttpClient client, URI address, Duration timeout) {
    this.http = new ComfyHttp(client, address, timeout);
  }

  /// What it tells of every class of nodes.
  public Tree.Obj objectInfo() throws IOException {
    return http.get("object_info").json();
  }

  /// What was posted for the job that ended last; empty when it has made nothing since it started.
  public Optional<Tree.Obj> newest() throws IOException {
    Map<String, Tree> entries = http.get("history?max_items=1").json().fields();
    return entries.values().stream().reduce((_, last) -> last).flatMap(Archive::posted);
  }

  /// What was posted for a job that has ended.
  public Optional<Tree.Obj> job(String id) throws IOException {
    return http.get("history/" + encoded(id)).json().find(id).flatMap(Archive::posted);
  }

  /// A workflow as its user saved it there.
  ///
  /// @param path below the user's folder: `workflows/portrait.json`
  public Optional<Tree> saved(String path) throws IOException {
    Reply reply = http.get("userdata/" + encoded(path));
    return reply.status() == MISSING ? Optional.empty() : Optional.of(reply.json());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// A history entry is `{"prompt": [number, id, graph, extra_data, outputs], …}`.
  private static Optional<Tree.Obj> posted(Tree entry) {
    List<Tree> parts = Fields.list(Fields.obj(entry), "prompt");
    return parts.size() < 4 || !(parts.get(2) instanceof Tree.Obj graph)
        ? Optional.empty()
        : Optional.of(
            Tree.obj().with("prompt", graph).with("extra_data", Fields.obj(parts.get(3))));
  }
}
