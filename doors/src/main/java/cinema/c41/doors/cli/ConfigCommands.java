package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Premises.ConfigLine;
import cinema.c41.doors.view.Columns;
import cinema.c41.doors.view.Output;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The commands about settings: config, which lists them, config get and config set.
final class ConfigCommands {
  private ConfigCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    var above = new Config(desk);
    var config = new CommandLine(above);
    config.addSubcommand("list", new Listing(above));
    config.addSubcommand("get", new Get(above));
    config.addSubcommand("set", new Set(above));
    line.addSubcommand("config", config);
  }

  /// Shows the configuration.
  @Command(
      name = "config",
      description = "Show every setting, its value and where it comes from; get or set one.",
      footer = {
        "",
        "Examples:",
        "  c41 config",
        "  c41 config get home",
        "  c41 config set ffmpeg /opt/ffmpeg/bin/ffmpeg",
        "  c41 config --json"
      })
  static final class Config implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Config(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return list(desk, mode.json);
    }
  }

  /// Shows the configuration as well: some type it so.
  @Command(
      name = "list",
      description = "Show every setting, its value and where it comes from.",
      footer = {"", "Examples:", "  c41 config list", "  c41 config list --json"})
  static final class Listing implements Callable<Integer> {
    private final Config above;
    @Mixin private final JsonOption mode = new JsonOption();

    Listing(Config above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      return list(above.desk, mode.json || above.mode.json);
    }
  }

  /// Shows one setting.
  @Command(
      name = "get",
      description = "Show the value of one setting; an empty line when it has none.",
      footer = {"", "Examples:", "  c41 config get home", "  ls \"$(c41 config get home)\""})
  static final class Get implements Callable<Integer> {
    private final Config above;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(paramLabel = "KEY", description = "The setting.")
    private String key = "";

    Get(Config above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      ConfigLine line = known(above.desk, key, "get");
      return above.desk.answer(
          mode.json || above.mode.json, tree(line), () -> above.desk.screen().line(line.value()));
    }
  }

  /// Writes one setting.
  @Command(
      name = "set",
      description = "Write one setting into the configuration file; '' makes it as usual again.",
      footer = {
        "",
        "Examples:",
        "  c41 config set ffmpeg /opt/ffmpeg/bin/ffmpeg",
        "  c41 config set ffmpeg ''",
        "",
        "A variable as C41_FFMPEG wins over the file."
      })
  static final class Set implements Callable<Integer> {
    private final Config above;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(index = "0", paramLabel = "KEY", description = "The setting.")
    private String key = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "Its value: a path, or servers.")
    private String value = "";

    Set(Config above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      Desk desk = above.desk;
      known(desk, key, "set");
      String file = desk.premises().configure(key, value);
      ConfigLine line = known(desk, key, "set");
      if (!value.isEmpty() && !line.source().equals(file)) {
        Output err = desk.screen().err();
        err.line(err.yellow("! ") + "it is written, but " + line.source() + " wins over it");
      }
      return desk.answer(
          mode.json || above.mode.json, tree(line), () -> print(desk.screen().out(), line));
    }
  }

  private static int list(Desk desk, boolean json) {
    List<ConfigLine> lines = desk.premises().config();
    Output out = desk.screen().out();
    return desk.answer(
        json,
        Tree.list(lines.stream().map(ConfigCommands::tree).toList()),
        () -> lines.forEach(line -> print(out, line)));
  }

  private static ConfigLine known(Desk desk, String key, String command) {
    List<ConfigLine> lines = desk.premises().config();
    return lines.stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> keys = lines.stream().map(ConfigLine::key).toList();
              return new C41Exception(UsageProblem.noSetting(command, key, keys));
            });
  }

  private static void print(Output out, ConfigLine line) {
    String value = line.value().isEmpty() ? "—" : line.value();
    out.line(
        "%s %s  %s"
            .formatted(out.bold(Columns.pad(line.key(), 8)), value, out.faint(line.source())));
    out.line("         " + out.faint(line.help()));
  }

  private static Tree.Obj tree(ConfigLine line) {
    return Tree.obj()
        .with("key", line.key())
        .with("value", line.value())
        .with("default", line.usual())
        .with("source", line.source())
        .with("help", line.help());
  }
}
