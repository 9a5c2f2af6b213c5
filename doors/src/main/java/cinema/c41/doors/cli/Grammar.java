package cinema.c41.doors.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/// Every command with its options, and how help looks.
final class Grammar {
  private static final int NARROWEST_HELP = 55;
  private static final int WIDEST_HELP = 100;

  /// The commands as they are listed: what they are about.
  private static final Map<String, List<String>> GROUPS = groups();

  private Grammar() {}

  /// The command `c41` itself; alone it shows the help.
  @Command(
      name = "c41",
      description = "A local AI film studio: one message becomes a finished, editable clip.",
      footer = {
        "",
        "Start here:",
        "  c41 film examples/last-orders.fountain",
        "  c41 say 'A bakery at dawn, 9:16. Anna: \"We open at nine.\"'",
        "  c41 help film",
        "",
        "Exit codes: 0 done, 1 a problem, 2 usage, 130 cancelled."
      })
  static final class Root implements Callable<Integer> {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help.")
    boolean help;

    @Option(
        names = {"-V", "--version"},
        versionHelp = true,
        description = "Show the version.")
    boolean version;

    private final Desk desk;

    Root(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      CommandLine line = of(desk);
      line.usage(line.getOut());
      return Desk.DONE;
    }
  }

  static CommandLine of(Desk desk) {
    var line = new CommandLine(new Root(desk));
    line.getCommandSpec().version("c41 " + desk.premises().version());
    FilmCommands.addTo(line, desk);
    OrderCommands.addTo(line, desk);
    TakeCommands.addTo(line, desk);
    PieceCommands.addTo(line, desk);
    LookCommands.addTo(line, desk);
    PresetCommands.addTo(line, desk);
    HouseCommands.addTo(line, desk);
    WordCommands.addTo(line, desk);
    dress(line, desk);
    return line;
  }

  private static void dress(CommandLine line, Desk desk) {
    var screen = desk.screen();
    line.setColorScheme(Help.defaultColorScheme(screen.out().hasColours() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.clamp(screen.size().get().columns(), NARROWEST_HELP, WIDEST_HELP));
    line.setOut(new PrintWriter(screen.out().stream(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(screen.err().stream(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Grammar::commands);
    line.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
  }

  private static String commands(Help help) {
    var text = new StringBuilder();
    GROUPS.forEach(
        (title, names) -> {
          var group = new LinkedHashMap<String, Help>();
          names.forEach(name -> group.put(name, help.subcommands().get(name)));
          text.append(System.lineSeparator()).append(title).append(System.lineSeparator());
          text.append(help.commandList(group));
        });
    return help.subcommands().isEmpty() ? "" : text.toString();
  }

  private static Map<String, List<String>> groups() {
    var groups = new LinkedHashMap<String, List<String>>();
    groups.put("Make a film:", List.of("film", "say", "resume", "export", "cancel"));
    groups.put(
        "Make pictures and sound:",
        List.of("image", "edit", "upscale", "video", "music", "pieces"));
    groups.put("Choose takes:", List.of("takes", "retake", "circle", "promote"));
    groups.put("Look before and after:", List.of("script", "plan", "runs", "run"));
    groups.put(
        "The house:",
        List.of(
            "presets", "models", "engines", "doctor", "config", "version", "completion", "help"));
    return groups;
  }
}
