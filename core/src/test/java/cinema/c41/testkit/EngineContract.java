package cinema.c41.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.AssetId;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Ticket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every engine promises. A test class of an engine extends nothing and implements this.
public interface EngineContract {
  /// The engine under test.
  Engine engine();

  /// A job it does well, in seconds.
  EngineJob goodJob();

  /// A job long enough to be cancelled in the middle.
  EngineJob longJob();

  /// A job that cannot be done and whose failure it explains.
  EngineJob badJob();

  /// The file of an asset that a job reads; engines whose jobs read none need not say.
  default Path asset(AssetId id) {
    throw new IllegalStateException("no asset " + id);
  }

  @Test
  default void an_offer_names_its_engine_and_is_the_same_twice() {
    var offer = engine().offer();

    assertThat(offer.engine()).isEqualTo(engine().name());
    assertThat(offer.takes(goodJob().getClass())).isTrue();
    assertThat(offer.fingerprint()).isNotBlank().isEqualTo(engine().offer().fingerprint());
    assertThat(offer.lanes()).isPositive();
  }

  @Test
  default void a_good_job_tells_its_story_in_order(@TempDir Path folder) throws Exception {
    List<EngineEvent> story = story(goodJob(), folder);

    assertThat(story.getFirst()).isInstanceOf(EngineEvent.Accepted.class);
    assertThat(story.getLast()).isEqualTo(new EngineEvent.Finished());
    assertThat(story).filteredOn(EngineEvent::isLast).hasSize(1);
    assertThat(fractions(story)).isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1);
    assertThat(produced(story))
        .isNotEmpty()
        .allSatisfy(
            output -> {
              assertThat(output.file().normalize()).startsWith(folder);
              assertThat(output.file()).isNotEmptyFile();
            });
  }

  @Test
  default void the_same_job_makes_the_same_bytes(@TempDir Path one, @TempDir Path other)
      throws Exception {
    List<EngineEvent.Produced> first = produced(story(goodJob(), one));
    List<EngineEvent.Produced> second = produced(story(goodJob(), other));

    assertThat(second).hasSameSizeAs(first);
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i).file()).hasSameBinaryContentAs(first.get(i).file());
    }
  }

  @Test
  default void a_bad_job_fails_with_a_problem_that_says_what_to_do(@TempDir Path folder)
      throws Exception {
    EngineEvent end = story(badJob(), folder).getLast();

    assertThat(end).isInstanceOf(EngineEvent.Failed.class);
    assertThat(((EngineEvent.Failed) end).problem().fixes()).isNotEmpty();
  }

  @Test
  default void a_cancelled_job_ends_soon_and_says_nothing_more(@TempDir Path folder)
      throws Exception {
    var events = new LinkedBlockingQueue<EngineEvent>();
    Ticket ticket = engine().start(longJob(), desk(folder), events::add);
    next(events);

    engine().cancel(ticket);

    EngineEvent event = next(events);
    while (!event.isLast()) {
      event = next(events);
    }
    assertThat(event).isEqualTo(new EngineEvent.Cancelled());
    assertThat(events).isEmpty();
  }

  @Test
  default void a_ticket_that_nobody_knows_is_left_alone(@TempDir Path folder) {
    var foreign = new Ticket(engine().name(), "1-of-another-process");

    engine().cancel(foreign);

    assertThat(engine().reattach(foreign, desk(folder), _ -> {})).isFalse();
  }

  @Test
  default void as_many_jobs_as_it_has_lanes_are_done_at_once(@TempDir Path folder)
      throws Exception {
    int lanes = Math.min(4, engine().offer().lanes());
    var queues = new ArrayList<BlockingQueue<EngineEvent>>();
    for (int i = 0; i < lanes; i++) {
      var events = new LinkedBlockingQueue<EngineEvent>();
      queues.add(events);
      Path desk = Files.createDirectories(folder.resolve("lane" + i));
      Ticket ticket = engine().start(goodJob(), desk(desk), events::add);
      assertThat(ticket.engine()).isEqualTo(engine().name());
    }
    for (BlockingQueue<EngineEvent> events : queues) {
      assertThat(toTheEnd(events).getLast()).isEqualTo(new EngineEvent.Finished());
    }
  }

  private List<EngineEvent> story(EngineJob job, Path folder) throws Exception {
    var events = new LinkedBlockingQueue<EngineEvent>();
    Ticket ticket = engine().start(job, desk(folder), events::add);
    List<EngineEvent> story = toTheEnd(events);
    assertThat(engine().reattach(ticket, desk(folder), _ -> {}))
        .as("ended jobs are gone")
        .isFalse();
    return story;
  }

  private static List<EngineEvent> toTheEnd(BlockingQueue<EngineEvent> events) throws Exception {
    var story = new ArrayList<EngineEvent>();
    do {
      story.add(next(events));
    } while (!story.getLast().isLast());
    return story;
  }

  private static EngineEvent next(BlockingQueue<EngineEvent> events) throws Exception {
    return Objects.requireNonNull(events.poll(2, TimeUnit.MINUTES), "the engine fell silent");
  }

  private static List<Double> fractions(List<EngineEvent> story) {
    return story.stream()
        .filter(EngineEvent.Progressed.class::isInstance)
        .map(event -> ((EngineEvent.Progressed) event).fraction())
        .toList();
  }

  private static List<EngineEvent.Produced> produced(List<EngineEvent> story) {
    return story.stream()
        .filter(EngineEvent.Produced.class::isInstance)
        .map(EngineEvent.Produced.class::cast)
        .toList();
  }

  private Desk desk(Path folder) {
    return new Desk() {
      @Override
      public Path asset(AssetId id) {
        return EngineContract.this.asset(id);
      }

      @Override
      public Path folder() {
        return folder;
      }
    };
  }
}
