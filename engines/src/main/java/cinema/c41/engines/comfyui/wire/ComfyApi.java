package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What an orchestrator asks of one server. Every call is short and blocks; an `IOException` means
/// that the server was not reached or did not make sense. Thread-safe.
public final class ComfyApi {
  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
  /// Names of folders that are asked for.
  private static final Pattern PLAIN = Pattern.compile("\\w[\\w.-]*");

  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final int MISSING = 404;

  private final ComfyHttp http;
  private final Duration timeout;

  public ComfyApi(HttpClient client, URI address, Duration timeout) {
    this.http = new ComfyHttp(client, address, timeout);
    this.timeout = timeout;
  }

  /// What the server is and can. Routes are tried, not guessed from the version.
  public ServerFacts facts() throws IOException {
    Tree.Obj stats = http.get("system_stats").json();
    if (Fields.text(Fields.obj(stats, "system"), "comfyui_version").isEmpty()) {
      throw new IOException("it does not say that it is ComfyUI");
    }
    Reply features = http.get("features");
    boolean jobs = hasJobs();
    return ServerFacts.of(
        stats, features.isOk() ? features.json() : Tree.obj(), jobs, jobs && hasCancel());
  }

  /// How much memory of its first device is in use, in bytes, whoever uses it; empty when the
  /// device has none of its own.
  public OptionalLong memoryInUse() throws IOException {
    return ServerFacts.devices(http.get("system_stats").json()).stream()
        .findFirst()
        .map(ServerFacts.Device::used)
        .orElse(OptionalLong.empty());
  }

  /// The kinds of nodes it has.
  public Set<String> nodeTypes() throws IOException {
    return http.get("object_info").json().fields().keySet();
  }

  /// What it tells of its kinds of nodes, one after the other: megabytes in all.
  public void nodes(BiConsumer<String, Tree> told) throws IOException {
    var response = http.open("object_info", Map.of());
    try (InputStream body = response.body()) {
      if (response.statusCode() != 200) {
        throw new IOException("HTTP status " + response.statusCode() + " for object_info");
      }
      PythonJson.fields(body, told);
    }
  }

  /// Its folders of models with the files in each, as it calls them. Older ones tell of none.
  public Map<String, Set<String>> models() throws IOException {
    var folders = new TreeMap<String, Set<String>>();
    Reply names = http.get("models");
    List<String> all = names.isOk() ? Fields.texts(names.value()) : List.of();
    for (String folder : all.stream().filter(PLAIN.asMatchPredicate()).toList()) {
      Reply files = http.get("models/" + folder);
      if (files.isOk()) {
        folders.put(folder, new TreeSet<>(Fields.texts(files.value())));
      }
    }
    return folders;
  }

  /// How many jobs it works on or keeps waiting.
  public int queued() throws IOException {
    Tree.Obj said = http.get("prompt").json();
    return (int) Fields.number(Fields.obj(said, "exec_info"), "queue_remaining", 0);
  }

  /// Puts a prompt into the queue. The server takes the same one twice and runs it twice: whoever
  /// is not sure asks first.
  public Submission submit(Prompt prompt) throws IOException {
    Reply reply = http.post("prompt", prompt.body());
    return switch (reply.status()) {
      case 200, BAD_REQUEST -> Submission.of(reply.status(), Fields.obj(read(reply)));
      case TOO_LARGE -> new Submission.TooLarge(reply.head());
      default -> new Submission.Broken(reply.status(), reply.head());
    };
  }

  /// Where a prompt is.
  public Sighting look(String prompt, ServerFacts facts) throws IOException {
    return facts.jobs() ? job(prompt) : record(prompt);
  }

  /// Ends a prompt, wherever it is. One that has ended, or is unknown, is left alone.
  public void cancel(String prompt, ServerFacts facts) throws IOException {
    if (facts.cancels()) {
      http.post("api/jobs/" + prompt + "/cancel", Tree.obj());
    } else {
      http.post("queue", Tree.obj().with("delete", Tree.texts(List.of(prompt))));
      http.post("interrupt", Tree.obj().with("prompt_id", prompt));
    }
  }

  /// Makes it work out everything anew.
  public void forgetResults() throws IOException {
    http.post("free", Tree.obj().with("free_memory", Tree.flag(true)));
  }

  /// What it has logged lately; nothing when it does not tell.
  public List<LogLine> log() throws IOException {
    Reply reply = http.get("internal/logs/raw");
    return !reply.isOk()
        ? List.of()
        : Fields.list(reply.json(), "entries").stream()
            .map(Fields::obj)
            .map(line -> new LogLine(Fields.text(line, "t"), plain(Fields.text(line, "m"))))
            .toList();
  }

  /// Whether it has an input file of this name and size.
  public boolean holds(String name, long size) throws IOException {
    var upload = new Upload(name, Path.of(""));
    String query = OutputFile.query(upload.plainName(), upload.subfolder(), "input");
    var response = http.head("view?" + query);
    return response.statusCode() == 200
        && response.headers().firstValueAsLong("Content-Length").orElse(-1) == size;
  }

  /// Gives it an input file. It never overwrites one that is there: a job may be reading it.
  public Stored upload(String name, Path file) throws IOException {
    var upload = new Upload(name, file);
    Reply reply = http.post("upload/image", upload.type(), upload.body());
    if (reply.isOk()) {
      Tree.Obj stored = reply.json();
      String folder = Fields.text(stored, "subfolder");
      String given = Fields.text(stored, "name");
      return new Stored.As(folder.isEmpty() ? given : folder + "/" + given);
    }
    return reply.status() == TOO_LARGE
        ? new Stored.TooLarge(reply.head())
        : new Stored.Refused(reply.status(), reply.head());
  }

  /// Opens an output, from a byte on if it is still the same; empty when the server has no such
  /// file any more.
  public Optional<Download> open(OutputFile file, long from, String tag) throws IOException {
    Map<String, String> headers = new HashMap<>();
    if (from > 0 && !tag.isEmpty()) {
      headers.put("Range", "bytes=" + from + "-");
      headers.put("If-Range", tag);
    }
    var response = http.open("view?" + file.query(), headers);
    int status = response.statusCode();
    if (status == 200 || status == 206) {
      return Optional.of(Download.of(response, from));
    }
    response.body().close();
    if (status == MISSING) {
      return Optional.empty();
    }
    throw new IOException("HTTP status " + status + " for " + file.name());
  }

  /// Listens to the events of a client. Blocks until the server knows it does.
  public EventStream listen(String client, Consumer<ComfyEvent> events) throws IOException {
    return EventStream.open(ear -> http.connect("ws?clientId=" + client, ear), events, timeout);
  }

  /// Newer servers log in colours.
  private static String plain(String logged) {
    return COLOUR.matcher(logged).replaceAll("").strip();
  }

  private boolean hasJobs() throws IOException {
    Reply reply = http.get("api/jobs?limit=1");
    return reply.isOk() && reply.body().contains("\"jobs\"");
  }

  private boolean hasCancel() throws IOException {
    return !http.post("api/jobs/" + NOBODY + "/cancel", Tree.obj()).isNoRoute();
  }

  /// One question tells everything.
  private Sighting job(String prompt) throws IOException {
    Reply reply = http.get("api/jobs/" + prompt);
    if (reply.status() == MISSING) {
      return new Sighting.Unknown();
    }
    Tree.Obj job = reply.json();
    return switch (Fields.text(job, "status")) {
      case "pending" -> new Sighting.Pending();
      case "in_progress" -> new Sighting.Running();
      default -> Story.ended(Fields.obj(job, "outputs"), Fields.obj(job, "execution_status"));
    };
  }

  /// Before there were jobs: the history, then the queue, then the history again, since a prompt
  /// goes from the one to the other.
  private Sighting record(String prompt) throws IOException {
    Sighting first = history(prompt);
    Sighting second = first instanceof Sighting.Unknown ? queue(prompt) : first;
    return second instanceof Sighting.Unknown ? history(prompt) : second;
  }

  private Sighting history(String prompt) throws IOException {
    Tree.Obj entry = Fields.obj(http.get("history/" + prompt).json(), prompt);
    return entry.fields().isEmpty()
        ? new Sighting.Unknown()
        : Story.ended(Fields.obj(entry, "outputs"), Fields.obj(entry, "status"));
  }

  private Sighting queue(String prompt) throws IOException {
    Tree.Obj queue = http.get("queue").json();
    if (has(Fields.list(queue, "queue_running"), prompt)) {
      return new Sighting.Running();
    }
    return has(Fields.list(queue, "queue_pending"), prompt)
        ? new Sighting.Pending()
        : new Sighting.Unknown();
  }

  /// An item is `[number, prompt, graph, …]`.
  private static boolean has(List<Tree> items, String prompt) {
    return items.stream()
        .filter(item -> item instanceof Tree.Arr(var parts) && parts.size() > 1)
        .anyMatch(item -> item.asList().get(1).equals(Tree.text(prompt)));
  }

  private static Tree read(Reply reply) throws IOException {
    return PythonJson.read(reply.body());
  }
}
