package cinema.c41.app;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Spelling;
import cinema.c41.doors.cli.Premises.ConfigLine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Every setting of the house, with where it came from: what is usual, then `c41.yaml` in the home
/// folder, then `C41_*` in the environment, which wins. What means nothing is a problem that names
/// all of it, since a setting that is misspelt would silently do nothing.
///
/// Most settings are paths. `~` is the user's home; a path in the file that is not absolute is seen
/// from the file's folder, one in the environment from the current folder. Servers are a list of
/// addresses, [ServerList].
final class Config {
  /// For the launcher, before there is a configuration.
  private static final Set<String> LAUNCHER = Set.of("C41_JAVA_HOME");

  private static final String FILE = "c41.yaml";

  static final String COMFYUI = "comfyui";

  static final List<Key> KEYS =
      List.of(
          new Key("home", "~/.c41", "where the journal, the vault and probes are kept"),
          new Key("ffmpeg", "", "the ffmpeg to use; else one of the system, or the packaged one"),
          new Key("flite", "", "the Flite voices (flite.wasm); else those of the build"),
          new Key("espeak", "", "the espeak-ng to use; else one of the system, if any"),
          new Key(
              COMFYUI,
              "",
              "ComfyUI servers, as in gpu0=http://127.0.0.1:8188, gpu1=http://127.0.0.1:8189",
              Kind.SERVERS));

  private final Map<String, Setting> settings;

  /// @param source `default`, the file, or the name of an environment variable
  private record Setting(String value, String source) {}

  /// What a value is.
  enum Kind {
    PATH,
    SERVERS
  }

  /// A key, its usual value and what it is for.
  record Key(String name, String usual, String help, Kind kind) {
    /// A path.
    Key(String name, String usual, String help) {
      this(name, usual, help, Kind.PATH);
    }

    String variable() {
      return "C41_" + name.toUpperCase(Locale.ROOT);
    }
  }

  private Config(Map<String, Setting> settings) {
    this.settings = Map.copyOf(settings);
  }

  /// @param environment the process's environment; an empty variable is none
  /// @param userHome the user's home folder
  static Config read(Map<String, String> environment, Path userHome) {
    var faults = new ArrayList<>(misspelt(environment));
    var settings = usual(userHome);
    Map<String, Setting> variables = variables(environment, userHome, faults);
    Path file = file(environment, userHome);
    if (Files.exists(file)) {
      settings.putAll(written(file, userHome, faults));
    }
    settings.putAll(variables);
    if (!faults.isEmpty()) {
      throw new C41Exception(AppProblems.badConfig(file, faults));
    }
    return new Config(settings);
  }

  /// The file that is read, whether it is there or not.
  static Path file(Map<String, String> environment, Path userHome) {
    Setting usual = setting(usual(userHome), "home");
    Map<String, Setting> variables = variables(environment, userHome, new ArrayList<>());
    return Path.of(variables.getOrDefault("home", usual).value(), FILE);
  }

  Path home() {
    return Path.of(value("home"));
  }

  /// The setting as an absolute path; empty when it is not set.
  Optional<Path> path(String key) {
    String value = value(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
  }

  /// The ComfyUI servers that are configured: the only ones that are ever asked.
  ServerList servers() {
    return ServerList.parse(value(COMFYUI), _ -> {});
  }

  List<ConfigLine> lines() {
    var lines = new ArrayList<ConfigLine>();
    for (Key key : KEYS) {
      Setting setting = setting(settings, key.name());
      lines.add(
          new ConfigLine(key.name(), setting.value(), key.usual(), setting.source(), key.help()));
    }
    return lines;
  }

  private String value(String key) {
    return setting(settings, key).value();
  }

  private static Setting setting(Map<String, Setting> settings, String key) {
    Setting setting = settings.get(key);
    if (setting == null) {
      throw new IllegalStateException("no setting " + key);
    }
    return setting;
  }

  private static Map<String, Setting> usual(Path userHome) {
    var settings = new LinkedHashMap<String, Setting>();
    for (Key key : KEYS) {
      settings.put(key.name(), new Setting(expand(key.usual(), userHome, userHome), "default"));
    }
    return settings;
  }

  private static Map<String, Setting> variables(
      Map<String, String> environment, Path userHome, List<String> faults) {
    var settings = new LinkedHashMap<String, Setting>();
    for (Key key : KEYS) {
      String value = environment.getOrDefault(key.variable(), "").strip();
      if (!value.isEmpty()) {
        String read =
            switch (key.kind()) {
              case PATH -> expand(value, userHome, Path.of("").toAbsolutePath());
              case SERVERS -> servers(value, key.variable() + ": ", faults);
            };
        settings.put(key.name(), new Setting(read, key.variable()));
      }
    }
    return settings;
  }

  private static Map<String, Setting> written(Path file, Path userHome, List<String> faults) {
    var settings = new LinkedHashMap<String, Setting>();
    List<String> names = KEYS.stream().map(Key::name).toList();
    Path folder = file.toAbsolutePath().resolveSibling("");
    for (ConfigFile.Line line : ConfigFile.read(file, faults)) {
      String place = file.getFileName() + ", line " + line.number() + ": ";
      if (!names.contains(line.key())) {
        faults.add(place + "no key is called '" + line.key() + "'" + nearest(line.key(), names));
      } else if (settings.containsKey(line.key())) {
        faults.add(place + "'" + line.key() + "' is there twice");
      } else if (!line.value().isEmpty()) {
        String read =
            switch (kind(line.key())) {
              case PATH -> {
                try {
                  yield expand(line.value(), userHome, folder);
                } catch (InvalidPathException e) {
                  faults.add(place + "'" + line.key() + "' is no path: " + e.getReason());
                  yield "";
                }
              }
              case SERVERS -> servers(line.value(), place, faults);
            };
        settings.put(line.key(), new Setting(read, file.toString()));
      }
    }
    return settings;
  }

  /// Variables that are so near to one of ours that they were meant to be it.
  private static List<String> misspelt(Map<String, String> environment) {
    List<String> names = KEYS.stream().map(Key::variable).toList();
    return new TreeMap<>(environment)
        .keySet().stream()
            .filter(name -> name.startsWith("C41_"))
            .filter(name -> !names.contains(name) && !LAUNCHER.contains(name))
            .filter(name -> names.stream().anyMatch(one -> Spelling.distance(name, one) <= 2))
            .map(name -> "no variable is called " + name + nearest(name, names))
            .toList();
  }

  private static String nearest(String word, List<String> names) {
    return names.stream()
        .filter(name -> Spelling.distance(word, name) <= Math.max(2, word.length() / 3))
        .min(java.util.Comparator.comparingInt(name -> Spelling.distance(word, name)))
        .map(name -> "; did you mean " + name + "?")
        .orElse("");
  }

  /// A value that was typed here, as it holds everywhere; `~` stays.
  static String typed(String key, String value) {
    return switch (kind(key)) {
      case PATH -> absolute(value);
      case SERVERS -> {
        var faults = new ArrayList<String>();
        String read = servers(value, "", faults);
        if (!faults.isEmpty()) {
          throw new C41Exception(AppProblems.badServer(faults));
        }
        yield read;
      }
    };
  }

  private static String absolute(String path) {
    return path.isEmpty() || isInHome(path)
        ? path
        : Path.of(path).toAbsolutePath().normalize().toString();
  }

  private static Kind kind(String key) {
    return KEYS.stream()
        .filter(one -> one.name().equals(key))
        .map(Key::kind)
        .findFirst()
        .orElse(Kind.PATH);
  }

  private static String servers(String value, String place, List<String> faults) {
    return ServerList.parse(value, fault -> faults.add(place + fault)).text();
  }

  private static boolean isInHome(String path) {
    return path.equals("~") || path.startsWith("~/");
  }

  private static String expand(String path, Path userHome, Path folder) {
    if (path.isEmpty()) {
      return "";
    }
    Path expanded =
        isInHome(path)
            ? userHome.resolve(path.substring(Math.min(2, path.length())))
            : folder.resolve(path);
    return expanded.toAbsolutePath().normalize().toString();
  }
}
