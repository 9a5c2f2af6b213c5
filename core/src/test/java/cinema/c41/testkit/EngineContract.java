package cinema.c41.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.AssetId;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every engine promises. A test of an engine implements this and says which jobs to try.
public interface EngineContract {
  /// The engine under test: the same one for the length of a test.
  Engine engine();

  /// A job that it does well, in seconds.
  EngineJob goodJob();

  /// A job long enough to be cancelled in the middle.
  EngineJob longJob();

  /// A job that it takes and cannot do.
  EngineJob badJob();

  /// The file of an asset that a job reads; engines whose jobs read none need not say.
  default Path asset(AssetId id) {
    throw new IllegalStateException("no asset " + id);
  }

  /// Whether the same job makes the same bytes.
  default boolean isDeterministic() {
    return true;
  }

  /// Whether it can say of any ticket if it has the job.
  default boolean canBeAsked() {
    return true;
  }

  @Test
  default void an_offer_names_its_engine_and_is_the_same_twice() {
    Offer offer = engine().offer();

    assertThat(offer.engine()).isEqualTo(engine().name()).matches("[a-z]+");
    assertThat(offer).isEqualTo(engine().offer());
    assertThat(offer.fingerprint()).isNotBlank();
    assertThat(offer.lanes()).isPositive();
    for (EngineJob job : List.of(goodJob(), longJob(), badJob())) {
      assertThat(offer.takes(job.getClass())).as(job.toString()).isTrue();
    }
  }

  @Test
  default void a_good_job_tells_its_story_in_order(@TempDir Path folder) throws Exception {
    var heard = new Heard();

    Ticket ticket = Tickets.start(engine(), goodJob(), desk(folder), heard);
    heard.end();

    assertThat(ticket.engine()).isEqualTo(engine().name());
    assertThat(heard.story()).startsWith(new EngineEvent.Accepted(ticket));
    assertThat(heard.story()).filteredOn(EngineEvent.Accepted.class::isInstance).hasSize(1);
    assertThat(heard.story()).endsWith(new EngineEvent.Finished());
    assertThat(heard.story()).filteredOn(EngineEvent::isLast).hasSize(1);
    assertThat(heard.fractions()).isSorted().allMatch(part -> part >= 0 && part <= 1);
    assertThat(heard.produced()).isNotEmpty().allSatisfy(output -> assertLies(output, folder));
    assertThat(heard.produced()).extracting(EngineEvent.Produced::role).doesNotHaveDuplicates();
  }

  @Test
  default void a_long_job_is_begun_and_not_waited_for(@TempDir Path folder) throws Exception {
    var heard = new Heard();

    Ticket ticket = Tickets.start(engine(), longJob(), desk(folder), heard);
    boolean ended = heard.hasEnded();
    engine().cancel(ticket);
    heard.end();

    assertThat(ended).isFalse();
  }

  @Test
  default void the_same_job_makes_the_same_bytes(@TempDir Path folder) throws Exception {
    Heard first = story(goodJob(), folder.resolve("first"));
    Heard second = story(goodJob(), folder.resolve("second"));

    assertThat(second.produced())
        .extracting(EngineEvent.Produced::role)
        .isEqualTo(first.produced().stream().map(EngineEvent.Produced::role).toList());
    if (isDeterministic()) {
      assertSameBytes(first, second);
    }
  }

  @Test
  default void a_bad_job_fails_with_a_problem_that_says_what_to_do(@TempDir Path folder)
      throws Exception {
    Heard heard = story(badJob(), folder);

    assertThat(heard.story().getLast())
        .isInstanceOfSatisfying(
            EngineEvent.Failed.class,
            failed -> assertThat(failed.problem().fixes()).as(failed.toString()).isNotEmpty());
    assertThat(heard.story()).filteredOn(EngineEvent::isLast).hasSize(1);
  }

  @Test
  default void a_job_that_is_cancelled_in_the_middle_ends_and_says_nothing_more(
      @TempDir Path folder) throws Exception {
    var heard = new Heard();
    Ticket ticket = Tickets.start(engine(), longJob(), desk(folder.resolve("long")), heard);
    heard.next();

    engine().cancel(ticket);
    engine().cancel(ticket);
    EngineEvent last = heard.end();
    story(goodJob(), folder.resolve("good"));

    assertThat(last).isEqualTo(new EngineEvent.Cancelled());
    assertThat(heard.story()).endsWith(last).filteredOn(EngineEvent::isLast).hasSize(1);
  }

  @Test
  default void a_job_that_is_cancelled_at_once_ends_as_cancelled(@TempDir Path folder)
      throws Exception {
    assertThat(cancelled(folder)).isEqualTo(new EngineEvent.Cancelled());
  }

  @Test
  default void a_job_that_has_ended_is_left_alone(@TempDir Path folder) throws Exception {
    var heard = new Heard();
    Ticket ticket = Tickets.start(engine(), goodJob(), desk(folder), heard);
    heard.end();
    List<EngineEvent> story = heard.story();

    engine().cancel(ticket);
    var again = new Heard();
    Whereabouts found = engine().reattach(ticket, desk(folder), again);

    assertThat(heard.story()).isEqualTo(story);
    if (found == Whereabouts.HERE) {
      assertThat(again.end()).isEqualTo(new EngineEvent.Finished());
    } else {
      assertThat(again.story()).isEmpty();
    }
  }

  @Test
  default void a_ticket_of_a_job_that_never_arrived_is_left_alone(@TempDir Path folder) {
    Ticket unheardOf = Tickets.fresh(engine());
    var heard = new Heard();

    engine().cancel(unheardOf);
    Whereabouts found = engine().reattach(unheardOf, desk(folder), heard);

    assertThat(found).isEqualTo(canBeAsked() ? Whereabouts.GONE : Whereabouts.UNKNOWN);
    assertThat(heard.story()).isEmpty();
  }

  @Test
  default void whoever_listens_again_hears_the_story_from_its_start(@TempDir Path folder)
      throws Exception {
    var before = new Heard();
    Ticket ticket = Tickets.start(engine(), longJob(), desk(folder), before);
    before.next();

    var heard = new Heard();
    Whereabouts found = engine().reattach(ticket, desk(folder), heard);
    engine().cancel(ticket);

    assertThat(found).isEqualTo(Whereabouts.HERE);
    assertThat(heard.end()).isEqualTo(new EngineEvent.Cancelled());
    assertThat(heard.story()).startsWith(new EngineEvent.Accepted(ticket));
    assertThat(before.hasEnded()).isFalse();
  }

  @Test
  default void as_many_jobs_as_it_has_lanes_are_done_at_once(@TempDir Path folder)
      throws Exception {
    var all = new ArrayList<Heard>();

    for (int i = 0; i < Math.clamp(engine().offer().lanes(), 2, 4); i++) {
      var heard = new Heard();
      Tickets.start(engine(), goodJob(), desk(folder.resolve("lane" + i)), heard);
      all.add(heard);
    }

    for (Heard heard : all) {
      assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
      if (isDeterministic()) {
        assertSameBytes(all.getFirst(), heard);
      }
    }
  }

  @Test
  default void jobs_that_have_ended_leave_no_thread_and_no_child_behind(@TempDir Path folder)
      throws Exception {
    // What the engine starts once and keeps for good is there after the first job.
    story(goodJob(), folder.resolve("first"));
    Set<Thread> threads = threads();
    Set<ProcessHandle> children = children();

    story(goodJob(), folder.resolve("good"));
    story(badJob(), folder.resolve("bad"));
    cancelled(folder.resolve("long"));

    for (ProcessHandle child : children()) {
      if (!children.contains(child)) {
        child.onExit().get(1, TimeUnit.MINUTES);
      }
    }
    for (Thread thread : threads()) {
      if (!threads.contains(thread)) {
        thread.join(60_000);
        assertThat(thread.isAlive()).as(thread.toString()).isFalse();
      }
    }
  }

  private Heard story(EngineJob job, Path folder) throws InterruptedException {
    var heard = new Heard();
    Tickets.start(engine(), job, desk(folder), heard);
    heard.end();
    return heard;
  }

  /// The end of a long job that nobody wants any more.
  private EngineEvent cancelled(Path folder) throws InterruptedException {
    var heard = new Heard();
    engine().cancel(Tickets.start(engine(), longJob(), desk(folder), heard));
    return heard.end();
  }

  private static void assertLies(EngineEvent.Produced output, Path folder) {
    assertThat(output.file().normalize()).startsWith(folder).isNotEmptyFile();
    assertThat(output.role()).isNotBlank();
    assertThat(output.mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
  }

  private static void assertSameBytes(Heard one, Heard other) throws Exception {
    for (int i = 0; i < one.produced().size(); i++) {
      Path file = one.produced().get(i).file();
      assertThat(Files.mismatch(file, other.produced().get(i).file())).as("%s", file).isEqualTo(-1);
    }
  }

  /// Threads that would keep this process alive.
  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon())
        .collect(Collectors.toSet());
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().descendants().collect(Collectors.toSet());
  }

  private Desk desk(Path folder) {
    return new AssetDesk(this, FolderDesk.made(folder));
  }

  /// The desk of a job under test.
  record AssetDesk(EngineContract contract, Path folder) implements Desk {
    @Override
    public Path asset(AssetId id) {
      return contract.asset(id);
    }
  }
}
