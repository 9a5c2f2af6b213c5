package cinema.c41.engines.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(20)
class ChildTest {
  @TempDir Path folder;

  @Test
  void what_a_program_writes_is_returned() {
    String text = Child.output(shell("echo grain; echo and noise >&2", 10));

    assertThat(text).isEqualTo("grain\n");
  }

  @Test
  void a_humble_program_stands_back() {
    ChildSpec niceness = shell("nice", 10);

    int usual = Integer.parseInt(Child.output(niceness).strip());
    int humble = Integer.parseInt(Child.output(niceness.humble()).strip());
    int leashed = Integer.parseInt(Child.output(niceness.humble().leashed()).strip());

    assertThat(humble).isEqualTo(Math.min(19, usual + 10));
    assertThat(leashed).isEqualTo(humble);
  }

  @Test
  void a_failure_keeps_the_last_words_as_evidence() {
    var spec = shell("i=0; while [ $i -lt 40 ]; do i=$((i+1)); echo line $i >&2; done; exit 3", 10);

    Problem problem = problemOf(() -> Child.output(spec));

    assertThat(problem.code()).hasToString("process/failed");
    assertThat(problem.what()).contains("exit code 3");
    assertThat(problem.why()).isEqualTo("line 40");
    assertThat(problem.evidence()).hasSize(30).startsWith("line 11").endsWith("line 40");
  }

  @Test
  void every_line_of_standard_error_is_told_and_a_carriage_return_ends_one() {
    List<String> heard = new ArrayList<>();

    try (var child = Child.start(shell("printf 'one\\rtwo\\nthree' >&2", 10), heard::add)) {
      child.awaitSuccess();
    }

    assertThat(heard).containsExactly("one", "two", "three");
  }

  @Test
  void a_program_that_is_not_there_cannot_start() {
    var spec = new ChildSpec("nothing", List.of("/nowhere/nothing"), folder, Duration.ofSeconds(5));

    Problem problem = problemOf(() -> Child.output(spec));

    assertThat(problem.code()).hasToString("process/cannot-start");
    assertThat(problem.fixes()).isNotEmpty();
  }

  @Test
  void a_program_that_hangs_is_killed_at_its_deadline_with_its_children() throws IOException {
    var spec = shell("sleep 60 & echo $!; echo hanging >&2; wait", 1);

    try (var child = Child.start(spec)) {
      ProcessHandle grandchild = readHandle(child);
      Problem problem = problemOf(child::await);

      assertThat(problem.code()).hasToString("process/timed-out");
      assertThat(problem.evidence()).contains("hanging");
      assertGone(grandchild);
    }
  }

  @Test
  void a_read_that_would_never_end_ends_at_the_deadline() {
    Problem problem = problemOf(() -> Child.output(shell("sleep 60", 1)));

    assertThat(problem.code()).hasToString("process/timed-out");
  }

  @Test
  void close_leaves_nothing_running() throws IOException {
    ProcessHandle grandchild;

    try (var child = Child.start(shell("(sleep 60 & echo $!; wait) & wait", 60))) {
      grandchild = readHandle(child);
    }

    assertGone(grandchild);
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void output_that_nobody_reads_does_not_block_the_program() {
    try (var child = Child.start(shell("head -c 3000000 /dev/zero", 10))) {
      assertThat(child.await()).isZero();
    }
  }

  @Test
  void more_children_than_processors_wait_side_by_side() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var spec = shell("sleep 1; echo up", 10);
      List<Callable<String>> calls = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        calls.add(() -> Child.output(spec));
      }

      List<Future<String>> outputs = threads.invokeAll(calls, 6, TimeUnit.SECONDS);

      assertThat(outputs).allSatisfy(output -> assertThat(output.resultNow()).isEqualTo("up\n"));
    }
  }

  @Test
  void whoever_is_interrupted_while_waiting_leaves_no_child() throws Exception {
    try (var child = Child.start(shell("sleep 60", 60))) {
      Thread.currentThread().interrupt();
      Problem problem = problemOf(child::await);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(problem.code()).hasToString("process/interrupted");
    }
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void a_leash_changes_neither_output_nor_exit_code() {
    assertThat(Child.output(shell("echo \"$0\" 'two words'", 10).leashed()))
        .isEqualTo("sh two words\n");
    assertThat(problemOf(() -> Child.output(shell("exit 7", 10).leashed())).what())
        .contains("exit code 7");
  }

  @Test
  void a_leashed_child_can_be_killed_like_any_other() throws IOException {
    try (var child = Child.start(shell("echo $$; exec sleep 60", 60).leashed())) {
      ProcessHandle sleeper = readHandle(child);
      child.kill();

      assertGone(sleeper);
    }
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void a_leashed_child_dies_with_a_process_that_is_killed_without_warning() throws Exception {
    String java = ProcessHandle.current().info().command().orElseThrow();
    var builder =
        new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), LeashedMain.class.getName());
    Process studio = builder.redirectErrorStream(true).start();
    ProcessHandle sleeper = handle(firstLine(studio.getInputStream()));

    studio.destroyForcibly();

    assertGone(sleeper);
  }

  private ChildSpec shell(String script, int seconds) {
    return new ChildSpec(
        "sh", List.of("/bin/sh", "-c", script, "sh"), folder, Duration.ofSeconds(seconds));
  }

  private static ProcessHandle readHandle(Child child) throws IOException {
    return handle(firstLine(child.stdout()));
  }

  private static String firstLine(InputStream stream) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    return String.valueOf(reader.readLine());
  }

  private static ProcessHandle handle(String pid) {
    Optional<ProcessHandle> handle = ProcessHandle.of(Long.parseLong(pid));
    return handle.orElseThrow(() -> new AssertionError("no process " + pid));
  }

  /// A killed orphan has no program any more, even before the system has buried it.
  private static void assertGone(ProcessHandle process) {
    for (int wait = 0; process.info().command().isPresent() && wait < 500; wait++) {
      LockSupport.parkNanos(10_000_000);
    }
    assertThat(process.info().command()).isEmpty();
  }

  private static Problem problemOf(Callable<?> work) {
    return assertThatThrownByCalling(work).problem();
  }

  private static C41Exception assertThatThrownByCalling(Callable<?> work) {
    return assertThatThrownBy(work::call)
        .asInstanceOf(InstanceOfAssertFactories.type(C41Exception.class))
        .actual();
  }
}
