package cinema.c41.engines.ffmpeg.program;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.nio.file.Path;
import java.util.List;

/// What can go wrong while an ffmpeg is looked for.
final class SearchProblems {
  private SearchProblems() {}

  /// No candidate is there, or none can do everything.
  static Problem notFound(List<String> rejected) {
    return Problem.ofMachine(
            "ffmpeg/not-found",
            "no ffmpeg on this machine can do the work",
            rejected.isEmpty() ? "none was found anywhere" : String.join("; ", rejected),
            new Fix("install one (Debian, Ubuntu)", "sudo apt-get install ffmpeg"),
            new Fix("install one (macOS)", "brew install ffmpeg"),
            Fix.byHand("or name the one you have in c41.yaml, under ffmpeg"))
        .withEvidence(rejected);
  }

  /// The program that somebody named cannot be used; another one is.
  static Problem unfitProgram(Path program, String why) {
    return Problem.ofMachine(
        "ffmpeg/unfit-program",
        "the configured ffmpeg is not used: " + program,
        why,
        Fix.byHand("name another one in c41.yaml, under ffmpeg, or none to let C41 search"));
  }

  /// The packaged program could not be put where it can run.
  static Problem cannotUnpack(Path jar, Path folder, String why) {
    return Problem.ofMachine(
        "ffmpeg/cannot-unpack",
        "the ffmpeg in " + jar.getFileName() + " cannot be unpacked into " + folder,
        why,
        Fix.byHand("make " + folder + " writable, with 100 MB free"),
        new Fix("or install one (Debian, Ubuntu)", "sudo apt-get install ffmpeg"));
  }
}
