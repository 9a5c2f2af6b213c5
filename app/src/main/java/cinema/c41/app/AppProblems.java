package cinema.c41.app;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What can go wrong around the door.
final class AppProblems {
  private AppProblems() {}

  /// The configuration is at fault; all of its faults are named.
  ///
  /// @param faults a sentence each, with the line or the variable
  static Problem badConfig(Path file, List<String> faults) {
    String keys = String.join(", ", Config.KEYS.stream().map(Config.Key::name).toList());
    return Problem.ofRequest(
            "app/bad-config",
            faults.size() == 1
                ? "one setting was not understood"
                : faults.size() + " settings were not understood",
            String.join("; ", faults),
            Fix.byHand("mend them in " + file + ", one 'key: value' a line; keys: " + keys),
            Fix.byHand("or take the file away: everything has a usual value"))
        .withEvidence(faults);
  }

  /// A setting cannot be written.
  static Problem cannotConfigure(Path file, IOException cause) {
    return Problem.ofMachine(
        "app/cannot-configure",
        "cannot write " + file,
        String.valueOf(cause),
        new Fix("see whether its folder is there and writable", "c41 doctor"),
        Fix.byHand("or say it in the environment, as in C41_FFMPEG=/opt/ffmpeg c41 film …"));
  }

  /// What was asked for cannot be written out.
  static Problem cannotPrint(IOException cause) {
    return Problem.ofMachine(
        "app/cannot-print",
        "the output cannot be written",
        String.valueOf(cause.getMessage()),
        new Fix("see whether there is room where it goes", "df -h ."));
  }
}
