package cinema.c41.app;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.doors.cli.Premises.Finding;
import cinema.c41.engine.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at everything a film needs, and says what of it is missing and how to mend that. It mends
/// nothing, and leaves nothing behind but what ffmpegs were found to be able to do.
final class Doctor {
  /// Below this a long film may not fit.
  private static final long LITTLE_SPACE = 2L << 30;

  private final Environment environment;

  Doctor(Environment environment) {
    this.environment = environment;
  }

  List<Finding> examine() {
    var findings = new ArrayList<Finding>();
    findings.add(ok("java", Runtime.version() + ", " + System.getProperty("java.home")));
    try {
      var config = Config.read(environment.variables(), environment.userHome());
      findings.add(config(config));
      findings.add(home(config.home()));
      findings.add(ffmpeg(config));
      findings.add(voices(config));
    } catch (C41Exception e) {
      findings.add(missing("config", e.problem()));
    }
    return findings;
  }

  private static Finding config(Config config) {
    String set =
        config.lines().stream()
            .filter(line -> !line.source().equals("default"))
            .map(line -> line.key() + " (" + line.source() + ")")
            .collect(Collectors.joining(", "));
    return ok("config", set.isEmpty() ? "everything as usual" : "set: " + set);
  }

  private static Finding home(Path home) {
    try {
      Path there = nearest(home);
      Files.delete(Files.createTempFile(there, "c41-doctor", ""));
      long free = Files.getFileStore(there).getUsableSpace();
      String detail = "%s, %.1f GB free".formatted(home, free / 1e9);
      return free < LITTLE_SPACE
          ? new Finding(
              "home", "weak", detail, List.of(new Fix("make room on that disk", "df -h " + there)))
          : ok("home", detail);
    } catch (IOException e) {
      return new Finding(
          "home",
          "missing",
          "cannot write to " + home + ": " + e,
          List.of(Fix.byHand("make it writable, or set C41_HOME to a folder that is")));
    }
  }

  /// The folder, or the one it would be made in.
  private static Path nearest(Path home) {
    return Stream.iterate(home, folder -> folder != null, Path::getParent)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(home);
  }

  private Finding ffmpeg(Config config) {
    var search = Wiring.ffmpeg(config, environment).search();
    if (search.ffmpeg().isEmpty()) {
      return missing("ffmpeg", search.problems().getFirst());
    }
    String found = search.ffmpeg().get().toString();
    return search.problems().isEmpty()
        ? ok("ffmpeg", found)
        : weak("ffmpeg", found, search.problems());
  }

  private Finding voices(Config config) {
    Offer offer = Wiring.voices(config, environment).offer();
    String found = offer.voices().size() + " voices: " + offer.version();
    return offer.problems().isEmpty()
        ? ok("voices", found)
        : weak("voices", found, offer.problems());
  }

  private static Finding ok(String what, String detail) {
    return new Finding(what, "ok", detail, List.of());
  }

  private static Finding weak(String what, String found, List<Problem> problems) {
    String reasons =
        problems.stream()
            .map(problem -> problem.what() + ": " + problem.why())
            .collect(Collectors.joining("; "));
    List<Fix> fixes = problems.stream().flatMap(problem -> problem.fixes().stream()).toList();
    return new Finding(what, "weak", found + "; " + reasons, fixes);
  }

  private static Finding missing(String what, Problem problem) {
    return new Finding(what, "missing", problem.what() + ": " + problem.why(), problem.fixes());
  }
}
