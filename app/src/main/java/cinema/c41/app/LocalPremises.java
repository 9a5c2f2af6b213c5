package cinema.c41.app;

import cinema.c41.doors.cli.Premises;
import cinema.c41.doors.cli.Servers;
import cinema.c41.doors.presets.Asker;
import cinema.c41.doors.presets.Binder;
import cinema.c41.production.Studio;
import cinema.c41.store.OwnPresets;
import cinema.c41.store.PresetFolder;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// This machine. The studio is wired when a command asks for it, and closed with the program.
/// Owned by the main thread; Ctrl-C only asks the studio that is there.
final class LocalPremises implements Premises, AutoCloseable {
  private final Environment environment;
  private @Nullable Config config;
  private @Nullable Wiring wiring;

  LocalPremises(Environment environment) {
    this.environment = environment;
  }

  @Override
  public synchronized Studio studio() {
    Wiring wired = wiring;
    if (wired == null) {
      wired = Wiring.open(settings(), environment);
      wiring = wired;
    }
    return wired.studio();
  }

  @Override
  public List<Finding> examine() {
    return new Doctor(environment).examine();
  }

  @Override
  public List<ConfigLine> config() {
    return settings().lines();
  }

  @Override
  public synchronized String configure(String key, String value) {
    Path file = Config.file(environment.variables(), environment.userHome());
    settings();
    ConfigFile.write(file, key, Config.typed(key, value));
    config = null;
    return file.toString();
  }

  @Override
  public Servers servers() {
    return new ServerBook(this::settings, this::configure, environment);
  }

  @Override
  public Presets presets() {
    Path own = settings().home().resolve("presets");
    var read = PresetFolder.read(List.of(environment.presets(), own));
    return new Presets(read.library(), read.problems());
  }

  @Override
  public Binder binder() {
    Path own = settings().home().resolve("presets");
    return new LocalBinder(
        settings().servers().servers(),
        presets().library(),
        new OwnPresets(environment.presets(), own));
  }

  /// Asked only when somebody is to be asked: it costs a native call.
  @Override
  public Optional<Asker> somebody() {
    Console console = System.console();
    return console == null || !console.isTerminal()
        ? Optional.empty()
        : Optional.of(question -> Optional.ofNullable(console.readLine("%s", question)));
  }

  @Override
  public String version() {
    try (InputStream text = LocalPremises.class.getResourceAsStream("version.txt")) {
      return text == null
          ? "unknown"
          : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> about() {
    return List.of(
        "java  " + Runtime.version() + ", " + System.getProperty("java.home"),
        "home  " + settings().home(),
        "build " + environment.app().toAbsolutePath().normalize());
  }

  @Override
  public synchronized void close() {
    Wiring wired = wiring;
    if (wired != null) {
      wired.close();
    }
  }

  private synchronized Config settings() {
    Config read = config;
    if (read == null) {
      read = Config.read(environment.variables(), environment.userHome());
      config = read;
    }
    return read;
  }
}
