package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.engines.comfyui.graph.Shape;
import cinema.c41.engines.comfyui.wire.ComfyApi;
import cinema.c41.engines.comfyui.wire.ServerFacts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One server, and what is known of it until it goes away. Thread-safe.
final class Instance {
  /// A server that works says what it is in a moment; whoever takes longer hangs.
  private static final Duration GREETING = Duration.ofSeconds(10);

  private final ComfyServer server;
  private final ComfyApi api;
  private final ComfyApi door;
  private final Inbox inbox;
  private final Stockroom stock;
  private final LoraReports loras = new LoraReports();
  private final Set<Shape> tooSmall = ConcurrentHashMap.newKeySet();
  private final AtomicInteger jobs = new AtomicInteger();
  private volatile @Nullable ServerFacts facts;

  Instance(ComfyServer server, HttpClient client, Pace pace) {
    this.server = server;
    this.api = new ComfyApi(client, server.address(), pace.answer());
    this.door = new ComfyApi(client, server.address(), shorter(pace.answer(), GREETING));
    this.inbox = new Inbox(server, api);
    this.stock = new Stockroom(api, pace.recall());
  }

  ComfyServer server() {
    return server;
  }

  String name() {
    return server.name();
  }

  ComfyApi api() {
    return api;
  }

  Inbox inbox() {
    return inbox;
  }

  Stockroom stock() {
    return stock;
  }

  LoraReports loras() {
    return loras;
  }

  /// Graphs that its device was too small for. Thread-safe.
  Set<Shape> tooSmall() {
    return tooSmall;
  }

  /// How much memory its device has of its own, in bytes; 0 when that is not known.
  long memory() {
    try {
      return facts().memory();
    } catch (IOException | C41Exception _) {
      return 0;
    }
  }

  /// How many jobs of ours it has.
  AtomicInteger jobs() {
    return jobs;
  }

  /// How many jobs it has, whoever gave them; more than any that tells, when it does not.
  int queued() {
    try {
      return door.queued();
    } catch (IOException _) {
      return Integer.MAX_VALUE;
    }
  }

  /// What it is and can, asked for once as long as it stays.
  ///
  /// @throws C41Exception when it is too old to be used
  ServerFacts facts() throws IOException {
    ServerFacts known = facts;
    if (known == null) {
      known = door.facts();
      facts = known;
    }
    if (!Versions.isUsable(known.version())) {
      throw new C41Exception(ComfyProblems.tooOld(server, known.version()));
    }
    return known;
  }

  /// Asks it to end a prompt of ours, wherever that is. One that is away has nothing of ours.
  ///
  /// @return whether it was there to hear it
  boolean end(String prompt) {
    try {
      api.cancel(prompt, facts());
      return true;
    } catch (IOException | C41Exception _) {
      lost();
      return false;
    }
  }

  /// It was not reached: whatever comes back may be another version with other files.
  void lost() {
    facts = null;
    stock.forget();
    tooSmall.clear();
  }

  /// It may have changed since it was asked.
  void askAnew() {
    facts = null;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
