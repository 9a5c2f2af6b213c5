package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.Shift;
import cinema.c41.engines.comfyui.wire.ComfyApi;
import cinema.c41.engines.comfyui.wire.ComfyEvent;
import cinema.c41.engines.comfyui.wire.Sighting;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One job on one server, from its submission to its files. A loop that owns its state: it looks
/// where the job is whenever the WebSocket says that something has happened, and every now and then
/// anyway. What it sees decides; what it hears does not, it is told on.
///
/// [HandIn] gives the job to the server. A job that is not there any more is given once more if the
/// server has lost it because it started again, and given up if somebody has taken it out: which of
/// the two, the [Alibi] says. [Delivery] hands over what was made.
final class GraphRun {
  private final Instance instance;
  private final ComfyApi api;
  private final Docket docket;
  private final Shift shift;
  private final Pace pace;
  private final Hearing hearing;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final LoraWatch loras;
  private final LifeSigns life;
  private final HandIn handIn;
  private final Alibi alibi;
  private final Telling telling;
  private final MemoryGauge memory;
  private boolean wanted = true;

  /// What the loop is woken by.
  private sealed interface Signal {
    record Heard(ComfyEvent event) implements Signal {}

    record Listening() implements Signal {}

    record CancelAsked() implements Signal {}
  }

  GraphRun(Instance instance, Docket docket, Shift shift, Pace pace) {
    this.instance = instance;
    this.api = instance.api();
    this.docket = docket;
    this.shift = shift;
    this.pace = pace;
    this.hearing =
        new Hearing(
            api, docket.ticket(), event -> signals.add(new Signal.Heard(event)), pace.silence());
    this.loras = new LoraWatch(instance, docket.job().graph(), docket.logged());
    this.life = new LifeSigns(api, docket.job().stall());
    this.handIn = new HandIn(instance, docket, shift, pace, loras);
    this.alibi = new Alibi(hearing, pace.answer());
    this.telling = new Telling(docket.ticket(), docket.job().graph(), shift);
    this.memory = new MemoryGauge(api, pace);
  }

  /// @param taken whether the server has the job already
  void run(boolean taken) {
    shift.onCancel(() -> signals.add(new Signal.CancelAsked()));
    try (hearing;
        memory) {
      hearing.begin();
      if (taken) {
        handIn.arrived();
      } else {
        handIn();
        opened(hearing.open());
        await();
      }
      follow().ifPresent(this::conclude);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private void handIn() throws IOException {
    telling.again();
    memory.working(false);
    alibi.none();
    if (!handIn.give()) {
      away();
    } else if (handIn.hasArrived()) {
      alibi.seen();
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
          if (!wanted && handIn.hasArrived()) {
            return Optional.empty();
          }
          missed();
        }
        case Sighting.Pending() -> waits();
        case Sighting.Running() -> works();
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

  private void waits() {
    life.sign();
    loras.waits();
    there(false);
  }

  private void works() {
    loras.begin();
    if (life.hasStalled()) {
      cancel();
      throw new C41Exception(ComfyProblems.stalled(instance.server(), docket.job().stall()));
    }
    there(true);
  }

  private void there(boolean atWork) {
    handIn.arrived();
    alibi.seen();
    telling.working(atWork);
    memory.working(atWork);
    if (!wanted) {
      cancel();
    }
    opened(hearing.tend(atWork));
  }

  /// The job may have ended while nobody listened.
  private void opened(boolean now) {
    if (now) {
      signals.add(new Signal.Listening());
    }
  }

  private void missed() throws IOException {
    switch (alibi.missed()) {
      case UNDECIDED -> {}
      case THERE -> throw new C41Exception(ComfyProblems.removed(instance.server()));
      case SILENT -> away();
      case AWAY -> handIn();
    }
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

  /// Whether it is a reason to look.
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
      case Signal.Listening() -> true;
      case Signal.CancelAsked() -> {
        wanted = false;
        telling.fallSilent();
        cancel();
        yield true;
      }
    };
  }

  private boolean hear(ComfyEvent event) {
    if (telling.isOurs(event)) {
      life.sign();
      if (event instanceof ComfyEvent.Started) {
        loras.begin();
        memory.working(true);
      }
    }
    return telling.hear(event);
  }

  private void away() {
    instance.lost();
    hearing.dead();
    life.sign();
  }

  /// Asks, and sees later what has come of it.
  private void cancel() {
    if (!instance.end(docket.ticket())) {
      away();
    }
  }

  private void conclude(Sighting.Ended ended) {
    memory.close();
    if (!wanted) {
      return;
    }
    new Verdict(instance).check(ended, docket.job().graph());
    loras.check(ended);
    telling.done();
    var fetch = new Fetch(api, shift::checkCancelled, this::await);
    try {
      new Delivery(instance, docket.job(), shift, fetch, memory.most()).hand(ended);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private C41Exception unreachable(IOException e) {
    instance.lost();
    return new C41Exception(ComfyProblems.unreachable(instance.server(), e), e);
  }
}
