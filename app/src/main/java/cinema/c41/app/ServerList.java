package cinema.c41.app;

import cinema.c41.engines.comfyui.ComfyServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ComfyUI servers of the configuration, as in `gpu0=http://127.0.0.1:8188, http://box:8188`.
/// One without a name is called by its place: `gpu1`. Nobody who is not in the list is ever asked.
record ServerList(List<ComfyServer> servers) {
  private static final Pattern NAMED = Pattern.compile("([^=:/]*)=(.*)");

  ServerList {
    servers = List.copyOf(servers);
  }

  /// @param fault told of everything that is wrong, a sentence each
  static ServerList parse(String text, Consumer<String> fault) {
    var list = new ServerList(List.of());
    for (String item : text.strip().split("[,\\s]+")) {
      if (!item.isEmpty()) {
        list = list.parsed(item, fault);
      }
    }
    return list;
  }

  /// Servers as they are written.
  String text() {
    return servers.stream()
        .map(server -> server.name() + "=" + server.written())
        .collect(Collectors.joining(", "));
  }

  /// A name that none of them has: the first free one of `gpu0`, `gpu1`.
  String freeName() {
    for (int i = 0; ; i++) {
      String name = "gpu" + i;
      if (called(name).isEmpty()) {
        return name;
      }
    }
  }

  Optional<ComfyServer> called(String name) {
    return servers.stream().filter(server -> server.name().equals(name)).findFirst();
  }

  Optional<ComfyServer> at(URI address) {
    return servers.stream().filter(server -> server.address().equals(address)).findFirst();
  }

  ServerList with(ComfyServer server) {
    var all = new ArrayList<>(servers);
    all.add(server);
    return new ServerList(all);
  }

  ServerList without(String name) {
    return new ServerList(servers.stream().filter(one -> !one.name().equals(name)).toList());
  }

  private ServerList parsed(String item, Consumer<String> fault) {
    Matcher named = NAMED.matcher(item);
    boolean isNamed = named.matches();
    String name = isNamed ? String.valueOf(named.group(1)) : freeName();
    try {
      ComfyServer server = ComfyServer.parse(name, isNamed ? String.valueOf(named.group(2)) : item);
      return added(server, fault);
    } catch (IllegalArgumentException e) {
      fault.accept("'" + item + "' is no server: " + e.getMessage());
      return this;
    }
  }

  private ServerList added(ComfyServer server, Consumer<String> fault) {
    if (called(server.name()).isPresent()) {
      fault.accept("two servers are called " + server.name());
      return this;
    }
    if (at(server.address()).isPresent()) {
      fault.accept(server.written() + " is there twice");
      return this;
    }
    return with(server);
  }
}
