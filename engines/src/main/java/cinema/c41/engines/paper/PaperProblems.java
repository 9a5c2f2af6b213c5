package cinema.c41.engines.paper;

import cinema.c41.base.Blame;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What can go wrong with paper.
final class PaperProblems {
  private static final Fix RESUME =
      new Fix("start the run again; what is finished is kept", "c41 resume");

  /// Where operating systems keep their own words for a full disk.
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "disk quota exceeded");

  private PaperProblems() {}

  /// A document could not be written, or something it is made of could not be read.
  static Problem cannotWrite(Path file, IOException cause) {
    String why = String.valueOf(cause.getMessage());
    if (FULL.stream().anyMatch(why.toLowerCase(Locale.ROOT)::contains)) {
      return Problem.ofMachine(
          "paper/disk-full",
          "the disk is full",
          file.getFileName() + " does not fit: " + why,
          Fix.byHand("make room there, or move the data folder to a larger disk"),
          RESUME);
    }
    return Problem.ofMachine(
        "paper/cannot-write",
        file.getFileName() + " cannot be written",
        why,
        new Fix("see whether the data folder is sound", "c41 doctor"),
        RESUME);
  }

  /// The still of a panel is no picture that can be read.
  static Problem unreadableStill(String slate, String why) {
    return Problem.ofMachine(
            "paper/unreadable-still",
            "the still of " + slate + " cannot be read",
            why,
            new Fix("see the takes of the shot", "c41 takes"),
            RESUME)
        .blaming(Blame.TAKE);
  }

  /// Two files of a bundle have one name, or a name leads out of it.
  static Problem badEntry(String path, String why) {
    return Problem.ofRequest(
        "paper/bad-entry",
        "a bundle cannot hold '" + path + "'",
        why,
        Fix.byHand("give every file of the bundle a name of its own, below its top"));
  }
}
