package cinema.c41.doors.cli;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Words that are no command of C41, told as a problem that names the nearest one that is.
final class UsageProblem {
  private UsageProblem() {}

  static Problem of(ParameterException error) {
    CommandLine line = error.getCommandLine();
    return switch (error) {
      case UnmatchedArgumentException unmatched -> unmatched(line, unmatched);
      case MissingParameterException missing -> missing(line, missing);
      default -> problem(line, lowerFirst(String.valueOf(error.getMessage())), List.of());
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
    return problem(
        line,
        line.getCommandSpec().qualifiedName() + " needs " + String.join(" and ", labels),
        List.of());
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

  private static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
