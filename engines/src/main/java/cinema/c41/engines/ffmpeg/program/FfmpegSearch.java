package cinema.c41.engines.ffmpeg.program;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.engines.ffmpeg.program.FeatureProbe.Probe;
import cinema.c41.engines.ffmpeg.program.Ffmpeg.Origin;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for an ffmpeg that can do everything: the configured one, then those of the system, then
/// the packaged one. Whatever is there and not taken is told with the reason. What was found out
/// about a program is remembered, so a search costs a few milliseconds.
///
/// @param configured the program that somebody named, if anybody did
/// @param path the folders of the system's programs: the value of `PATH`
/// @param jars the folder with the packaged programs, `jave-nativebin-….jar`
/// @param folder where the packaged program is unpacked, and probes are remembered
public record FfmpegSearch(Optional<Path> configured, String path, Path jars, Path folder) {
  public FfmpegSearch {
    configured = configured.map(Path::toAbsolutePath);
    jars = jars.toAbsolutePath();
    folder = folder.toAbsolutePath();
  }

  /// A program that is there and was not taken.
  public record Rejected(Path program, Origin origin, String why) {
    @Override
    public String toString() {
      return program + " (" + origin.words() + "): " + why;
    }
  }

  /// What a search found: at most one program, and what was passed over on the way to it.
  public record Finding(Optional<Ffmpeg> ffmpeg, List<Rejected> rejected) {
    public Finding {
      rejected = List.copyOf(rejected);
    }

    /// Why nothing, or not the configured program, was found.
    public List<Problem> problems() {
      if (ffmpeg.isEmpty()) {
        List<String> reasons = rejected.stream().map(Rejected::toString).toList();
        return List.of(SearchProblems.notFound(reasons));
      }
      return rejected.stream()
          .filter(one -> one.origin() == Origin.CONFIGURED)
          .map(one -> SearchProblems.unfitProgram(one.program(), one.why()))
          .toList();
    }
  }

  /// The first program that fits, or the problem `ffmpeg/not-found`.
  public Ffmpeg find() {
    var finding = search();
    return finding.ffmpeg().orElseThrow(() -> new C41Exception(finding.problems().getFirst()));
  }

  /// Looks until one fits.
  public Finding search() {
    List<Rejected> rejected = new ArrayList<>();
    Optional<Ffmpeg> found =
        configured
            .flatMap(program -> accept(program, Origin.CONFIGURED, rejected))
            .or(() -> system(rejected))
            .or(() -> packaged(rejected));
    return new Finding(found, rejected);
  }

  private Optional<Ffmpeg> system(List<Rejected> rejected) {
    return onPath().stream()
        .map(program -> accept(program, Origin.SYSTEM, rejected))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Set<Path> onPath() {
    var programs = new LinkedHashSet<Path>();
    for (String place : path.split(File.pathSeparator)) {
      for (String name : List.of("ffmpeg", "ffmpeg.exe")) {
        at(place, name).ifPresent(programs::add);
      }
    }
    return programs;
  }

  private static Optional<Path> at(String place, String name) {
    try {
      Path program = Path.of(place, name);
      return place.isBlank() || !Files.isExecutable(program)
          ? Optional.empty()
          : Optional.of(program.toRealPath());
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }

  private Optional<Ffmpeg> packaged(List<Rejected> rejected) {
    try {
      var jar = PackagedFfmpeg.in(jars, folder);
      if (jar.isEmpty()) {
        rejected.add(new Rejected(jars, Origin.PACKAGED, "none for " + PackagedFfmpeg.platform()));
      }
      return jar.flatMap(one -> accept(one.program(), Origin.PACKAGED, rejected));
    } catch (C41Exception e) {
      rejected.add(new Rejected(jars, Origin.PACKAGED, e.problem().why()));
      return Optional.empty();
    } catch (IOException e) {
      rejected.add(new Rejected(jars, Origin.PACKAGED, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Optional<Ffmpeg> accept(Path program, Origin origin, List<Rejected> rejected) {
    try {
      if (!Files.isRegularFile(program)) {
        rejected.add(new Rejected(program, origin, "it is not there"));
        return Optional.empty();
      }
      Probe probe = probe(program);
      if (probe.fits()) {
        return Optional.of(new Ffmpeg(program, probe.version(), Files.size(program), origin));
      }
      rejected.add(new Rejected(program, origin, "it lacks " + String.join(", ", probe.lacks())));
    } catch (C41Exception e) {
      rejected.add(new Rejected(program, origin, e.problem().why()));
    } catch (IOException e) {
      rejected.add(new Rejected(program, origin, String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private Probe probe(Path program) throws IOException {
    var memory = new ProbeMemory(folder);
    Optional<Probe> known = memory.recall(program);
    if (known.isPresent()) {
      return known.get();
    }
    Probe probe = FeatureProbe.ask(program);
    memory.remember(program, probe);
    return probe;
  }
}
