package cinema.c41.doors.cli;

import java.util.List;
import picocli.CommandLine.Option;

/// The options that every command has.
final class JsonOption {
  private static final String JSON = "--json";

  @Option(
      names = JSON,
      description = "One JSON document (a film: JSON lines) on stdout, nothing else.")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /// Whether a program reads the answer, also when the words could not be parsed.
  static boolean isIn(List<String> words) {
    int end = words.indexOf("--");
    return (end < 0 ? words : words.subList(0, end)).contains(JSON);
  }
}
