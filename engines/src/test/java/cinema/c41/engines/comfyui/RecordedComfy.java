package cinema.c41.engines.comfyui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.Loopback.Answer;
import cinema.c41.engines.comfyui.Loopback.Line;
import cinema.c41.engines.comfyui.Loopback.Request;
import cinema.c41.testkit.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A ComfyUI server that plays what a real one has said, its pitfalls included. It runs one prompt
/// at a time. Thread-safe; the methods named like troubles switch these on.
public final class RecordedComfy implements Loopback.Site, AutoCloseable {
  /// Nobody waits this long when all is well.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Tree.Obj ANSWERS =
      JsonText.parse(Tape.recorded("prompt-answers.json")).asObj();
  private static final byte[] PNG =
      "\u0089PNG\r\n\u001a\nthis is a picture, more or less".getBytes(ISO_8859_1);

  private final String prefix;
  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, Boolean> metadata = new HashMap<>();
  private final List<Queued> pending = new ArrayList<>();
  private final Map<String, Tree.Obj> history = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> submitted = new ArrayList<>();
  private final List<String> executed = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> ranges = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final BlockingQueue<String> holds = new LinkedBlockingQueue<>();
  private final Map<String, Long> arrived = new HashMap<>();
  private final Map<String, Duration> worked = new HashMap<>();
  private Loopback http;
  private Queued running;
  private int life;
  private int counter;
  private String version = "0.33.0";
  private boolean jobs = true;
  private boolean cancels = true;
  private boolean mute;
  private boolean cachesAll;
  private boolean partial;
  private boolean dropsReply;
  private boolean endsOverPrompts;
  private boolean refusesFiles;
  private int unwritten;
  private int uploadLimit = 100 << 20;
  private int cut = -1;
  private Tree.Obj puts;
  private String complaint = "";
  private String cancelled = "";
  private String lastGraph = "";
  private int released = -1;
  private int pictureSize;
  private Duration work = Duration.ZERO;
  private String fault = "";
  private String nodes =
      "{\"EmptyImage\": {}, \"ImageScale\": {}, \"SaveImage\": {}, \"LabProgress\": {},"
          + " \"LoadImage\": {}, \"LoraLoaderModelOnly\": {}}";
  private boolean vets;
  private Map<String, List<String>> models = Map.of();
  private Tree devices;
  private boolean silent;
  private boolean tooSmall;
  private Optional<String> failsWith = Optional.empty();
  private Painter painter;
  private boolean holding;
  private final Map<Tree.Obj, Tree.Obj> paintings = new HashMap<>();

  /// Makes what a graph is for, so that it can be looked at.
  public interface Painter {
    /// @param inputs what was uploaded: `c41/face.png`
    /// @return what the nodes put out that put out anything
    Map<String, Painted> paint(Tree.Obj graph, Map<String, byte[]> inputs);
  }

  /// @param extension `png`
  public record Painted(String extension, byte[] content) {}

  /// A prompt in the queue of one life of the server.
  private record Queued(int number, String id, Tree.Obj graph, String client, int life) {}

  public RecordedComfy() throws IOException {
    this("/");
  }

  /// @param prefix of all its paths, as behind a proxy
  RecordedComfy(String prefix) throws IOException {
    this.prefix = prefix;
    this.http = new Loopback(0, this);
    open(life);
  }

  public ComfyServer server(String name) {
    return ComfyServer.parse(name, "http://127.0.0.1:" + http.port() + prefix);
  }

  /// An older one: without single jobs, and without a way to cancel them.
  synchronized RecordedComfy isOld(String old) {
    version = old;
    jobs = false;
    cancels = false;
    return this;
  }

  /// It has these nodes, and these files of models in these folders, and takes graphs that name no
  /// others.
  public synchronized RecordedComfy stocks(Tree.Obj objectInfo, Map<String, List<String>> files) {
    nodes = Json.compact(objectInfo);
    models = Map.copyOf(files);
    vets = true;
    return this;
  }

  /// This is what it says of its nodes, whatever it takes.
  synchronized void tellsOfNodes(String text) {
    nodes = text;
    vets = false;
  }

  /// What it works on.
  synchronized RecordedComfy worksOn(String device, long bytes) {
    Tree.Obj one =
        Tree.obj()
            .with("name", device)
            .with("type", "cuda")
            .with("vram_total", bytes)
            .with("vram_free", bytes / 2);
    devices = Tree.list(List.of(one));
    return this;
  }

  /// What a node that fails says: `ValueError: no such thing`, written as in JSON.
  synchronized void failsWith(String words) {
    failsWith = Optional.of(words);
  }

  /// Its device has too little memory for anything.
  synchronized RecordedComfy isTooSmall() {
    tooSmall = true;
    return this;
  }

  /// So much of its device's memory is in use now.
  synchronized void uses(long bytes) {
    Tree.Obj one = devices.asList().getFirst().asObj();
    devices = Tree.list(List.of(one.with("vram_free", one.whole("vram_total") - bytes)));
  }

  /// It does not say any more what it is.
  synchronized void tellsNothingOfItself() {
    silent = true;
  }

  /// Its WebSockets tell nothing any more; HTTP goes on.
  synchronized void stallsSockets() {
    mute = true;
  }

  public synchronized void cachesEverything() {
    cachesAll = true;
  }

  /// Any graph is taken, not only those that were recorded: the painter makes what it puts out. A
  /// graph that it had before costs nothing, as long as this life of the server lasts.
  public synchronized RecordedComfy paints(Painter one) {
    painter = one;
    return this;
  }

  /// Prompts are held in the middle of their work, until [#release()].
  public synchronized void holdsPrompts() {
    holding = true;
  }

  /// The next prompt has an output that cannot be made.
  synchronized void takesAPart() {
    partial = true;
  }

  /// It takes the next prompt, and its answer is lost.
  synchronized void dropsAnAnswer() {
    dropsReply = true;
  }

  /// It ends instead of answering whoever hands in a prompt, and is there again at once.
  synchronized void endsOverEveryPrompt() {
    endsOverPrompts = true;
  }

  /// It takes no files: its disk is full, say.
  synchronized void refusesUploads() {
    refusesFiles = true;
  }

  /// Whoever listens is told everything, and not answered any more.
  synchronized void saysNoGoodbye() {
    lines.values().forEach(Line::abandon);
  }

  /// It tells of an end, and writes it down when somebody has looked for it so many times.
  synchronized void writesLate(int looks) {
    unwritten = looks;
  }

  synchronized void takesUploadsOf(int bytes) {
    uploadLimit = bytes;
  }

  /// The next file that it sends breaks off.
  synchronized void breaksOffAt(int bytes) {
    cut = bytes;
  }

  /// What the nodes of every prompt put out.
  synchronized void putsOut(Tree.Obj outputs) {
    puts = outputs;
  }

  /// Its pictures are so large, and no two are the same.
  public synchronized void makesPicturesOf(int bytes) {
    pictureSize = bytes;
  }

  /// It works so long on every prompt.
  public synchronized void worksFor(Duration time) {
    work = time;
  }

  /// How long it had a prompt, from its arrival until its result was put down.
  public synchronized Duration worked(String prompt) {
    return worked.get(prompt);
  }

  public synchronized void complainsInItsLog(String words) {
    complaint = words;
  }

  /// Somebody deletes whatever it has made.
  synchronized void losesFiles() {
    files.clear();
  }

  /// Somebody clears the queue.
  synchronized void clearsQueue() {
    pending.clear();
  }

  /// Whoever listens is cut off.
  synchronized void cutsSockets() {
    new ArrayList<>(lines.values()).forEach(Line::cut);
  }

  /// Its process ends and starts again: everything but files is forgotten.
  public void restart() throws IOException {
    int port = http.port();
    stop();
    synchronized (this) {
      http = new Loopback(port, this);
      open(life);
    }
  }

  /// Its process ends: whoever was let in is answered or cut off, and then nobody is any more.
  public void stop() throws IOException {
    http.close();
    forget();
  }

  /// It starts again, and whoever listens is not told that their connection has ended: the
  /// packet is lost, or what stands between has kept it.
  synchronized void restartsUnheard() {
    lines.values().forEach(Line::abandon);
    forget();
    open(life);
  }

  private synchronized void forget() {
    life++;
    cancelled = "";
    pending.clear();
    history.clear();
    lines.clear();
    paintings.clear();
    running = null;
    notifyAll();
  }

  @Override
  public void close() throws IOException {
    stop();
    if (!fault.isEmpty()) {
      throw new AssertionError(fault);
    }
  }

  /// Waits until a prompt is held in the middle of its work.
  public String awaitHold() throws InterruptedException {
    String held = holds.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    if (held == null) {
      throw new AssertionError(waited("a prompt that is held") + "; submitted were " + submitted());
    }
    return held;
  }

  /// Everybody who is held goes on.
  public synchronized void release() {
    released = life;
    notifyAll();
  }

  public synchronized List<String> submitted() {
    return List.copyOf(submitted);
  }

  /// The prompts that were worked out to their ends.
  public synchronized List<String> executed() {
    return List.copyOf(executed);
  }

  /// Everything that was asked: `POST upload/image`.
  public synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  /// Waits until it was asked for something so many times.
  public synchronized void awaitRequests(String what, int times) throws InterruptedException {
    if (!await(() -> requests.stream().filter(what::equals).count() >= times)) {
      throw new AssertionError(waited(times + " requests " + what) + "; there were " + requests);
    }
  }

  /// Waits for something that is told by `notifyAll`.
  ///
  /// @return whether it came to pass in time
  private synchronized boolean await(BooleanSupplier happens) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    for (long left = 1; !happens.getAsBoolean() && left > 0; left = until - System.nanoTime()) {
      wait(Math.max(1, left / 1_000_000));
    }
    return happens.getAsBoolean();
  }

  private static String waited(String what) {
    return "waited " + PATIENCE.toSeconds() + " s for " + what;
  }

  /// Waits until it was asked for something so many times more.
  synchronized void awaitFurther(String what, int more) throws InterruptedException {
    awaitRequests(what, (int) requests.stream().filter(what::equals).count() + more);
  }

  /// From where files were asked for.
  synchronized List<String> ranges() {
    return List.copyOf(ranges);
  }

  /// The graph that it was given last.
  public synchronized String lastGraph() {
    return lastGraph;
  }

  /// Somebody at the server stops what it works on.
  synchronized void interrupts() {
    if (running != null) {
      cancelled = running.id();
      notifyAll();
    }
  }

  @Override
  public synchronized void joined(Line line) {
    lines.put(line.client(), line);
    requests.add("GET ws");
    notifyAll();
    metadata.remove(line.client());
    line.text(
        "{\"type\": \"status\", \"data\": {\"status\": {\"exec_info\": {\"queue_remaining\": 0}},"
            + " \"sid\": \""
            + line.client()
            + "\"}}");
    if (running != null && running.client().equals(line.client())) {
      line.text("{\"type\": \"executing\", \"data\": {\"node\": \"5\"}}");
    }
  }

  @Override
  public synchronized void said(Line line, String text) {
    if (metadata.putIfAbsent(line.client(), text.contains("supports_preview_metadata")) == null) {
      line.text("{\"type\": \"feature_flags\", \"data\": " + Tape.recorded("features.json") + "}");
    }
  }

  /// As in the real one: whoever leaves takes their name along, also from who has it since.
  @Override
  public synchronized void left(Line line) {
    lines.remove(line.client());
  }

  @Override
  public Answer answer(Request request) {
    if (!request.path().startsWith(prefix)) {
      return Answer.empty(404);
    }
    String path = request.path().substring(prefix.length());
    synchronized (this) {
      requests.add(request.method() + " " + path);
      notifyAll();
      if (path.startsWith("api/jobs/") && request.method().equals("GET") && unwritten > 0) {
        unwritten--;
        notifyAll();
      }
      return answer(request, path);
    }
  }

  private Answer answer(Request request, String path) {
    String[] parts = path.split("/");
    return switch (parts[0]) {
      case "system_stats" -> silent ? Answer.empty(500) : stats();
      case "features" -> json(Tape.recorded("features.json"));
      case "object_info" -> json(nodes);
      case "models" -> models(parts);
      case "prompt" ->
          request.method().equals("GET")
              ? json(
                  "{\"exec_info\": {\"queue_remaining\": "
                      + (pending.size() + (running == null ? 0 : 1))
                      + "}}")
              : submit(JsonText.parse(request.body().text()).asObj());
      case "api" -> jobs ? jobs(request, parts) : Answer.empty(404);
      case "history" -> json(Json.compact(entry(parts[1])));
      case "queue" -> queue(request);
      case "interrupt" -> {
        cancel(JsonText.parse(request.body().text()).asObj().text("prompt_id"), false);
        yield Answer.empty(200);
      }
      case "internal" -> json(Json.compact(log()));
      case "free" -> {
        cachesAll = false;
        yield Answer.empty(200);
      }
      case "view" -> view(request);
      case "upload" -> upload(request);
      default -> Answer.empty(404);
    };
  }

  private Answer stats() {
    String said = Tape.fill(Tape.recorded("system-stats.json"), Map.of("VERSION", version));
    Tree.Obj stats = JsonText.parse(said).asObj();
    return json(Json.compact(devices == null ? stats : stats.with("devices", devices)));
  }

  private Answer models(String[] parts) {
    if (parts.length == 1) {
      return json(Json.compact(Tree.texts(models.keySet())));
    }
    List<String> files = models.get(parts[1]);
    return files == null ? Answer.empty(404) : json(Json.compact(Tree.texts(files)));
  }

  private Answer submit(Tree.Obj body) {
    if (endsOverPrompts) {
      return new Answer(200, Map.of(), "{}".getBytes(UTF_8), 0);
    }
    Tree.Obj graph = body.obj("prompt");
    String id = body.text("prompt_id");
    if (Json.compact(graph).contains("NopeNode")) {
      return refused("missing node");
    }
    if (Json.compact(graph).contains("\"zzz\"")) {
      return refused("combo");
    }
    Optional<Tree.Obj> refusal =
        vets ? Vetting.refusal(JsonText.parse(nodes).asObj(), graph) : Optional.empty();
    if (refusal.isPresent()) {
      return Answer.json(400, Json.compact(refusal.get()));
    }
    if (graph.fields().values().stream().anyMatch(node -> node.asObj().find("_meta").isEmpty())) {
      return new Answer(500, Map.of(), "500 Internal Server Error".getBytes(UTF_8), -1);
    }
    var queued = new Queued(counter++, id, graph, body.text("client_id"), life);
    submitted.add(id);
    arrived.put(id, System.nanoTime());
    lastGraph = Json.compact(graph);
    pending.add(queued);
    notifyAll();
    Tree errors =
        partial
            ? ANSWERS.obj("partial valid (200 + node_errors)").at("node_errors")
            : vets ? Vetting.faults(JsonText.parse(nodes).asObj(), graph) : Tree.obj();
    String said =
        Json.compact(
            Tree.obj()
                .with("prompt_id", id)
                .with("number", queued.number())
                .with("node_errors", errors));
    int length = dropsReply ? 0 : -1;
    partial = false;
    dropsReply = false;
    return new Answer(200, Map.of(), said.getBytes(UTF_8), length);
  }

  private static Answer refused(String name) {
    return Answer.json(400, Json.compact(ANSWERS.obj(name)));
  }

  private Answer jobs(Request request, String[] parts) {
    if (parts.length == 2) {
      return json("{\"jobs\": [], \"pagination\": {\"offset\": 0}}");
    }
    if (parts.length == 4) {
      boolean was = cancels && cancel(parts[2], true);
      return cancels ? json("{\"cancelled\": " + was + "}") : Answer.empty(405);
    }
    return job(parts[2]);
  }

  private Answer job(String id) {
    Tree.Obj job = Tree.obj().with("id", id);
    if (running != null && running.id().equals(id)) {
      return json(Json.compact(job.with("status", "in_progress")));
    }
    if (pending.stream().anyMatch(one -> one.id().equals(id))) {
      return json(Json.compact(job.with("status", "pending")));
    }
    Tree.Obj entry = entry(id);
    if (entry.fields().isEmpty()) {
      return Answer.json(404, "{\"error\": \"Job not found\"}");
    }
    Tree.Obj record = entry.obj(id);
    boolean good = record.obj("status").text("status_str").equals("success");
    return json(
        Json.compact(
            job.with("status", good ? "completed" : "failed")
                .with("outputs", record.at("outputs"))
                .with("execution_status", record.at("status"))));
  }

  private Tree.Obj entry(String id) {
    Tree.Obj entry = history.get(id);
    return entry == null ? Tree.obj() : Tree.obj().with(id, entry);
  }

  private Answer queue(Request request) {
    if (request.method().equals("POST")) {
      JsonText.parse(request.body().text())
          .asObj()
          .list("delete")
          .forEach(id -> pending.removeIf(one -> one.id().equals(id.asText())));
      return Answer.empty(200);
    }
    var now = running == null ? List.<Queued>of() : List.of(running);
    return json(
        Json.compact(
            Tree.obj().with("queue_running", items(now)).with("queue_pending", items(pending))));
  }

  private static Tree items(List<Queued> queue) {
    return Tree.list(
        queue.stream()
            .map(
                one ->
                    Tree.list(List.of(Tree.number(one.number()), Tree.text(one.id()), one.graph())))
            .toList());
  }

  private boolean cancel(String id, boolean anywhere) {
    boolean waited = anywhere && pending.removeIf(one -> one.id().equals(id));
    boolean worked = running != null && running.id().equals(id);
    if (worked) {
      cancelled = id;
      notifyAll();
    }
    return waited || worked;
  }

  private Tree.Obj log() {
    var entries = new ArrayList<Tree>();
    for (int i = 0; i < log.size(); i++) {
      String time = String.format("2026-08-22T10:00:00.%06d", i);
      entries.add(Tree.obj().with("t", time).with("m", log.get(i)));
    }
    return Tree.obj().with("entries", Tree.list(entries));
  }

  private Answer view(Request request) {
    String type = request.query().getOrDefault("type", "output");
    byte[] file =
        files.get(
            type + "/" + request.query().get("subfolder") + "/" + request.query().get("filename"));
    if (file == null) {
      return Answer.empty(404);
    }
    String tag = "\"" + Integer.toHexString(java.util.Arrays.hashCode(file)) + "\"";
    String range = request.header("range");
    int length = cut;
    if (request.method().equals("GET")) {
      cut = -1;
    }
    if (range.isEmpty() || !request.header("if-range").equals(tag)) {
      return new Answer(200, Map.of("ETag", tag), file, length);
    }
    int from = Integer.parseInt(range.replaceAll("\\D", ""));
    ranges.add(range);
    byte[] rest = java.util.Arrays.copyOfRange(file, from, file.length);
    return new Answer(206, Map.of("ETag", tag), rest, -1);
  }

  private Answer upload(Request request) {
    if (refusesFiles) {
      return new Answer(500, Map.of(), "No space left on device".getBytes(UTF_8), -1);
    }
    if (request.body().bytes().length > uploadLimit) {
      String words = "Maximum request body size " + uploadLimit + " exceeded.";
      return new Answer(413, Map.of(), words.getBytes(UTF_8), -1);
    }
    String form = new String(request.body().bytes(), ISO_8859_1);
    String name = form.replaceAll("(?s).*filename=\"([^\"]+)\".*", "$1");
    String folder = form.replaceAll("(?s).*name=\"subfolder\"\r\n\r\n([^\r]*)\r\n.*", "$1");
    int start = form.indexOf("\r\n\r\n", form.indexOf("filename=")) + 4;
    byte[] content = form.substring(start, form.lastIndexOf("\r\n--")).getBytes(ISO_8859_1);
    byte[] there = files.get("input/" + folder + "/" + name);
    String given =
        there == null || java.util.Arrays.equals(there, content)
            ? name
            : name.replaceFirst("\\.", " (1).");
    files.put("input/" + folder + "/" + given, content);
    return json(
        Json.compact(
            Tree.obj().with("name", given).with("subfolder", folder).with("type", "input")));
  }

  /// Lays a file where the server keeps them: `input/c41/face.png`.
  synchronized void lays(String path, byte[] content) {
    files.put(path, content);
  }

  synchronized String has(String path) {
    return new String(files.getOrDefault(path, new byte[0]), UTF_8);
  }

  private static Answer json(String text) {
    return Answer.json(200, text);
  }

  private void open(int mine) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                while (isAlive(mine)) {
                  next(mine);
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private synchronized boolean isAlive(int mine) {
    return life == mine;
  }

  private void next(int mine) throws InterruptedException {
    Queued prompt;
    synchronized (this) {
      while (pending.isEmpty() && life == mine) {
        wait();
      }
      if (life != mine) {
        return;
      }
      prompt = pending.removeFirst();
      running = prompt;
      log.add("got prompt");
    }
    play(prompt, mine);
  }

  /// A graph says itself what becomes of it: `LabProgress` with `fail` or `hold`.
  private void play(Queued prompt, int mine) throws InterruptedException {
    String graph = Json.compact(prompt.graph());
    boolean holds = holding || graph.contains("\"hold\"");
    String name = tape(prompt);
    Map<String, String> holes = painter == null ? holes(prompt) : painted(prompt, mine);
    List<String> messages = new ArrayList<>();
    work(mine);
    Tape tape = painter == null ? Tape.of(name) : Tape.of(name).ofOtherNodes();
    for (String frame : tape.filled(holes).frames()) {
      if (Tape.isPreview(frame) && holds && hold(prompt, mine)) {
        interrupted(prompt, holes, messages);
        return;
      }
      if (frame.contains("\"node\": null")) {
        awaitLooks(mine);
      }
      if (!isAlive(mine)) {
        return;
      }
      if (frame.contains("execution_start") && !name.equals("cached")) {
        complain(mine);
      }
      frame(prompt, name.equals("cached") ? allCached(prompt, frame) : frame, messages);
    }
  }

  private synchronized String tape(Queued prompt) {
    String graph = Json.compact(prompt.graph());
    boolean lab = painter != null || graph.contains("LabProgress");
    return cachesAll || paintings.containsKey(prompt.graph())
        ? "cached"
        : graph.contains("\"fail\"") || tooSmall ? "fail" : lab ? "progress" : "run";
  }

  private Map<String, String> holes(Queued prompt) {
    boolean full = tooSmall || Json.compact(prompt.graph()).contains("memory");
    var holes = new LinkedHashMap<String, String>();
    holes.put("PROMPT", prompt.id());
    holes.put("TIME", "1795344423152");
    holes.put("FILE", "a_00001_.png");
    holes.put("FOLDER", cachesAll ? "lab" : folder(prompt.graph(), "3"));
    String[] failure =
        failsWith
            .orElse(
                full
                    ? "torch.OutOfMemoryError: Allocation on device. This error means you ran out"
                        + " of memory on your GPU."
                    : "ValueError: lab failure")
            .split(": ", 2);
    holes.put("MESSAGE", failure[1]);
    holes.put("ERROR", failure[0]);
    return holes;
  }

  /// The nodes that were recorded become nodes of this graph: one that works, and one that saves.
  private Map<String, String> painted(Queued prompt, int mine) {
    Tree.Obj outputs = painting(prompt, mine);
    String saves = outputs.fields().keySet().iterator().next();
    String works = prompt.graph().fields().keySet().iterator().next();
    Tree.Obj file = outputs.obj(saves).list("images").getFirst().asObj();
    var holes = new LinkedHashMap<String, String>();
    holes.put("PROMPT", prompt.id());
    holes.put("TIME", "1795344423152");
    holes.put("FILE", file.text("filename"));
    holes.put("FOLDER", file.text("subfolder"));
    holes.put("WORKS", works);
    holes.put("SAVES", saves);
    return holes;
  }

  private Tree.Obj painting(Queued prompt, int mine) {
    Map<String, byte[]> inputs = new HashMap<>();
    synchronized (this) {
      Tree.Obj known = paintings.get(prompt.graph());
      if (known != null) {
        return known;
      }
      files.forEach((path, content) -> inputs.put(path.replaceFirst("^input/", ""), content));
    }
    Map<String, Painted> painted = painter.paint(prompt.graph(), inputs);
    synchronized (this) {
      Tree.Obj outputs = hang(prompt, painted);
      if (life == mine) {
        paintings.put(prompt.graph(), outputs);
      }
      return outputs;
    }
  }

  private Tree.Obj hang(Queued prompt, Map<String, Painted> painted) {
    Tree.Obj outputs = Tree.obj();
    for (var one : painted.entrySet()) {
      String folder = folder(prompt.graph(), one.getKey());
      String name = "a_%05d_.%s".formatted(prompt.number(), one.getValue().extension());
      files.put("output/" + folder + "/" + name, one.getValue().content());
      Tree.Obj file =
          Tree.obj().with("filename", name).with("subfolder", folder).with("type", "output");
      outputs = outputs.with(one.getKey(), Tree.obj().with("images", Tree.list(List.of(file))));
    }
    return outputs;
  }

  /// Costs time, and not ours.
  private synchronized void work(int mine) throws InterruptedException {
    long until = System.nanoTime() + work.toNanos();
    for (long left = work.toNanos(); left > 0 && life == mine; left = until - System.nanoTime()) {
      wait(Math.max(1, left / 1_000_000));
    }
  }

  private synchronized void complain(int mine) {
    if (life == mine && !complaint.isEmpty()) {
      log.add(complaint);
    }
  }

  private static String allCached(Queued prompt, String frame) {
    Tree all = Tree.texts(prompt.graph().fields().keySet());
    return frame.replace("[\"1\", \"2\", \"3\"]", Json.compact(all));
  }

  /// The end is told; it is not written yet.
  private synchronized void awaitLooks(int mine) throws InterruptedException {
    if (!await(() -> unwritten <= 0 || life != mine)) {
      fault = waited(unwritten + " more looks for a prompt that has ended");
    }
  }

  private boolean hold(Queued prompt, int mine) throws InterruptedException {
    synchronized (this) {
      if (life != mine) {
        return false;
      }
      holds.add(prompt.id());
      if (!await(() -> cancelled.equals(prompt.id()) || life != mine || released == mine)) {
        fault = waited("the release, the cancellation or the loss of " + prompt.id());
      }
      return life == mine && cancelled.equals(prompt.id());
    }
  }

  private void interrupted(Queued prompt, Map<String, String> holes, List<String> messages) {
    for (String frame : Tape.of("interrupt").filled(holes).frames()) {
      frame(prompt, frame, messages);
    }
  }

  /// The dead say nothing, and write nothing down.
  private synchronized void frame(Queued prompt, String frame, List<String> messages) {
    if (prompt.life() != life) {
      return;
    }
    if (frame.contains("\"execution_")) {
      messages.add(frame);
    }
    if (frame.contains("\"node\": null")) {
      write(prompt, messages);
    }
    Line line = lines.get(prompt.client());
    if (line != null && !mute) {
      if (Tape.isPreview(frame)) {
        line.binary(Tape.preview(frame, metadata.getOrDefault(prompt.client(), false)));
      } else {
        line.text(frame);
      }
    }
  }

  /// Puts the result down, after it was told.
  private void write(Queued prompt, List<String> messages) {
    boolean good = messages.getLast().contains("execution_success");
    if (good) {
      executed.add(prompt.id());
    }
    log.add("Prompt executed in 0.01 seconds");
    Tree.Obj outputs = good ? outputs(prompt) : Tree.obj();
    Tree.Obj status =
        Tree.obj()
            .with("status_str", good ? "success" : "error")
            .with("completed", Tree.flag(good))
            .with("messages", Tree.list(messages.stream().map(RecordedComfy::message).toList()));
    history.put(prompt.id(), Tree.obj().with("outputs", outputs).with("status", status));
    worked.put(prompt.id(), Duration.ofNanos(System.nanoTime() - arrived.get(prompt.id())));
    running = null;
  }

  private Tree.Obj outputs(Queued prompt) {
    if (puts != null) {
      return puts;
    }
    if (painter != null) {
      return paintings.get(prompt.graph());
    }
    String folder = cachesAll ? "lab" : folder(prompt.graph(), "3");
    if (!cachesAll) {
      files.put("output/" + folder + "/a_00001_.png", picture(prompt));
    }
    var image =
        Tree.obj()
            .with("filename", "a_00001_.png")
            .with("subfolder", folder)
            .with("type", "output");
    return Tree.obj().with("3", Tree.obj().with("images", Tree.list(List.of(image))));
  }

  private byte[] picture(Queued prompt) {
    if (pictureSize == 0) {
      return PNG;
    }
    byte[] picture = java.util.Arrays.copyOf(PNG, pictureSize);
    byte[] name = prompt.id().getBytes(UTF_8);
    System.arraycopy(name, 0, picture, PNG.length, name.length);
    return picture;
  }

  private static String folder(Tree.Obj graph, String node) {
    String prefix = graph.obj(node).obj("inputs").text("filename_prefix");
    return prefix.substring(0, Math.max(0, prefix.lastIndexOf('/')));
  }

  private static Tree message(String frame) {
    Tree.Obj event = JsonText.parse(frame.replace("NaN", "null")).asObj();
    return Tree.list(List.of(event.at("type"), event.at("data")));
  }

  /// For tests that need a server where nothing may go wrong.
  static RecordedComfy open() {
    try {
      return new RecordedComfy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
