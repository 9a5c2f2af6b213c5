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

  /// What was typed is no server.
  static Problem badServer(List<String> faults) {
    return Problem.ofRequest(
            "app/bad-server",
            "this is not the address of a server",
            faults.size() == 1 ? faults.getFirst() : faults.size() + " faults, listed below",
            new Fix("write it like this", "c41 engines add comfyui http://127.0.0.1:8188"),
            Fix.byHand("names are short: small letters, digits and dashes, as in gpu0"))
        .withEvidence(faults);
  }

  /// Another server has the name.
  static Problem serverNameTaken(String name, String address, String free) {
    return Problem.ofRequest(
        "app/server-name-taken",
        "a server is called " + name + " already",
        "it is at " + address,
        new Fix("give the new one another name", "c41 engines add comfyui URL --name " + free),
        new Fix("or remove the old one first", "c41 engines remove comfyui " + name));
  }

  /// A server that is to be removed is not in the file.
  ///
  /// @param variable where it is set instead; empty when it is nowhere
  static Problem noServer(String name, List<String> there, String variable) {
    String why =
        there.isEmpty() ? "the file names no server" : "there are: " + String.join(", ", there);
    return Problem.ofRequest(
        "app/no-server",
        "no server in the configuration file is called " + name,
        variable.isEmpty() ? why : why + "; those in use come from " + variable,
        variable.isEmpty()
            ? new Fix("see which there are", "c41 engines")
            : Fix.byHand("take it out of the variable " + variable));
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
