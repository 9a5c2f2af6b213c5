package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.engine.stock.ModelServer;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.check.StockCheck;
import cinema.c41.testkit.Stockroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Servers that are in a list, and have what the stockroom has. Whoever is looked at before being
/// added answers, unless the address says `away`.
final class FakeServers implements Servers {
  private static final String FILE = "/home/anna/.c41/c41.yaml";

  private final List<Entry> entries = new ArrayList<>();
  private Stockroom room = new Stockroom();
  private String winner = "";
  private int looked;

  /// The servers that are configured, with what they have.
  void keep(Stockroom servers) {
    room = servers;
    entries.clear();
    servers.look().forEach(one -> entries.add(new Entry(one.name(), one.address())));
  }

  void winOverFile() {
    winner = "C41_COMFYUI";
  }

  /// How often somebody was asked.
  int looked() {
    return looked + room.taken();
  }

  @Override
  public List<Entry> configured() {
    return List.copyOf(entries);
  }

  @Override
  public List<ModelServer> look() {
    looked++;
    return room.look();
  }

  @Override
  public ModelServer look(Entry entry) {
    looked++;
    return entry.address().contains("away")
        ? Stockroom.away(entry.name())
        : Stockroom.server(entry.name(), 24);
  }

  @Override
  public StockCheck check(PresetLibrary library) {
    return new StockCheck(library, room);
  }

  @Override
  public Entry plan(Optional<String> name, String address) {
    if (!address.startsWith("http")) {
      throw problem("app/bad-server", "this is not the address of a server");
    }
    Optional<Entry> there =
        entries.stream().filter(one -> one.address().equals(address)).findFirst();
    return there.orElseGet(() -> new Entry(name.orElse("gpu" + entries.size()), address));
  }

  @Override
  public Written add(Entry entry) {
    entries.add(entry);
    return new Written(FILE, winner);
  }

  @Override
  public Written remove(String name) {
    if (!entries.removeIf(one -> one.name().equals(name))) {
      throw problem("app/no-server", "no server in the configuration file is called " + name);
    }
    return new Written(FILE, winner);
  }

  private static C41Exception problem(String code, String what) {
    return new C41Exception(
        Problem.ofRequest(code, what, "", new Fix("see which there are", "c41 engines")));
  }
}
