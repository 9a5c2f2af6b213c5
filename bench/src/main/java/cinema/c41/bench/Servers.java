package cinema.c41.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.engines.comfyui.RecordedComfy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Servers that play recorded traffic, in a process of their own and warm, as real ones are: what
/// they cost is not what C41 costs. They are asked over their standard streams how long they worked
/// on a prompt.
final class Servers implements AutoCloseable {
  private static final int PICTURE = 1_000_000;
  private static final Duration WORK = Duration.ofMillis(100);

  private final Process process;
  private final BufferedReader answers;
  private final PrintWriter questions;
  private final List<ComfyServer> servers = new ArrayList<>();

  private Servers(Process process) {
    this.process = process;
    this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    this.questions = new PrintWriter(process.getOutputStream(), true, UTF_8);
  }

  /// Starts them, and waits until they have worked a while.
  static Servers start(int count) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Servers.class.getName(),
            Integer.toString(count));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    var servers = new Servers(builder.start());
    for (int i = 0; i < count; i++) {
      servers.servers.add(ComfyServer.parse("gpu" + i, servers.answer()));
    }
    return servers;
  }

  List<ComfyServer> addresses() {
    return List.copyOf(servers);
  }

  /// How long a server had a prompt.
  Duration worked(String prompt) {
    questions.println(prompt);
    try {
      return Duration.ofNanos(Long.parseLong(answer()));
    } catch (IOException e) {
      throw new IllegalStateException("the servers do not answer", e);
    }
  }

  @Override
  public void close() {
    questions.close();
    process.onExit().join();
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("the servers have ended");
    }
    return line;
  }

  /// The other process.
  public static void main(String[] words) throws Exception {
    var servers = new ArrayList<RecordedComfy>();
    for (int i = 0; i < Integer.parseInt(words[0]); i++) {
      servers.add(ready(i));
    }
    var out = new PrintStream(System.out, true, UTF_8);
    for (RecordedComfy server : servers) {
      out.println(server.server("gpu").address());
    }
    try (var in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
      for (String prompt = in.readLine(); prompt != null; prompt = in.readLine()) {
        out.println(worked(servers, prompt).toNanos());
      }
    }
    for (RecordedComfy server : servers) {
      server.close();
    }
  }

  private static RecordedComfy ready(int number) throws IOException {
    var server = new RecordedComfy();
    server.makesPicturesOf(PICTURE);
    try (var scratch = Scratch.of("c41-bench-servers")) {
      URI address = server.server("gpu" + number).address();
      new BareClient(address, scratch.folder()).make(ComfyBench.PROMPTS);
    }
    server.worksFor(WORK);
    return server;
  }

  private static Duration worked(List<RecordedComfy> servers, String prompt) {
    return servers.stream()
        .map(server -> server.worked(prompt))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }
}
