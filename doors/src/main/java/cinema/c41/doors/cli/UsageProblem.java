package cinema.c41.doors.cli;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Words that are no command of C41, told as a problem that names the nearest one that is.
final class UsageProblem {
  private static final Pattern CHOICES = Pattern.compile("\\[([A-Z]+(?:, [A-Z]+)*)\\]");

  private UsageProblem() {}

  static Problem of(ParameterException error) {
    CommandLine line = error.getCommandLine();
    return switch (error) {
      case UnmatchedArgumentException unmatched -> unmatched(line, unmatched);
      case MissingParameterException missing -> missing(line, missing);
      default -> problem(line, plain(String.valueOf(error.getMessage())), List.of());
    };
  }

  private static Problem unmatched(CommandLine line, UnmatchedArgumentException error) {
    String word = error.getUnmatched().getFirst();
    String name = line.getCommandSpec().qualifiedName();
    if (word.startsWith("-")) {
      String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return problem(
          line,
          name + " has no option '" + option + "'",
          didYouMean("", option, line.getCommandSpec().optionsMap().keySet()));
    }
    if (line.getSubcommands().isEmpty()) {
      return problem(
          line,
          "one word too many for " + name + ": '" + word + "'",
          List.of(Fix.byHand("put quotes around a name or a message with blanks in it")));
    }
    return problem(
        line,
        "there is no command '" + word + "'",
        didYouMean(name + " ", word, line.getSubcommands().keySet()));
  }

  private static Problem missing(CommandLine line, MissingParameterException error) {
    List<String> labels = error.getMissing().stream().map(ArgSpec::paramLabel).toList();
    String who =
        error.getMissing().stream()
            .filter(OptionSpec.class::isInstance)
            .map(option -> "option '" + ((OptionSpec) option).longestName() + "'")
            .findFirst()
            .orElse(line.getCommandSpec().qualifiedName());
    return problem(line, who + " needs " + String.join(" and ", labels), examples(line));
  }

  /// What to type: the first of the command's examples.
  private static List<Fix> examples(CommandLine line) {
    return Arrays.stream(line.getCommandSpec().usageMessage().footer())
        .map(String::strip)
        .filter(text -> text.startsWith("c41 "))
        .findFirst()
        .map(text -> List.of(new Fix("for example", text)))
        .orElse(List.of());
  }

  /// No setting has this name.
  static Problem noSetting(String command, String key, List<String> keys) {
    var fixes = new ArrayList<>(didYouMean("c41 config " + command + " ", key, keys));
    fixes.add(new Fix("see what there is", "c41 config"));
    return CliProblems.usage("there is no setting '" + key + "'", fixes);
  }

  static Problem badRelease(String why) {
    var fix = Fix.byHand("say it as in --territory DE,AT --revenue '2 M USD'");
    return CliProblems.usage("where it is shown was not understood: " + why, List.of(fix));
  }

  private static Problem problem(CommandLine line, String what, List<Fix> first) {
    var fixes = new ArrayList<>(first);
    fixes.add(new Fix("see what there is", line.getCommandSpec().qualifiedName() + " --help"));
    return CliProblems.usage(what, fixes);
  }

  private static List<Fix> didYouMean(String lead, String word, Collection<String> known) {
    return nearest(word, known)
        .map(near -> List.of(new Fix("did you mean", lead + near)))
        .orElse(List.of());
  }

  /// The word that was meant, when one is near enough that it may have been.
  static Optional<String> nearest(String word, Collection<String> known) {
    int most = Math.min(Math.max(2, word.length() / 3), word.length() - 1);
    return known.stream()
        .filter(one -> Spelling.distance(word, one) <= most || one.startsWith(word))
        .min(
            Comparator.comparingInt((String one) -> Spelling.distance(word, one))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// The parser's own sentence, without the words of its trade.
  private static String plain(String sentence) {
    String text =
        sentence
            .replaceAll(" \\(<[^)]*>\\)", "")
            .replace(" is not an int", " is not a whole number")
            .replace(" (case-insensitive)", "");
    String lower = CHOICES.matcher(text).replaceAll(it -> it.group(1).toLowerCase(Locale.ROOT));
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toLowerCase(Locale.ROOT) + lower.substring(1);
  }
}
