package cinema.c41.app;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.doors.cli.Premises.Finding;
import cinema.c41.engine.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks at everything a film needs. It makes nothing and mends nothing.
final class Doctor {
  /// Below this a long film may not fit.
  private static final long LITTLE_SPACE = 2L << 30;

  private final Config config;
  private final Environment environment;

  Doctor(Config config, Environment environment) {
    this.config = config;
    this.environment = environment;
  }

  List<Finding> examine() {
    var findings = new ArrayList<Finding>();
    findings.add(new Finding("java", "ok", "Java " + Runtime.version(), List.of()));
    findings.add(home());
    findings.add(ffmpeg());
    findings.add(voices());
    return findings;
  }

  private Finding home() {
    Path home = config.home();
    try {
      Files.createDirectories(home);
      Path probe = Files.createTempFile(home, "probe", "");
      Files.delete(probe);
      long free = Files.getFileStore(home).getUsableSpace();
      String detail = "%s, %.1f GB free".formatted(home, free / 1e9);
      return free < LITTLE_SPACE
          ? new Finding("home", "weak", detail, List.of(Fix.byHand("make room on that disk")))
          : new Finding("home", "ok", detail, List.of());
    } catch (IOException e) {
      return new Finding(
          "home",
          "missing",
          "cannot write to " + home + ": " + e,
          List.of(Fix.byHand("make it writable, or set C41_HOME to a folder that is")));
    }
  }

  private Finding ffmpeg() {
    var finding = Wiring.ffmpeg(config, environment).search();
    return finding
        .ffmpeg()
        .map(found -> new Finding("ffmpeg", "ok", found.toString(), fixes(finding.problems())))
        .orElseGet(
            () ->
                new Finding(
                    "ffmpeg",
                    "missing",
                    finding.problems().getFirst().why(),
                    fixes(finding.problems())));
  }

  private Finding voices() {
    Offer offer = Wiring.voices(config, environment).offer();
    String state = offer.problems().isEmpty() ? "ok" : "weak";
    String detail = offer.voices().size() + " voices: " + offer.version();
    for (Problem problem : offer.problems()) {
      detail += "; " + problem.what();
    }
    return new Finding("voices", state, detail, fixes(offer.problems()));
  }

  private static List<Fix> fixes(List<Problem> problems) {
    return problems.stream().flatMap(problem -> problem.fixes().stream()).toList();
  }
}
