package cinema.c41.engines.ffmpeg;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.engine.Desk;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.Ticket;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.ffmpeg.program.FfmpegSearch;
import cinema.c41.testkit.Tickets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The engine at work in a folder, with assets that are files of that folder.
final class CuttingRoom {
  private final FfmpegEngine engine;
  private final Path folder;
  private int jobs;

  CuttingRoom(Ffmpeg ffmpeg, Path folder) {
    this.folder = folder;
    var search =
        new FfmpegSearch(
            Optional.of(ffmpeg.program()), "", Path.of("nowhere"), Path.of("target", "ffmpeg"));
    this.engine = new FfmpegEngine(search);
  }

  FfmpegEngine engine() {
    return engine;
  }

  Desk desk() {
    return new Bench();
  }

  /// The name under which [Desk#asset] finds a file again.
  AssetId asset(Path file) {
    var id = new AssetId(Sha256.of(file.toString()));
    try {
      Files.createDirectories(folder);
      Files.writeString(note(id), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return id;
  }

  /// Does a job to its successful end and returns what it produced.
  EngineEvent.Produced make(PostJob job) {
    var events = start(job).events();
    EngineEvent.Produced produced = null;
    for (EngineEvent event = next(events); ; event = next(events)) {
      switch (event) {
        case EngineEvent.Produced one -> produced = one;
        case EngineEvent.Failed(var problem) -> throw new C41Exception(problem);
        case EngineEvent.Finished() -> {
          if (produced != null) {
            return produced;
          }
          throw new AssertionError("nothing was produced");
        }
        case EngineEvent.Cancelled() -> throw new AssertionError("cancelled");
        case EngineEvent.Accepted _, EngineEvent.Passing _ -> {}
      }
    }
  }

  Path file(PostJob job) {
    return make(job).file();
  }

  /// Does a job that fails.
  Problem fail(PostJob job) {
    try {
      make(job);
    } catch (C41Exception e) {
      return e.problem();
    }
    throw new AssertionError("it did not fail: " + job);
  }

  /// A job that has been started, and what is told of it.
  record Started(FfmpegEngine engine, Ticket ticket, BlockingQueue<EngineEvent> events) {
    List<EngineEvent> toTheEnd() {
      List<EngineEvent> all = new java.util.ArrayList<>();
      do {
        all.add(next(events));
      } while (!all.getLast().isLast());
      return all;
    }
  }

  Started start(PostJob job) {
    var events = new LinkedBlockingQueue<EngineEvent>();
    Ticket ticket = Tickets.start(engine, job, new Bench(), events::add);
    return new Started(engine, ticket, events);
  }

  static EngineEvent next(BlockingQueue<EngineEvent> events) {
    try {
      EngineEvent event = events.poll(60, TimeUnit.SECONDS);
      if (event != null) {
        return event;
      }
      throw new AssertionError("nothing happens any more");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Path note(AssetId id) {
    return folder.resolve(id.hash().hex().substring(0, 16) + ".asset");
  }

  /// A folder for each job.
  private final class Bench implements Desk {
    private final Path own = folder.resolve("job-" + jobs++);

    Bench() {
      try {
        Files.createDirectories(own);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Path asset(AssetId id) {
      try {
        return Path.of(Files.readString(note(id)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Path folder() {
      return own;
    }
  }
}
