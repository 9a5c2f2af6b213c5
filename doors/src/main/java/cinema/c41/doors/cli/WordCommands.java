package cinema.c41.doors.cli;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;

/// The commands about commands: help, completion.
final class WordCommands {
  private WordCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    line.addSubcommand("completion", new Completion(desk));
    line.addSubcommand("help", new Help(desk));
  }

  /// Shows the help of a command.
  @Command(
      name = "help",
      description = "Show the help of a command; with --json all commands as data.",
      footer = {"", "Examples:", "  c41 help", "  c41 help film", "  c41 help --json"})
  static final class Help implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(
        paramLabel = "COMMAND",
        arity = "0..1",
        defaultValue = "",
        description = "A command; all when left out.")
    private String name = "";

    Help(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      CommandLine all = Grammar.of(desk);
      CommandLine wanted = name.isEmpty() ? all : all.getSubcommands().get(name);
      if (wanted == null) {
        throw new CommandLine.UnmatchedArgumentException(all, List.of(name));
      }
      return desk.answer(mode.json, tree(wanted), () -> wanted.usage(all.getOut()));
    }
  }

  /// Prints a completion script.
  @Command(
      name = "completion",
      description = "Print a script that completes commands and options in bash and zsh.",
      footer = {
        "",
        "Examples:",
        "  source <(c41 completion)",
        "  c41 completion > ~/.local/share/bash-completion/completions/c41"
      })
  static final class Completion implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Completion(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      String script = AutoComplete.bash("c41", Grammar.of(desk));
      return desk.answer(
          mode.json, Tree.obj().with("bash", script), () -> desk.screen().out().print(script));
    }
  }

  /// A command as data.
  static Tree.Obj tree(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    return Tree.obj()
        .with("name", spec.qualifiedName())
        .with("description", String.join(" ", spec.usageMessage().description()))
        .with("parameters", list(spec.positionalParameters(), WordCommands::parameter))
        .with("options", list(spec.options(), WordCommands::option))
        .with("commands", list(List.copyOf(line.getSubcommands().values()), WordCommands::tree));
  }

  private static Tree.Obj parameter(PositionalParamSpec parameter) {
    return Tree.obj()
        .with("name", parameter.paramLabel())
        .with("required", Tree.flag(parameter.required()))
        .with("description", String.join(" ", parameter.description()));
  }

  private static Tree.Obj option(OptionSpec option) {
    return Tree.obj()
        .with("names", Tree.texts(List.of(option.names())))
        .with("value", option.arity().max() == 0 ? "" : option.paramLabel())
        .with("description", String.join(" ", option.description()));
  }

  private static <T> Tree list(List<T> items, Function<T, Tree> tree) {
    return Tree.list(items.stream().map(tree).toList());
  }
}
