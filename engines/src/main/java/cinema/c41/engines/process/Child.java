package cinema.c41.engines.process;

import cinema.c41.base.C41Exception;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// A program that runs as a child of this process, with everything it starts itself.
///
/// It never outlives its deadline, [#close], or an orderly end of this process; see
/// [ChildSpec#leashed] for a disorderly one. What it writes to standard error is drained all the
/// time. Standard output is the caller's to read until [#await], which throws away what nobody
/// asked for.
///
/// ```java
/// try (var child = Child.start(spec)) {
///   child.stdin().write(frame);
///   child.stdin().close();
///   child.awaitSuccess();
/// }
/// ```
///
/// One thread uses a child; [#kill] and [#tail] may be called from any.
public final class Child implements AutoCloseable {
  /// How long the kernel may take to bury a killed process.
  private static final Duration BURIAL = Duration.ofSeconds(10);

  private final ChildSpec spec;
  private final Process process;
  private final Tail tail;
  private final Thread drain;
  private final Thread lastWill;
  private boolean outputTaken;
  private volatile boolean late;

  private Child(ChildSpec spec, Process process, Consumer<String> listener) {
    this.spec = spec;
    this.process = process;
    this.tail = new Tail(listener);
    this.drain = virtual("says", () -> tail.drain(process.getErrorStream()));
    this.lastWill = Thread.ofPlatform().name(spec.name() + "-last-will").unstarted(this::kill);
  }

  /// Starts it. Whatever keeps it from starting is a problem `process/cannot-start`.
  public static Child start(ChildSpec spec) {
    return start(spec, _ -> {});
  }

  /// Starts it with a listener for every line of standard error, called on a thread of its own.
  public static Child start(ChildSpec spec, Consumer<String> listener) {
    try {
      var builder = new ProcessBuilder(spec.command()).directory(spec.folder().toFile());
      var child = new Child(spec, builder.start(), listener);
      child.watch();
      return child;
    } catch (IOException e) {
      throw new C41Exception(ProcessProblems.cannotStart(spec, e), e);
    }
  }

  /// Runs it to its successful end and returns what it wrote to standard output.
  public static String output(ChildSpec spec) {
    try (var child = start(spec)) {
      child.endInput();
      String text = new String(child.stdout().readAllBytes(), StandardCharsets.UTF_8);
      child.awaitSuccess();
      return text;
    } catch (IOException e) {
      throw new C41Exception(
          ProcessProblems.failed(spec, -1, List.of(String.valueOf(e.getMessage()))), e);
    }
  }

  /// What the program reads. It blocks for as long as the program does not read.
  public OutputStream stdin() {
    return process.getOutputStream();
  }

  /// What the program writes. Whoever asks for it must read it, or the program blocks.
  public InputStream stdout() {
    outputTaken = true;
    return process.getInputStream();
  }

  /// The last 30 lines of standard error; all of them once [#await] has returned.
  public List<String> tail() {
    return tail.lines();
  }

  /// Waits for its end and returns its exit code.
  public int await() {
    if (!outputTaken) {
      virtual("writes", this::discardOutput);
    }
    try {
      boolean ended = process.waitFor(spec.deadline().plus(BURIAL));
      drain.join(BURIAL);
      if (late || !ended) {
        throw new C41Exception(ProcessProblems.timedOut(spec, tail()));
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      throw new C41Exception(ProcessProblems.interrupted(spec), e);
    }
  }

  /// Waits for its end; anything but exit code 0 is a problem `process/failed`.
  public void awaitSuccess() {
    int exitCode = await();
    if (exitCode != 0) {
      throw new C41Exception(ProcessProblems.failed(spec, exitCode, tail()));
    }
  }

  /// Kills it and everything it started, at once.
  public void kill() {
    List<ProcessHandle> family = process.descendants().toList();
    // The handle, not the process: that would close standard error before its last words are read.
    process.toHandle().destroyForcibly();
    for (var member : family) {
      member.descendants().forEach(ProcessHandle::destroyForcibly);
      member.destroyForcibly();
    }
  }

  /// Kills it if it still runs.
  @Override
  public void close() {
    if (process.isAlive()) {
      kill();
    }
    try {
      process.waitFor(BURIAL);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    closeQuietly(process.getOutputStream());
    closeQuietly(process.getInputStream());
  }

  private void endInput() throws IOException {
    if (!Leash.isOn(spec.command())) {
      stdin().close();
    }
  }

  private void watch() {
    try {
      Runtime.getRuntime().addShutdownHook(lastWill);
    } catch (IllegalStateException e) {
      close();
      throw new C41Exception(ProcessProblems.interrupted(spec), e);
    }
    virtual("deadline", this::guard);
  }

  private void guard() {
    try {
      if (!process.waitFor(spec.deadline())) {
        late = true;
        kill();
        process.waitFor(BURIAL);
      }
      Runtime.getRuntime().removeShutdownHook(lastWill);
    } catch (InterruptedException _) {
      kill();
      Thread.currentThread().interrupt();
    } catch (IllegalStateException _) {
      // This process is ending: the last will is being carried out.
    }
  }

  private void discardOutput() {
    try (InputStream unread = process.getInputStream()) {
      unread.transferTo(OutputStream.nullOutputStream());
    } catch (IOException _) {
      // Closed while it was read: nobody wanted it anyway.
    }
  }

  private Thread virtual(String duty, Runnable work) {
    return Thread.ofVirtual().name(spec.name() + "-" + duty).start(work);
  }

  private static void closeQuietly(AutoCloseable stream) {
    try {
      stream.close();
    } catch (Exception _) {
      // The program is gone, and with it whoever would have read the rest.
    }
  }
}
