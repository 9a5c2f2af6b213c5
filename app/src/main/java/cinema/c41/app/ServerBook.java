package cinema.c41.app;

import cinema.c41.base.C41Exception;
import cinema.c41.doors.cli.Premises.ConfigLine;
import cinema.c41.doors.cli.Servers;
import cinema.c41.engine.stock.ModelServer;
import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.engines.comfyui.ComfyStock;
import cinema.c41.engines.comfyui.Pace;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.check.StockCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/// The servers of the configuration: written into `c41.yaml`, and asked when somebody wants to
/// know.
///
/// @param settings the configuration as it holds now
/// @param write a key and its value into the file; answers the file
record ServerBook(Supplier<Config> settings, BinaryOperator<String> write, Environment environment)
    implements Servers {
  @Override
  public List<Entry> configured() {
    return settings.get().servers().servers().stream().map(ServerBook::entry).toList();
  }

  @Override
  public List<ModelServer> look() {
    return configured().isEmpty() ? List.of() : Wiring.stock(settings.get()).look();
  }

  @Override
  public ModelServer look(Entry entry) {
    var server = ComfyServer.parse(entry.name(), entry.address());
    return new ComfyStock(List.of(server), Pace.usual()).look().getFirst();
  }

  @Override
  public StockCheck check(PresetLibrary library) {
    return new StockCheck(library, Wiring.stock(settings.get()));
  }

  @Override
  public Entry plan(Optional<String> name, String address) {
    ServerList there = settings.get().servers();
    var faults = new ArrayList<String>();
    String typed = name.orElse(there.freeName()) + "=" + address;
    List<ComfyServer> read = ServerList.parse(typed, faults::add).servers();
    if (read.size() != 1) {
      throw new C41Exception(AppProblems.badServer(faults));
    }
    ComfyServer server = read.getFirst();
    Optional<ComfyServer> same = there.at(server.address());
    if (same.isPresent()) {
      return entry(same.get());
    }
    there
        .called(server.name())
        .ifPresent(
            other -> {
              throw new C41Exception(
                  AppProblems.serverNameTaken(other.name(), other.written(), there.freeName()));
            });
    return entry(server);
  }

  @Override
  public Written add(Entry entry) {
    ServerList file = inFile();
    var server = ComfyServer.parse(entry.name(), entry.address());
    return written(file.at(server.address()).isPresent() ? file : file.with(server));
  }

  @Override
  public Written remove(String name) {
    ServerList file = inFile();
    if (file.called(name).isEmpty()) {
      List<String> names = file.servers().stream().map(ComfyServer::name).toList();
      throw new C41Exception(AppProblems.noServer(name, names, winner(path().toString())));
    }
    return written(file.without(name));
  }

  private Written written(ServerList list) {
    String file = write.apply(Config.COMFYUI, list.text());
    return new Written(file, list.servers().isEmpty() ? "" : winner(file));
  }

  /// What the file says, whatever wins over it.
  private ServerList inFile() {
    Path file = path();
    String text =
        !Files.exists(file)
            ? ""
            : ConfigFile.read(file, new ArrayList<>()).stream()
                .filter(line -> line.key().equals(Config.COMFYUI))
                .map(ConfigFile.Line::value)
                .findFirst()
                .orElse("");
    return ServerList.parse(text, _ -> {});
  }

  private Path path() {
    return Config.file(environment.variables(), environment.userHome());
  }

  /// What wins over the file; empty when nothing does.
  private String winner(String file) {
    return settings.get().lines().stream()
        .filter(line -> line.key().equals(Config.COMFYUI))
        .map(ConfigLine::source)
        .filter(source -> !source.equals(file) && !source.equals("default"))
        .findFirst()
        .orElse("");
  }

  private static Entry entry(ComfyServer server) {
    return new Entry(server.name(), server.written());
  }
}
