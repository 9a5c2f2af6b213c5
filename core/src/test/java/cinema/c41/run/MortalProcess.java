package cinema.c41.run;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.Sha256;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A process that dies at its nth journal entry. What it holds in its hands are the real things
/// until then; afterwards nothing it does reaches them, and it hears nothing more.
final class MortalProcess {
  private final boolean durable;
  private final boolean forgetful;
  private final List<JournalEntry> notes = new ArrayList<>();
  private final List<Ear> ears = new CopyOnWriteArrayList<>();
  private final List<FakeEngine> engines = new ArrayList<>();
  private int left;
  private volatile boolean alive = true;

  /// @param entries the journal entries until it dies
  /// @param durable whether the last of them is kept, or the process dies just before
  MortalProcess(int entries, boolean durable) {
    this(entries, durable, false);
  }

  private MortalProcess(int entries, boolean durable, boolean forgetful) {
    this.left = entries;
    this.durable = durable;
    this.forgetful = forgetful;
  }

  /// One that dies just before an entry that somebody waits for, and takes all notes since the last
  /// such entry with it.
  static MortalProcess forgetful(int entries) {
    return new MortalProcess(entries, false, true);
  }

  /// What a dead process meets wherever it turns.
  static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  boolean isAlive() {
    return alive;
  }

  Journal journal(Journal truth) {
    return new MortalJournal(truth);
  }

  Vault vault(Vault truth) {
    return new MortalVault(truth);
  }

  Desks desks(Desks truth) {
    return new MortalDesks(truth);
  }

  Engine engine(FakeEngine truth) {
    engines.add(truth);
    return new MortalEngine(truth);
  }

  private void requireAlive() {
    if (!alive) {
      throw new Death();
    }
  }

  private synchronized void remember(JournalEntry note) {
    requireAlive();
    notes.add(note);
  }

  private synchronized void append(Runnable write) {
    requireAlive();
    left--;
    if (left > 0 || durable) {
      write.run();
    }
    if (left == 0) {
      alive = false;
      engines.forEach(FakeEngine::restart);
      ears.forEach(Ear::close);
      throw new Death();
    }
  }

  private final class MortalJournal implements Journal {
    private final Journal truth;

    MortalJournal(Journal truth) {
      this.truth = truth;
    }

    @Override
    public void append(RunId run, List<JournalEntry> entries) {
      MortalProcess.this.append(
          () -> {
            truth.append(run, notes);
            notes.clear();
            truth.append(run, entries);
          });
    }

    @Override
    public void note(RunId run, JournalEntry entry) {
      if (forgetful) {
        remember(entry);
      } else {
        append(run, entry);
      }
    }

    @Override
    public List<JournalEntry> entries(RunId run) {
      requireAlive();
      return truth.entries(run);
    }

    @Override
    public List<Row> runs() {
      requireAlive();
      return truth.runs();
    }

    @Override
    public Optional<Made> made(Sha256 key) {
      requireAlive();
      return truth.made(key);
    }

    @Override
    public boolean isCancelAsked(RunId run) {
      requireAlive();
      return truth.isCancelAsked(run);
    }

    @Override
    public List<Timing> timings(String kind, int most) {
      requireAlive();
      return truth.timings(kind, most);
    }

    @Override
    public void time(String kind, Timing timing) {
      requireAlive();
      truth.time(kind, timing);
    }
  }

  private final class MortalVault implements Vault {
    private final Vault truth;

    MortalVault(Vault truth) {
      this.truth = truth;
    }

    @Override
    public Asset keep(Path file, String mediaType) {
      requireAlive();
      return truth.keep(file, mediaType);
    }

    @Override
    public Asset keep(byte[] bytes, String mediaType) {
      requireAlive();
      return truth.keep(bytes, mediaType);
    }

    @Override
    public boolean holds(AssetId id) {
      requireAlive();
      return truth.holds(id);
    }

    @Override
    public Path path(AssetId id) {
      return truth.path(id);
    }
  }

  private final class MortalDesks implements Desks {
    private final Desks truth;

    MortalDesks(Desks truth) {
      this.truth = truth;
    }

    @Override
    public Desk open(RunId run, StepId step, int attempt) {
      requireAlive();
      return truth.open(run, step, attempt);
    }

    @Override
    public void clear(RunId run, StepId step, int attempt) {
      if (alive) {
        truth.clear(run, step, attempt);
      }
    }

    @Override
    public void clear(RunId run) {
      if (alive) {
        truth.clear(run);
      }
    }
  }

  private final class MortalEngine implements Engine {
    private final Engine truth;

    MortalEngine(Engine truth) {
      this.truth = truth;
    }

    @Override
    public String name() {
      return truth.name();
    }

    @Override
    public Offer offer() {
      return truth.offer();
    }

    @Override
    public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
      requireAlive();
      truth.start(ticket, job, desk, ear(events));
    }

    @Override
    public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
      requireAlive();
      return truth.reattach(ticket, desk, ear(events));
    }

    @Override
    public void cancel(Ticket ticket) {
      if (alive) {
        truth.cancel(ticket);
      }
    }

    private Ear ear(Consumer<EngineEvent> events) {
      var ear = new Ear(events);
      ears.add(ear);
      if (!alive) {
        ear.close();
      }
      return ear;
    }
  }

  /// Hears what an engine tells, until the process is dead. Then whoever waits is sent away: their
  /// thread would not be there any more.
  private final class Ear implements Consumer<EngineEvent> {
    private final Consumer<EngineEvent> truth;

    Ear(Consumer<EngineEvent> truth) {
      this.truth = truth;
    }

    @Override
    public void accept(EngineEvent event) {
      if (alive) {
        truth.accept(event);
      }
    }

    void close() {
      truth.accept(new EngineEvent.Cancelled());
    }
  }
}
