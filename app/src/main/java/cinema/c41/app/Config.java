package cinema.c41.app;

import cinema.c41.base.C41Exception;
import cinema.c41.doors.cli.Premises.ConfigLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every setting of the house, with where it came from. Read from `c41.yaml` in the home
/// folder, then from `C41_*` in the environment, which wins. An unknown key is a problem, all
/// of them at once.
final class Config {
  private final Map<String, Setting> settings;

  /// @param source `default`, the file, or the name of an environment variable
  private record Setting(String value, String source) {}

  /// A key, its usual value and what it is for.
  record Key(String name, String usual, String help) {
    String variable() {
      return "C41_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }
  }

  static final List<Key> KEYS =
      List.of(
          new Key("home", "~/.c41", "where the journal, the vault and probes are kept"),
          new Key("ffmpeg", "", "the ffmpeg to use; empty: one of the system, or the packaged one"),
          new Key("flite", "", "the Flite voices (flite.wasm); empty: those of the build"),
          new Key("espeak", "", "the espeak-ng to use; empty: one of the system, if any"));

  private Config(Map<String, Setting> settings) {
    this.settings = settings;
  }

  /// @param environment the process's environment
  /// @param userHome the user's home folder
  static Config read(Map<String, String> environment, Path userHome) {
    var settings = new LinkedHashMap<String, Setting>();
    KEYS.forEach(key -> settings.put(key.name(), new Setting(key.usual(), "default")));
    overlay(settings, environment);
    Path file = home(settings, userHome).resolve("c41.yaml");
    fromFile(settings, file);
    overlay(settings, environment);
    settings.computeIfPresent(
        "home", (_, home) -> new Setting(expand(home.value(), userHome).toString(), home.source()));
    return new Config(settings);
  }

  Path home() {
    return Path.of(value("home"));
  }

  /// The setting as a path; empty when it is not set.
  Optional<Path> path(String key) {
    String value = value(key);
    return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value).toAbsolutePath());
  }

  List<ConfigLine> lines() {
    var lines = new ArrayList<ConfigLine>();
    for (Key key : KEYS) {
      Setting setting = setting(key.name());
      lines.add(
          new ConfigLine(key.name(), setting.value(), key.usual(), setting.source(), key.help()));
    }
    return lines;
  }

  private String value(String key) {
    return setting(key).value();
  }

  private Setting setting(String key) {
    Setting setting = settings.get(key);
    if (setting == null) {
      throw new IllegalStateException("no setting " + key);
    }
    return setting;
  }

  private static void overlay(Map<String, Setting> settings, Map<String, String> environment) {
    for (Key key : KEYS) {
      String value = environment.get(key.variable());
      if (value != null) {
        settings.put(key.name(), new Setting(value, key.variable()));
      }
    }
  }

  private static void fromFile(Map<String, Setting> settings, Path file) {
    Map<String, String> written = ConfigFile.read(file);
    Set<String> known = Set.copyOf(KEYS.stream().map(Key::name).toList());
    List<String> unknown = written.keySet().stream().filter(key -> !known.contains(key)).toList();
    if (!unknown.isEmpty()) {
      throw new C41Exception(AppProblems.unknownKeys(file, unknown, KEYS));
    }
    written.forEach((key, value) -> settings.put(key, new Setting(value, file.toString())));
  }

  private static Path home(Map<String, Setting> settings, Path userHome) {
    Setting home = settings.get("home");
    return expand(home == null ? "~/.c41" : home.value(), userHome);
  }

  private static Path expand(String path, Path userHome) {
    Path expanded =
        path.equals("~") || path.startsWith("~/")
            ? userHome.resolve(path.substring(Math.min(2, path.length())))
            : Path.of(path);
    return expanded.toAbsolutePath().normalize();
  }
}
