package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Shift;
import cinema.c41.engines.comfyui.graph.GraphPaper;
import cinema.c41.engines.comfyui.wire.Prompt;
import cinema.c41.engines.comfyui.wire.Submission;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.HashMap;
import java.util.Optional;

/// Hands a job to its server, with the files it reads, and again when the server has not got it or
/// has lost it; always under the same name, and never while the server may have it. An answer that
/// does not come says nothing: whether the job has arrived is then seen by looking for it. Owned by
/// the thread of one job.
final class HandIn {
  /// A server that ends so often instead of answering ends because of the job.
  private static final int UNANSWERED = 3;

  private final Instance instance;
  private final Docket docket;
  private final Shift shift;
  private final Pace pace;
  private final LoraWatch loras;

  /// Whether the server is known to have the job, or to have had it.
  private boolean arrived;

  private boolean lost;
  private int unanswered;

  /// Since when the server is away whenever it is to get the job, or 0.
  private long unready;

  /// The server has refused the job for want of something that another may have. It does not do it.
  static final class Lacking extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Lacking(Problem problem) {
      super(problem.what());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  HandIn(Instance instance, Docket docket, Shift shift, Pace pace, LoraWatch loras) {
    this.instance = instance;
    this.docket = docket;
    this.shift = shift;
    this.pace = pace;
    this.loras = loras;
  }

  /// Whether the server is known to have the job, or to have had it.
  boolean hasArrived() {
    return arrived;
  }

  /// The job was seen there.
  void arrived() {
    arrived = true;
    unanswered = 0;
  }

  /// Hands it in. Lost once, a job is given once more; then it is the server that must be mended.
  ///
  /// @return whether the server has answered
  boolean give() throws IOException {
    shift.checkCancelled();
    if (arrived && lost) {
      throw new C41Exception(ComfyProblems.lost(instance.server()));
    }
    lost |= arrived;
    arrived = false;
    Optional<Tree.Obj> graph = ready();
    return graph.isPresent() && give(graph.get());
  }

  /// The graph with its files on the server; empty when the server is away just now, within reason.
  private Optional<Tree.Obj> ready() throws IOException {
    try {
      Tree.Obj graph = paper();
      unready = 0;
      return Optional.of(graph);
    } catch (IOException e) {
      long now = System.nanoTime();
      unready = unready == 0 ? now : unready;
      if (now - unready > pace.absence().toNanos()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private Tree.Obj paper() throws IOException {
    GraphJob job = docket.job();
    long limit = instance.facts().largestUpload();
    var names = new HashMap<String, String>();
    for (var upload : job.uploads().entrySet()) {
      shift.checkCancelled();
      String name = upload.getKey();
      names.put(name, instance.inbox().give(name, shift.asset(upload.getValue()), limit));
    }
    String folder = "c41/" + instance.name() + "/" + docket.ticket() + "/";
    return GraphPaper.fill(job.graph(), names, folder);
  }

  private boolean give(Tree.Obj graph) {
    docket.after(loras.mark()).write(shift.file(""));
    shift.checkCancelled();
    try {
      take(instance.api().submit(new Prompt(docket.ticket(), graph)), graph);
      return true;
    } catch (ConnectException | HttpConnectTimeoutException _) {
      return false;
    } catch (IOException e) {
      unanswered++;
      if (unanswered == UNANSWERED) {
        throw new C41Exception(ComfyProblems.noAnswer(instance.server(), UNANSWERED, e), e);
      }
      return false;
    }
  }

  private void take(Submission said, Tree.Obj graph) {
    var verdict = new Verdict(instance);
    switch (said) {
      case Submission.Queued(var complaints) when complaints.isEmpty() -> arrived();
      case Submission.Queued(var complaints) -> {
        // Some of its outputs would be missing without a word.
        boolean off = instance.end(docket.ticket());
        Problem problem = verdict.complained("some outputs cannot be made", complaints);
        throw off ? turnedDown(problem) : new C41Exception(problem);
      }
      case Submission.Refused refused -> throw turnedDown(verdict.refused(refused, graph));
      case Submission.TooLarge(var message) ->
          throw new C41Exception(ComfyProblems.graphTooLarge(instance.server(), message));
      case Submission.Broken(var status, var message) ->
          throw new C41Exception(ComfyProblems.serverError(instance.server(), status, message));
    }
  }

  private static RuntimeException turnedDown(Problem problem) {
    return ComfyProblems.isLack(problem) ? new Lacking(problem) : new C41Exception(problem);
  }
}
