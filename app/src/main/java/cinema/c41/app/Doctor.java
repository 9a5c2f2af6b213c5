package cinema.c41.app;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.doors.cli.Premises.ConfigLine;
import cinema.c41.doors.cli.Premises.Finding;
import cinema.c41.doors.view.Words;
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

  private static final Fix SEE_SETTINGS =
      new Fix("see where it is set; '' makes it as usual", "c41 config");

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
      findings.addAll(ServerFindings.of(Wiring.stock(config).look()));
    } catch (C41Exception e) {
      findings.add(missing("config", e.problem()));
    }
    return findings;
  }

  private static Finding config(Config config) {
    List<ConfigLine> set =
        config.lines().stream().filter(line -> !line.source().equals("default")).toList();
    List<String> absent = set.stream().filter(Doctor::isAbsent).map(Doctor::absence).toList();
    String detail =
        set.isEmpty()
            ? "everything as usual"
            : "set: "
                + set.stream()
                    .map(line -> line.key() + " (" + line.source() + ")")
                    .collect(Collectors.joining(", "));
    return absent.isEmpty()
        ? ok("config", detail)
        : new Finding("config", "weak", detail, absent, List.of(SEE_SETTINGS));
  }

  /// The home folder is made when it is needed; programs and voices must be there.
  private static boolean isAbsent(ConfigLine line) {
    return !line.key().equals("home")
        && !line.key().equals(Config.COMFYUI)
        && !Files.exists(Path.of(line.value()));
  }

  private static String absence(ConfigLine line) {
    return "%s is %s (%s), and no such file is there"
        .formatted(line.key(), line.value(), line.source());
  }

  private static Finding home(Path home) {
    if (Files.exists(home) && !Files.isDirectory(home)) {
      return noHome(home, "it is a file");
    }
    try {
      Path there = nearest(home);
      Files.delete(Files.createTempFile(there, "c41-doctor", ""));
      long free = Files.getFileStore(there).getUsableSpace();
      String detail = "%s, %.1f GB free".formatted(home, free / 1e9);
      return free < LITTLE_SPACE
          ? new Finding(
              "home", "weak", detail, List.of("a long film may not fit"), List.of(makeRoom(there)))
          : ok("home", detail);
    } catch (IOException e) {
      return noHome(home, e.toString());
    }
  }

  private static Fix makeRoom(Path folder) {
    return new Fix("make room on that disk", "df -h " + folder);
  }

  private static Finding noHome(Path home, String why) {
    var fix = new Fix("take a folder that is writable", "export C41_HOME=/path/to/a/folder");
    return new Finding("home", "missing", "cannot write to " + home, List.of(why), List.of(fix));
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
    String found = Words.count(offer.voices().size(), "voice") + ": " + offer.version();
    return offer.problems().isEmpty()
        ? ok("voices", found)
        : weak("voices", found, offer.problems());
  }

  private static Finding ok(String what, String detail) {
    return new Finding(what, "ok", detail, List.of(), List.of());
  }

  private static Finding weak(String what, String found, List<Problem> problems) {
    List<String> reasons =
        problems.stream().map(problem -> problem.what() + ": " + problem.why()).toList();
    List<Fix> fixes = problems.stream().flatMap(problem -> problem.fixes().stream()).toList();
    return new Finding(what, "weak", found, reasons, fixes);
  }

  private static Finding missing(String what, Problem problem) {
    List<String> reasons =
        problem.evidence().isEmpty() ? List.of(problem.why()) : problem.evidence();
    return new Finding(what, "missing", problem.what(), reasons, problem.fixes());
  }
}
