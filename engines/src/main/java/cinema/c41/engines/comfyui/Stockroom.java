package cinema.c41.engines.comfyui;

import cinema.c41.engine.GraphJob;
import cinema.c41.engines.comfyui.schema.Lacks;
import cinema.c41.engines.comfyui.schema.Listing;
import cinema.c41.engines.comfyui.schema.SchemaIntake;
import cinema.c41.engines.comfyui.wire.ComfyApi;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What one server has, as it says itself. That is megabytes, so it is read when a choice depends
/// on it and then remembered: what the server has until it goes away or refuses a graph, what it
/// lacks for a while only, since somebody may be downloading it. Thread-safe.
final class Stockroom {
  private final ComfyApi api;
  private final Duration recall;
  private final Lock reading = new ReentrantLock();
  private volatile @Nullable Count last;

  /// @param recall how long it is believed that something is not there
  Stockroom(ComfyApi api, Duration recall) {
    this.api = api;
    this.recall = recall;
  }

  /// @param listing empty when the server does not tell: then it is taken to have everything, and
  ///     says itself what it has not
  /// @param at nanoseconds of this process
  private record Count(Optional<Listing> listing, long at) {
    Lacks lacks(GraphJob job) {
      return listing
          .map(one -> one.lacks(job.graph(), job.uploads().keySet()))
          .orElse(Lacks.NOTHING);
    }
  }

  /// What of a job's graph is not there.
  Lacks lacks(GraphJob job) {
    reading.lock();
    try {
      Count known = last;
      Lacks lacks = known == null ? Lacks.NOTHING : known.lacks(job);
      boolean believed =
          known != null && (lacks.isNothing() || System.nanoTime() - known.at() < recall.toNanos());
      return believed ? lacks : count().lacks(job);
    } finally {
      reading.unlock();
    }
  }

  /// Whatever it has now may be something else.
  void forget() {
    last = null;
  }

  private Count count() {
    Count counted = new Count(read(), System.nanoTime());
    last = counted;
    return counted;
  }

  private Optional<Listing> read() {
    var intake = SchemaIntake.ofAll();
    try {
      api.nodes(intake::add);
      return Optional.of(intake.listing());
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
