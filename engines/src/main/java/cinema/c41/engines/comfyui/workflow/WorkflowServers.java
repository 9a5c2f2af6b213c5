package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import cinema.c41.engines.comfyui.wire.Archive;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The servers that workflows are asked for, and that know the nodes in them. No other address is
/// ever talked to, and redirects lead nowhere.
public final class WorkflowServers implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://[^/]+)(.*)");
  private static final String SAVED = "userdata/";
  private static final String HISTORY = "history/";

  private final List<ComfyServer> servers;
  private final HttpClient client;
  private final Duration patience;

  /// @param patience how long a server may think about an answer
  public WorkflowServers(List<ComfyServer> servers, Duration patience) {
    this.servers = List.copyOf(servers);
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  /// A server and its nodes.
  public record Told(String server, NodeSchemas nodes) {}

  /// The nodes of one server; of the first that answers when none is named. Empty when none does.
  ///
  /// @throws C41Exception when the named one is not there
  public Optional<Told> nodes(Optional<String> name) {
    if (name.isPresent()) {
      ComfyServer server = named(name.get());
      try {
        return Optional.of(told(server));
      } catch (IOException e) {
        throw new C41Exception(WorkflowProblems.unreachable(server, e), e);
      }
    }
    return servers.stream().flatMap(one -> attempt(one).stream()).findFirst();
  }

  /// Whether an address is meant, and no file.
  public static boolean isAddress(String source) {
    return source.matches("(?i)https?://.*");
  }

  /// The server that an address leads to.
  ///
  /// @throws C41Exception when it is none of the servers
  public String serverAt(String address) {
    return at(address).name();
  }

  /// The workflow at an address: of a server itself that of its newest job; of
  /// `…/history/<job>` that of the job; of `…/userdata/workflows/<name>.json` what was saved.
  ///
  /// @throws C41Exception when it leads to no server of ours, or to nothing
  public WorkflowFile fetch(String address) {
    ComfyServer server = at(address);
    String rest = whole(address).substring(server.address().toString().length());
    try {
      Tree found =
          find(archive(server), rest)
              .orElseThrow(() -> new C41Exception(WorkflowProblems.nothingThere(server, rest)));
      return WorkflowFile.of(address, found);
    } catch (IOException e) {
      throw new C41Exception(WorkflowProblems.unreachable(server, e), e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private static Optional<? extends Tree> find(Archive archive, String rest) throws IOException {
    if (rest.isEmpty()) {
      return archive.newest();
    }
    String plain = URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
    boolean climbs = List.of(plain.split("/", -1)).contains("..");
    if (plain.startsWith(SAVED + "workflows/") && !climbs) {
      return archive.saved(plain.substring(SAVED.length()));
    }
    String job = plain.startsWith(HISTORY) ? plain.substring(HISTORY.length()) : "";
    return job.matches("[\\w-]{1,80}") ? archive.job(job) : Optional.empty();
  }

  private Optional<Told> attempt(ComfyServer server) {
    try {
      return Optional.of(told(server));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Told told(ComfyServer server) throws IOException {
    return new Told(server.name(), NodeSchemas.read(archive(server).objectInfo()));
  }

  private Archive archive(ComfyServer server) {
    return new Archive(client, server.address(), patience);
  }

  private ComfyServer named(String name) {
    return servers.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new C41Exception(WorkflowProblems.unknownServer(name, names())));
  }

  /// A text that begins as an address of ours does, slash included, leads to that server.
  private ComfyServer at(String address) {
    String whole = whole(address);
    return servers.stream()
        .filter(one -> whole.startsWith(one.address().toString()))
        .findFirst()
        .orElseThrow(() -> new C41Exception(WorkflowProblems.unknownServer(address, names())));
  }

  /// Scheme and host in small letters, with a slash when nothing follows them.
  private String whole(String address) {
    String plain = address.strip().replaceAll("/?#$", "/");
    Matcher parts = ADDRESS.matcher(plain);
    if (!parts.matches()) {
      throw new C41Exception(WorkflowProblems.unknownServer(address, names()));
    }
    String head = parts.group(1).toLowerCase(Locale.ROOT);
    return head + parts.group(2) + (isServer(head, parts.group(2)) ? "/" : "");
  }

  /// Whether only the last slash is missing.
  private boolean isServer(String head, String path) {
    return servers.stream()
        .anyMatch(one -> one.address().toString().equalsIgnoreCase(head + path + "/"));
  }

  private List<String> names() {
    return servers.stream().map(one -> one.name() + " = " + one.address()).toList();
  }
}
