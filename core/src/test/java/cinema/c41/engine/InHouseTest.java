package cinema.c41.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Blame;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Retry;
import cinema.c41.base.Tree;
import cinema.c41.testkit.EngineContract;
import cinema.c41.testkit.FolderDesk;
import cinema.c41.testkit.Heard;
import cinema.c41.testkit.MemoryVault;
import cinema.c41.testkit.Tickets;
import cinema.c41.testkit.Troubles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the craft of an engine in this process does, throws or is told, becomes events; so an
/// engine that is nothing but a craft keeps the contract.
@Timeout(60)
class InHouseTest implements EngineContract {
  private static final EngineJob JOB = job("good");

  @TempDir private Path room = Path.of("");

  private final Crafted engine = new Crafted(InHouseTest::craft);

  /// An engine that is a craft and nothing more.
  private record Crafted(InHouse jobs) implements Engine {
    Crafted(BiConsumer<EngineJob, Shift> craft) {
      this(new InHouse("crafted", craft));
    }

    @Override
    public String name() {
      return "crafted";
    }

    @Override
    public Offer offer() {
      Set<Class<? extends EngineJob>> makes = Set.of(PaperJob.Documents.class);
      return new Offer("crafted", "1", "crafted 1", makes, 4, List.of(), List.of());
    }

    @Override
    public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
      jobs.start(ticket, job, desk, events);
    }

    @Override
    public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
      return jobs.reattach(ticket, events);
    }

    @Override
    public void cancel(Ticket ticket) {
      jobs.cancel(ticket);
    }
  }

  @Override
  public Engine engine() {
    return engine;
  }

  @Override
  public EngineJob goodJob() {
    return JOB;
  }

  @Override
  public EngineJob longJob() {
    return job("long");
  }

  @Override
  public EngineJob badJob() {
    return job("bad");
  }

  @Test
  void what_a_craft_does_not_explain_is_a_crash_of_its_engine() throws InterruptedException {
    Heard heard =
        story(
            (_, _) -> {
              throw new IllegalStateException("no pencil");
            });

    assertThat(heard.end())
        .isInstanceOfSatisfying(
            EngineEvent.Failed.class,
            failed -> {
              assertThat(failed.problem().code().toString()).isEqualTo("engine/crashed");
              assertThat(failed.problem().what()).contains("crafted");
              assertThat(failed.problem().why()).contains("no pencil");
              assertThat(failed.problem().blame()).isEqualTo(Blame.BUG);
              assertThat(failed.problem().evidence()).first().asString().contains("InHouseTest");
            });
  }

  @Test
  void an_error_is_a_crash_as_well() throws InterruptedException {
    Heard heard =
        story(
            (_, _) -> {
              throw new StackOverflowError();
            });

    assertThat(heard.end()).isInstanceOf(EngineEvent.Failed.class);
  }

  @Test
  void a_problem_is_told_as_it_is() throws InterruptedException {
    var problem = Troubles.by(Blame.MACHINE, new Retry.OnceFixed());

    Heard heard =
        story(
            (_, _) -> {
              throw new C41Exception(problem);
            });

    assertThat(heard.end()).isEqualTo(new EngineEvent.Failed(problem));
  }

  @Test
  void progress_never_goes_back_and_stays_between_nothing_and_all() throws InterruptedException {
    Heard heard =
        story(
            (_, shift) -> {
              for (double fraction : new double[] {-1, 0.5, 0.25, 7}) {
                shift.progress(fraction);
              }
            });
    heard.end();

    assertThat(heard.fractions()).containsExactly(0.0, 0.5, 0.5, 1.0);
  }

  @Test
  void a_job_that_fails_because_it_was_cancelled_was_cancelled() throws InterruptedException {
    for (RuntimeException death :
        List.of(
            new C41Exception(Troubles.by(Blame.ENGINE, new Retry.Never())),
            new IllegalStateException("the child was killed"))) {
      var hanging = new Hanging(death);

      Ticket ticket = hanging.start();
      hanging.awaitBegun();
      hanging.engine.cancel(ticket);

      assertThat(hanging.heard.end()).isEqualTo(new EngineEvent.Cancelled());
    }
  }

  @Test
  void a_craft_that_ends_well_though_it_was_cancelled_was_cancelled() throws InterruptedException {
    var hanging = new Hanging(null);

    Ticket ticket = hanging.start();
    hanging.awaitBegun();
    hanging.engine.cancel(ticket);

    assertThat(hanging.heard.end()).isEqualTo(new EngineEvent.Cancelled());
  }

  @Test
  void what_is_to_stop_is_stopped_once_however_often_one_cancels() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var gate = new CountDownLatch(1);
    var stops = new AtomicInteger();
    var slow =
        new Crafted(
            (_, shift) -> {
              shift.onCancel(stops::incrementAndGet);
              begun.countDown();
              await(gate);
            });
    var heard = new Heard();

    Ticket ticket = Tickets.start(slow, JOB, desk("slow"), heard);
    begun.await();
    slow.cancel(ticket);
    slow.cancel(ticket);
    gate.countDown();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Cancelled());
    assertThat(stops).hasValue(1);
  }

  @Test
  void who_says_too_late_what_is_to_stop_is_stopped_at_once() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var cancelled = new CountDownLatch(1);
    var stops = new AtomicInteger();
    var late =
        new Crafted(
            (_, shift) -> {
              begun.countDown();
              await(cancelled);
              shift.onCancel(stops::incrementAndGet);
            });
    var heard = new Heard();

    Ticket ticket = Tickets.start(late, JOB, desk("late"), heard);
    begun.await();
    late.cancel(ticket);
    cancelled.countDown();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Cancelled());
    assertThat(stops).hasValue(1);
  }

  @Test
  void nothing_is_produced_after_a_cancel() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var cancelled = new CountDownLatch(1);
    var eager =
        new Crafted(
            (_, shift) -> {
              begun.countDown();
              await(cancelled);
              shift.produce("late", shift.file("late"), "text/plain", Tree.obj());
            });
    var heard = new Heard();

    Ticket ticket = Tickets.start(eager, JOB, desk("eager"), heard);
    begun.await();
    eager.cancel(ticket);
    cancelled.countDown();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Cancelled());
    assertThat(heard.produced()).isEmpty();
  }

  @Test
  void a_cancel_at_any_moment_gives_exactly_one_end() throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      var heard = new Heard();
      Ticket ticket = Tickets.start(engine, JOB, desk("race"), heard);
      var canceller = Thread.ofVirtual().start(() -> engine.cancel(ticket));
      EngineEvent last = heard.end();
      canceller.join();

      assertThat(last).isIn(new EngineEvent.Cancelled(), new EngineEvent.Finished());
      assertThat(heard.story()).filteredOn(EngineEvent::isLast).hasSize(1);
    }
  }

  @Test
  void who_listens_again_hears_all_that_was_produced_and_the_rest() throws InterruptedException {
    var half = new CountDownLatch(1);
    var gate = new CountDownLatch(1);
    var pair =
        new Crafted(
            (_, shift) -> {
              shift.produce("first", write(shift, "first"), "text/plain", Tree.obj());
              half.countDown();
              await(gate);
              shift.produce("second", write(shift, "second"), "text/plain", Tree.obj());
            });
    var before = new Heard();
    Ticket ticket = Tickets.start(pair, JOB, desk("pair"), before);
    half.await();

    var after = new Heard();
    Whereabouts found = pair.reattach(ticket, desk("pair"), after);
    gate.countDown();

    assertThat(found).isEqualTo(Whereabouts.HERE);
    assertThat(after.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(after.story()).startsWith(new EngineEvent.Accepted(ticket));
    assertThat(after.produced())
        .extracting(EngineEvent.Produced::role)
        .containsExactly("first", "second");
    assertThat(before.produced()).hasSize(1);
  }

  @Test
  void a_ticket_of_another_process_means_no_job_of_this_one() throws InterruptedException {
    var hanging = new Hanging(null);
    Ticket ticket = hanging.start();
    hanging.awaitBegun();

    Ticket other = Tickets.fresh(hanging.engine);
    assertThat(hanging.engine.reattach(other, desk("x"), new Heard())).isEqualTo(Whereabouts.GONE);

    hanging.engine.cancel(ticket);
    hanging.heard.end();
  }

  /// A craft that sits there until it is stopped, and then ends well or throws.
  private final class Hanging {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Heard heard = new Heard();
    private final Crafted engine;

    Hanging(@Nullable RuntimeException death) {
      this.engine =
          new Crafted(
              (_, shift) -> {
                var stopped = new CountDownLatch(1);
                shift.onCancel(stopped::countDown);
                begun.countDown();
                await(stopped);
                if (death != null) {
                  throw death;
                }
              });
    }

    Ticket start() {
      return Tickets.start(engine, JOB, desk("hanging"), heard);
    }

    void awaitBegun() throws InterruptedException {
      begun.await();
    }
  }

  private Heard story(BiConsumer<EngineJob, Shift> craft) {
    var heard = new Heard();
    Tickets.start(new Crafted(craft), JOB, desk("story"), heard);
    return heard;
  }

  private Desk desk(String name) {
    return new FolderDesk(new MemoryVault(room.resolve("vault")), room.resolve(name));
  }

  private static EngineJob job(String name) {
    return new PaperJob.Documents(List.of(new PaperJob.Document(name, "text/plain", name)));
  }

  private static void craft(EngineJob job, Shift shift) {
    switch (((PaperJob.Documents) job).documents().getFirst().name()) {
      case "long" -> {
        var stopped = new CountDownLatch(1);
        shift.onCancel(stopped::countDown);
        await(stopped);
      }
      case "bad" -> throw new C41Exception(Troubles.by(Blame.REQUEST, new Retry.OnceFixed()));
      default -> {
        shift.progress(0.5);
        shift.produce("good", write(shift, "good"), "text/plain", Tree.obj());
      }
    }
  }

  private static Path write(Shift shift, String name) {
    try {
      return Files.writeString(shift.file(name), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
