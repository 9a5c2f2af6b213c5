package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Tree;
import cinema.c41.engine.Shift;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One job, and a shift that ends at the worst moment.
@Timeout(60)
class GraphRunTest {
  @TempDir Path folder;

  @Test
  void a_cancel_that_shows_before_it_is_told_ends_the_job_on_the_server_too() throws Exception {
    try (var comfy = new RecordedComfy()) {
      var fleet = new Fleet(List.of(comfy.server("gpu0")), Lab.QUICK);
      Instance instance = fleet.called("gpu0").orElseThrow();
      var docket = new Docket("74d43459-0f44-4f32-bbc1-a751b1f15331", "gpu0", "", Lab.held());

      new GraphRun(instance, docket, new EndsAtFirstNews(folder), Lab.QUICK).run(false);

      assertThat(comfy.requests()).contains("POST api/jobs/" + docket.ticket() + "/cancel");
      assertThat(comfy.executed()).isEmpty();
      assertThat(new Lab(folder.resolve("next")).make(Lab.engine(comfy), Lab.plain())).hasSize(1);
    }
  }

  /// Somebody cancels it while it is told the first news: it says so by throwing, and what was to
  /// be done about it is done after that.
  private static final class EndsAtFirstNews implements Shift {
    private final Path folder;
    private Optional<Runnable> stop = Optional.empty();
    private boolean cancelled;

    EndsAtFirstNews(Path folder) {
      this.folder = folder;
    }

    @Override
    public Path asset(AssetId id) {
      return file(id + ".asset");
    }

    @Override
    public Path file(String name) {
      return folder.resolve(name);
    }

    @Override
    public void progress(double fraction) {
      cancelled = true;
      Thread.ofVirtual().start(stop.orElseThrow());
      checkCancelled();
    }

    @Override
    public void produce(String role, Path file, String mediaType, Tree.Obj facts) {
      checkCancelled();
    }

    @Override
    public void checkCancelled() {
      if (cancelled) {
        throw new CancellationException();
      }
    }

    @Override
    public void onCancel(Runnable first) {
      stop = Optional.of(first);
    }
  }
}
