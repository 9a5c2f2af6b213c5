package cinema.c41.doors.cli;

import picocli.CommandLine.Option;

/// The option that every command has.
final class JsonOption {
  @Option(
      names = "--json",
      description = "One JSON document (or JSON lines) on stdout, nothing else.")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
