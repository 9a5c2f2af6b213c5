package cinema.c41.preset.check;

import java.util.List;
import java.util.stream.Collectors;

/// Whether a variant can be run now, and else what is missing where.
public sealed interface Readiness {
  /// What is said when nobody can be asked.
  String NO_SERVER = "no server";

  /// It can be run.
  ///
  /// @param servers where
  /// @param elsewhere the servers where it cannot, the nearest to ready first
  record Ready(List<String> servers, List<Standing> elsewhere) implements Readiness {
    public Ready {
      servers = List.copyOf(servers);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /// It cannot be run on any server.
  ///
  /// @param standings one for every server, the nearest to ready first; at least one
  record Lacking(List<Standing> standings) implements Readiness {
    public Lacking {
      standings = List.copyOf(standings);
    }

    /// What is missing on the server that is nearest to ready.
    public List<Lack> nearest() {
      return standings.getFirst().lacks();
    }
  }

  /// No server is configured.
  record NoServer() implements Readiness {}

  /// Out of how it gets along with every server.
  static Readiness of(List<Standing> standings) {
    if (standings.isEmpty()) {
      return new NoServer();
    }
    List<String> ready =
        standings.stream().filter(Standing::isReady).map(Standing::server).toList();
    List<Standing> others =
        standings.stream().filter(one -> !one.isReady()).sorted(Standing.NEAREST).toList();
    return ready.isEmpty() ? new Lacking(others) : new Ready(ready, others);
  }

  default boolean isReady() {
    return this instanceof Ready;
  }

  /// In a few words: `ready`, or what is missing on the server that is nearest to ready.
  default String state() {
    return switch (this) {
      case Ready _ -> "ready";
      case NoServer _ -> NO_SERVER;
      case Lacking lacking ->
          lacking.nearest().stream().map(Lack::words).distinct().collect(Collectors.joining(", "));
    };
  }
}
