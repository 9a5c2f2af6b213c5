package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import cinema.c41.engines.comfyui.Fleet.Found;
import cinema.c41.engines.comfyui.wire.Sighting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Runs graphs on one or several ComfyUI servers, one job at a time on each. Their jobs have our
/// tickets for names, so they outlive this process and are found again.
public final class ComfyEngine implements Engine {
  public static final String NAME = "comfyui";

  /// Raised whenever servers are told to do something else for the same job. Who is there, and in
  /// what version, is no part of it: what is made is told that as a fact.
  private static final String EDITION = "edition 1";

  private final Fleet fleet;
  private final Pace pace;
  private final Set<String> here = ConcurrentHashMap.newKeySet();

  /// What is begun, by the folder of its desk.
  private final Map<Path, Docket> begun = new ConcurrentHashMap<>();

  private final InHouse work = new InHouse(NAME, this::make);

  public ComfyEngine(List<ComfyServer> servers, Pace pace) {
    if (servers.isEmpty()
        || servers.stream().map(ComfyServer::name).distinct().count() < servers.size()) {
      throw new IllegalArgumentException("servers with names of their own: " + servers);
    }
    this.fleet = new Fleet(servers, pace);
    this.pace = pace;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Offer offer() {
    List<Found> found = fleet.survey();
    List<Found.There> there = only(found, Found.There.class);
    List<Problem> problems =
        only(found, Found.Missing.class).stream().map(Found.Missing::why).toList();
    return new Offer(
        NAME,
        there.isEmpty()
            ? "not reached"
            : joined(there, one -> one.version() + " on " + one.device()),
        EDITION,
        there.isEmpty() ? Set.of() : Set.of(GraphJob.class),
        Math.max(1, there.size()),
        List.of(),
        problems,
        there.stream().map(Found.There::device).toList());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    if (!(job instanceof GraphJob graph)) {
      throw new IllegalArgumentException("ComfyUI does not make " + job);
    }
    begin(new Docket(ticket.number(), "", "", graph), ticket, desk, events);
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    if (work.reattach(ticket, events) == Whereabouts.HERE) {
      return Whereabouts.HERE;
    }
    Optional<Docket> docket =
        Docket.read(desk.folder())
            .filter(Docket::isPlaced)
            .filter(noted -> noted.ticket().equals(ticket.number()));
    if (docket.isEmpty() || !isThere(docket.get())) {
      return Whereabouts.GONE;
    }
    begin(docket.get(), ticket, desk, events);
    return Whereabouts.HERE;
  }

  @Override
  public void cancel(Ticket ticket) {
    work.cancel(ticket);
    if (!here.contains(ticket.number())) {
      // A job of an earlier process, perhaps: whoever has it ends it.
      fleet.instances().forEach(instance -> instance.end(ticket.number()));
    }
  }

  private void begin(Docket docket, Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    begun.put(desk.folder(), docket);
    here.add(docket.ticket());
    work.start(ticket, docket.job(), desk, events);
  }

  /// One job, from wherever it stands.
  private void make(EngineJob job, Shift shift) {
    Docket docket = Objects.requireNonNull(begun.remove(shift.file("")));
    try {
      new Placement(fleet, pace, docket, shift).run();
    } finally {
      here.remove(docket.ticket());
    }
  }

  private boolean isThere(Docket docket) {
    Optional<Instance> noted = fleet.called(docket.server());
    if (noted.isEmpty()) {
      return false;
    }
    Instance instance = noted.get();
    try {
      var seen = instance.api().look(docket.ticket(), instance.facts());
      return !(seen instanceof Sighting.Unknown);
    } catch (IOException e) {
      instance.lost();
      throw new C41Exception(ComfyProblems.unreachable(instance.server(), e), e);
    }
  }

  private static <T> List<T> only(List<Found> found, Class<T> kind) {
    return found.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static String joined(List<Found.There> there, Function<Found.There, String> words) {
    return there.stream().map(words).distinct().sorted().collect(Collectors.joining(", "));
  }
}
