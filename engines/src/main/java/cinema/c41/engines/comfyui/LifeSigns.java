package cinema.c41.engines.comfyui;

import cinema.c41.engines.comfyui.wire.ComfyApi;
import cinema.c41.engines.comfyui.wire.LogLine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whether a job at work still moves. Events are signs of life; where they do not come through, the
/// server's log is one, since steps are counted there too.
final class LifeSigns {
  private final ComfyApi api;
  private final Duration stall;
  private long last = System.nanoTime();
  private Optional<String> logged = Optional.empty();

  LifeSigns(ComfyApi api, Duration stall) {
    this.api = api;
    this.stall = stall;
  }

  void sign() {
    last = System.nanoTime();
    logged = Optional.empty();
  }

  boolean hasStalled() {
    long quiet = System.nanoTime() - last;
    if (quiet > stall.toNanos()) {
      return !hasLogged();
    }
    if (quiet > stall.toNanos() / 2 && logged.isEmpty()) {
      logged = Optional.of(lastLine());
    }
    return false;
  }

  private boolean hasLogged() {
    String now = lastLine();
    boolean moved = logged.filter(before -> !before.equals(now)).isPresent();
    if (moved) {
      sign();
    }
    return moved;
  }

  private String lastLine() {
    try {
      List<LogLine> log = api.log();
      return log.isEmpty() ? "" : log.getLast().time() + log.getLast().text();
    } catch (IOException _) {
      return "";
    }
  }
}
