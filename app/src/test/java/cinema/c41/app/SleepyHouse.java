package cinema.c41.app;

import cinema.c41.doors.cli.CliDoor;
import cinema.c41.doors.cli.Interrupt;
import cinema.c41.doors.cli.Premises;
import cinema.c41.doors.cli.Servers;
import cinema.c41.doors.presets.Asker;
import cinema.c41.doors.presets.Binder;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.production.House;
import cinema.c41.production.Studio;
import cinema.c41.production.pieces.Catalogue;
import cinema.c41.production.pieces.Workroom;
import cinema.c41.store.FolderShelf;
import cinema.c41.store.Store;
import java.io.FileDescriptor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A program like [Main], but for its one engine, which is a [Sleeper]: its films never end by
/// themselves. Arguments: the home folder, `stubborn` or `light`, and a command.
final class SleepyHouse implements Premises {
  private final Studio studio;

  private SleepyHouse(Store store, boolean isStubborn) {
    var house =
        new House(
            store.journal(),
            store.vault(),
            store.desks(),
            store.projects(),
            new FolderShelf(store.vault()),
            store.locks(),
            List.of(new Sleeper(isStubborn)),
            new Workroom(store.pieces(), () -> Catalogue.EMPTY));
    this.studio = new Studio(house, Clock.systemUTC(), new Random());
  }

  public static void main(String[] words) {
    var interrupt = new Interrupt();
    var terminal = new Terminal(Map.of(), "", () -> "");
    var err = Pipe.open(FileDescriptor.err, _ -> {});
    var signals = new Signals(interrupt, err);
    var out = Pipe.open(FileDescriptor.out, signals::cannotPrint);
    signals.listen(terminal);
    try (Store store = Store.open(Path.of(words[0]), Clock.systemUTC())) {
      var house = new SleepyHouse(store, words[1].equals("stubborn"));
      var door = new CliDoor(house, terminal.screen(out, err), interrupt);
      System.exit(door.run(Arrays.copyOfRange(words, 2, words.length)));
    }
  }

  @Override
  public Studio studio() {
    return studio;
  }

  @Override
  public List<Finding> examine() {
    return List.of();
  }

  @Override
  public List<ConfigLine> config() {
    return List.of();
  }

  @Override
  public String configure(String key, String value) {
    throw new IllegalStateException("nobody sets " + key);
  }

  @Override
  public Servers servers() {
    throw new IllegalStateException("nobody asks for servers");
  }

  @Override
  public Presets presets() {
    return new Presets(new PresetLibrary(List.of()), List.of());
  }

  @Override
  public Binder binder() {
    throw new IllegalStateException("nobody binds anything");
  }

  @Override
  public Optional<Asker> somebody() {
    return Optional.empty();
  }

  @Override
  public String version() {
    return "0";
  }

  @Override
  public List<String> about() {
    return List.of();
  }
}
