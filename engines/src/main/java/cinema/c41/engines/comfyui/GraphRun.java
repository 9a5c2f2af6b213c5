package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Shift;
import cinema.c41.engines.comfyui.wire.ComfyApi;
import cinema.c41.engines.comfyui.wire.ComfyEvent;
import cinema.c41.engines.comfyui.wire.Prompt;
import cinema.c41.engines.comfyui.wire.Sighting;
import cinema.c41.engines.comfyui.wire.Submission;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One job on one server, from its submission to its files. A loop that owns its state: it looks
/// where the job is whenever the WebSocket says that something has happened, and every now and then
/// anyway. What it sees decides; what it hears does not.
///
/// A job that a server has lost because it started again is submitted once more under the same
/// name. A job that is gone from a server that was never away was taken out by somebody. Only the
/// WebSocket can tell whether it was away: a server starts again between two looks, and the end
/// of a connection is not always told. So the server must answer once more after the job was
/// missed, over the connection that was open when the job was there.
final class GraphRun {
  private final Instance instance;
  private final ComfyApi api;
  private final Docket docket;
  private final Shift shift;
  private final Pace pace;
  private final Hearing hearing;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final Progress progress;
  private final LoraWatch loras;
  private final LifeSigns life;
  private boolean wanted = true;
  private boolean submitted;
  private boolean certain;
  private boolean again;
  private boolean working;
  private int unknown;

  /// The connection that was open when the job was there, or 0.
  private int witness;

  /// How often the server was asked for a sign of life before the job was missed.
  private long asked;

  private long missedSince;

  /// Since when the server is away whenever it is to get the job, or 0.
  private long unready;

  /// What the loop is woken by.
  private sealed interface Signal {
    record Heard(ComfyEvent event) implements Signal {}

    record CancelAsked() implements Signal {}
  }

  GraphRun(Instance instance, Docket docket, Shift shift, Pace pace) {
    this.instance = instance;
    this.api = instance.api();
    this.docket = docket;
    this.shift = shift;
    this.pace = pace;
    this.progress = new Progress(docket.job().graph());
    this.hearing =
        new Hearing(
            api, docket.ticket(), event -> signals.add(new Signal.Heard(event)), pace.silence());
    this.loras = new LoraWatch(instance, docket.job().graph(), docket.logged());
    this.life = new LifeSigns(api, docket.job().stall());
  }

  /// @param taken whether the server has the job already
  void run(boolean taken) {
    shift.onCancel(() -> signals.add(new Signal.CancelAsked()));
    try (hearing) {
      hearing.open();
      if (taken) {
        submitted = true;
        certain = true;
      } else {
        submit();
        await();
      }
      follow().ifPresent(this::conclude);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  /// Until it is over; empty when nobody wants it and the server does not have it.
  private Optional<Sighting.Ended> follow() throws IOException {
    while (true) {
      switch (look()) {
        case Sighting.Ended ended -> {
          return Optional.of(ended);
        }
        case Sighting.Unknown() -> {
          if (!wanted && certain) {
            return Optional.empty();
          }
          missed();
        }
        case Sighting.Pending() -> seen(false);
        case Sighting.Running() -> seen(true);
      }
      await();
    }
  }

  /// The server's answer, however long it is away, within reason.
  private Sighting look() throws IOException {
    long since = System.nanoTime();
    while (true) {
      try {
        loras.glance();
        return api.look(docket.ticket(), instance.facts());
      } catch (IOException e) {
        away();
        Duration patience = wanted ? pace.absence() : pace.look();
        if (System.nanoTime() - since > patience.toNanos()) {
          throw e;
        }
        await();
      }
    }
  }

  private void seen(boolean atWork) {
    certain = true;
    unknown = 0;
    witness = hearing.line();
    working = atWork;
    if (!atWork) {
      life.sign();
      loras.waits();
    } else {
      loras.begin();
      if (life.hasStalled()) {
        cancel();
        throw new C41Exception(ComfyProblems.stalled(instance.server(), docket.job().stall()));
      }
    }
    if (!wanted) {
      cancel();
    }
    hearing.tend(atWork);
  }

  /// It is not there. One look may fall between two chairs; two do not.
  private void missed() throws IOException {
    unknown++;
    if (unknown == 1) {
      asked = hearing.pings();
      missedSince = System.nanoTime();
    }
    boolean vouched = witness != 0 && witness == hearing.line();
    hearing.tend(false);
    if (unknown < 2) {
      return;
    }
    if (submitted && certain && vouched) {
      if (hearing.hasAnswered(asked)) {
        throw new C41Exception(ComfyProblems.removed(instance.server()));
      }
      if (System.nanoTime() - missedSince > pace.answer().toNanos()) {
        away();
      }
      return;
    }
    unknown = 0;
    if (!submitted || !certain) {
      submit();
    } else if (again) {
      throw new C41Exception(ComfyProblems.lost(instance.server()));
    } else {
      again = true;
      submit();
    }
  }

  private void submit() throws IOException {
    shift.checkCancelled();
    certain = false;
    Optional<Tree.Obj> ready = ready();
    if (ready.isPresent()) {
      submit(ready.get());
    }
  }

  private void submit(Tree.Obj graph) throws IOException {
    docket.after(loras.mark()).write(shift.file(""));
    shift.checkCancelled();
    submitted = true;
    try {
      take(api.submit(new Prompt(docket.ticket(), graph)), graph);
    } catch (IOException _) {
      // It may have arrived all the same: looking tells.
      away();
    }
  }

  /// The graph with its files on the server; empty when the server is away just now, within reason.
  private Optional<Tree.Obj> ready() throws IOException {
    try {
      Tree.Obj graph = paper();
      unready = 0;
      return Optional.of(graph);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      long now = System.nanoTime();
      unready = unready == 0 ? now : unready;
      if (now - unready > pace.absence().toNanos()) {
        throw e;
      }
      away();
      return Optional.empty();
    }
  }

  private void take(Submission said, Tree.Obj graph) {
    var verdict = new Verdict(instance);
    switch (said) {
      case Submission.Queued(var complaints) when complaints.isEmpty() -> {
        certain = true;
        witness = hearing.line();
      }
      case Submission.Queued(var complaints) -> {
        // Some of its outputs would be missing without a word.
        cancel();
        throw new C41Exception(verdict.complained("some outputs cannot be made", complaints));
      }
      case Submission.Refused refused -> throw new C41Exception(verdict.refused(refused, graph));
      case Submission.TooLarge(var message) ->
          throw new C41Exception(ComfyProblems.graphTooLarge(instance.server(), message));
      case Submission.Broken(var status, var message) ->
          throw new C41Exception(ComfyProblems.serverError(instance.server(), status, message));
    }
  }

  private Tree.Obj paper() throws IOException {
    GraphJob job = docket.job();
    long limit = instance.facts().largestUpload();
    var names = new HashMap<String, String>();
    for (var upload : job.uploads().entrySet()) {
      shift.checkCancelled();
      String name = upload.getKey();
      names.put(name, instance.inbox().give(name, shift.asset(upload.getValue()), limit));
    }
    String folder = "c41/" + instance.name() + "/" + docket.ticket() + "/";
    return GraphPaper.fill(job.graph(), names, folder);
  }

  /// Waits until there is a reason to look.
  private void await() {
    long until = System.nanoTime() + pace.look().toNanos();
    boolean reason = false;
    while (!reason) {
      Signal signal = next(until - System.nanoTime());
      reason = signal == null || take(signal);
    }
  }

  private @Nullable Signal next(long nanos) {
    try {
      return signals.poll(Math.max(1, nanos), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean take(Signal signal) {
    return switch (signal) {
      case Signal.Heard(ComfyEvent.Closed _) -> {
        // It may be one that was given up, and another is open since.
        if (hearing.isOver()) {
          away();
        }
        yield true;
      }
      case Signal.Heard(var event) -> hear(event);
      case Signal.CancelAsked() -> {
        wanted = false;
        cancel();
        yield true;
      }
    };
  }

  /// Whether it is a reason to look. Others' events come here too.
  private boolean hear(ComfyEvent event) {
    boolean ours = event.prompt().equals(docket.ticket());
    if (ours) {
      life.sign();
    }
    return switch (event) {
      case ComfyEvent.Started _ -> ours && begin();
      case ComfyEvent.Cached(_, var nodes) -> ours && cached(nodes);
      case ComfyEvent.Nodes state -> ours && tell(state);
      case ComfyEvent.Preview preview -> show(preview, ours);
      case ComfyEvent.Ending _, ComfyEvent.Left _ -> ours;
      case ComfyEvent.Closed _, ComfyEvent.Other _ -> false;
    };
  }

  private boolean begin() {
    working = true;
    loras.begin();
    return false;
  }

  private boolean cached(java.util.Set<String> nodes) {
    progress.cached(nodes);
    return false;
  }

  private boolean tell(ComfyEvent.Nodes state) {
    tell(() -> shift.progress(progress.at(state)));
    return false;
  }

  /// One that names no prompt is ours while we are at work: a server works on one at a time.
  private boolean show(ComfyEvent.Preview preview, boolean ours) {
    boolean nameless = preview.prompt().isEmpty() && working;
    if ((ours || nameless) && preview.image().length > 0) {
      tell(() -> shift.preview(preview.image(), preview.mediaType()));
    }
    return false;
  }

  /// Tells whoever waits, if anybody does. A shift that was cancelled throws, and may before its
  /// signal is here. That is no way out: the server has the job and would go on with it.
  private void tell(Runnable news) {
    if (!wanted) {
      return;
    }
    try {
      news.run();
    } catch (RuntimeException e) {
      if (!isCancelled()) {
        throw e;
      }
    }
  }

  private boolean isCancelled() {
    try {
      shift.checkCancelled();
      return false;
    } catch (RuntimeException _) {
      return true;
    }
  }

  private void away() {
    instance.lost();
    hearing.dead();
    life.sign();
  }

  /// Asks, and sees later what has come of it.
  private void cancel() {
    try {
      api.cancel(docket.ticket(), instance.facts());
    } catch (IOException _) {
      away();
    }
  }

  private void conclude(Sighting.Ended ended) {
    if (!wanted) {
      return;
    }
    new Verdict(instance).check(ended);
    loras.check(ended);
    var fetch = new Fetch(api, shift::checkCancelled, this::await);
    try {
      new Delivery(instance, docket.job(), shift, fetch).hand(ended);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private C41Exception unreachable(IOException e) {
    instance.lost();
    return new C41Exception(ComfyProblems.unreachable(instance.server(), e), e);
  }
}
