package cinema.c41.engines.comfyui;

import cinema.c41.base.Tree;
import cinema.c41.engine.Shift;
import cinema.c41.engines.comfyui.graph.Progress;
import cinema.c41.engines.comfyui.wire.ComfyEvent;

/// Tells whoever waits for a job what is heard of it: how far it is, and what it looks like so far.
/// Owned by the thread of the job.
final class Telling {
  private final String ticket;
  private final Shift shift;
  private final Progress progress;
  private boolean working;
  private boolean silent;
  private double told = -1;

  Telling(String ticket, Tree.Obj graph, Shift shift) {
    this.ticket = ticket;
    this.shift = shift;
    this.progress = new Progress(graph);
  }

  /// The server does the job from its start.
  void again() {
    working = false;
    progress.again();
  }

  /// Whether the server works on the job now.
  void working(boolean now) {
    working = now;
  }

  /// It is done, whether that was heard or seen.
  void done() {
    advance(1);
  }

  /// Nobody waits any more.
  void fallSilent() {
    silent = true;
  }

  /// Others' events come here too.
  boolean isOurs(ComfyEvent event) {
    return event.prompt().equals(ticket);
  }

  /// Whether it is a reason to look for the job.
  boolean hear(ComfyEvent event) {
    boolean ours = isOurs(event);
    switch (event) {
      case ComfyEvent.Started _ -> working |= ours;
      case ComfyEvent.Cached(_, var nodes) when ours -> progress.cached(nodes);
      case ComfyEvent.Nodes nodes when ours -> advance(progress.at(nodes));
      case ComfyEvent.Preview preview -> show(preview, ours);
      case ComfyEvent.Ending _, ComfyEvent.Left _ -> {
        return ours;
      }
      case ComfyEvent.Cached _, ComfyEvent.Nodes _, ComfyEvent.Closed _, ComfyEvent.Other _ -> {}
    }
    return false;
  }

  private void advance(double fraction) {
    if (fraction > told) {
      told = fraction;
      tell(() -> shift.progress(fraction));
    }
  }

  /// One that names no prompt is ours while we are at work: a server works on one at a time.
  private void show(ComfyEvent.Preview preview, boolean ours) {
    boolean nameless = preview.prompt().isEmpty() && working;
    if ((ours || nameless) && preview.image().length > 0) {
      tell(() -> shift.preview(preview.image(), preview.mediaType()));
    }
  }

  /// A shift that was cancelled throws, and may before its signal is here. That is no way out: the
  /// server has the job and would go on with it.
  private void tell(Runnable news) {
    if (silent) {
      return;
    }
    try {
      news.run();
    } catch (RuntimeException e) {
      if (!isCancelled()) {
        throw e;
      }
    }
  }

  private boolean isCancelled() {
    try {
      shift.checkCancelled();
      return false;
    } catch (RuntimeException _) {
      return true;
    }
  }
}
