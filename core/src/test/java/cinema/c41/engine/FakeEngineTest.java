package cinema.c41.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Blame;
import cinema.c41.base.Retry;
import cinema.c41.testkit.EngineContract;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.FolderDesk;
import cinema.c41.testkit.Heard;
import cinema.c41.testkit.MemoryVault;
import cinema.c41.testkit.Tickets;
import cinema.c41.testkit.Troubles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The fake keeps the promises of the real ones; what a server promises beyond them, it keeps too.
class FakeEngineTest implements EngineContract {
  private final FakeEngine fake = writtenFor(new FakeEngine(3));

  private static FakeEngine writtenFor(FakeEngine engine) {
    return engine.hangs("long").fails("bad", Troubles.by(Blame.REQUEST, new Retry.OnceFixed()));
  }

  @Override
  public Engine engine() {
    return fake;
  }

  @Override
  public EngineJob goodJob() {
    return FakeEngine.job("good", "text");
  }

  @Override
  public EngineJob longJob() {
    return FakeEngine.job("long", "text");
  }

  @Override
  public EngineJob badJob() {
    return FakeEngine.job("bad", "text");
  }

  @Test
  void a_job_of_a_server_goes_on_when_the_process_of_its_listener_dies(@TempDir Path folder)
      throws InterruptedException {
    FakeEngine server = writtenFor(new FakeEngine(1)).remembers();
    var before = new Heard();
    Ticket ticket = Tickets.start(server, longJob(), desk(folder), before);
    before.next();

    server.restart();
    var after = new Heard();
    Whereabouts found = server.reattach(ticket, desk(folder), after);
    server.cancel(ticket);

    assertThat(found).isEqualTo(Whereabouts.HERE);
    assertThat(after.end()).isEqualTo(new EngineEvent.Cancelled());
    assertThat(before.hasEnded()).isFalse();
  }

  @Test
  void a_job_of_a_server_that_ended_unheard_is_told_when_somebody_listens(@TempDir Path folder)
      throws InterruptedException {
    FakeEngine server = new FakeEngine(1).remembers();
    Ticket ticket = Tickets.start(server, goodJob(), desk(folder), _ -> {});
    server.restart();

    var after = new Heard();
    server.reattach(ticket, desk(folder), after);

    assertThat(after.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(after.produced()).hasSize(1);
  }

  @Test
  void a_job_in_this_process_dies_with_it(@TempDir Path folder) throws InterruptedException {
    var before = new Heard();
    Ticket ticket = Tickets.start(fake, longJob(), desk(folder), before);
    before.next();

    fake.restart();

    assertThat(fake.reattach(ticket, desk(folder), new Heard())).isEqualTo(Whereabouts.GONE);
    assertThat(before.hasEnded()).isFalse();
  }

  private static Desk desk(Path folder) {
    return new FolderDesk(new MemoryVault(folder), folder);
  }
}
