package cinema.c41.engines.ffmpeg.program;

import cinema.c41.engines.ffmpeg.program.FeatureProbe.Probe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Remembers in a small file what probes found, so that a start does not run every program again.
/// An answer is good as long as the program's path, size and time of change are the same. The file
/// may be lost, unreadable or unwritable at any time: then the probes are made again.
final class ProbeMemory {
  private static final int LINES = 32;

  private final Path folder;
  private final Path file;

  ProbeMemory(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("ffmpeg-probes.tsv");
  }

  Optional<Probe> recall(Path program) throws IOException {
    String key = key(program);
    return lines().stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).split("\t", -1))
        .filter(fields -> fields.length == 2)
        .map(fields -> new Probe(fields[0], lacks(fields[1])))
        .findFirst();
  }

  void remember(Path program, Probe probe) throws IOException {
    String path = program.toAbsolutePath() + "\t";
    var lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.startsWith(path));
    lines.add(key(program) + probe.version() + "\t" + String.join(",", probe.lacks()));
    write(lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
  }

  private static List<String> lacks(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(","));
  }

  private static String key(Path program) throws IOException {
    long changed = Files.getLastModifiedTime(program).toMillis();
    return String.join(
            "\t",
            program.toAbsolutePath().toString(),
            String.valueOf(Files.size(program)),
            String.valueOf(changed),
            FeatureProbe.needsFingerprint())
        + "\t";
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException _) {
      return List.of();
    }
  }

  private void write(List<String> lines) {
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "probes", ".tmp");
      Files.write(temporary, lines);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException _) {
      // Forgotten, then: the next start asks again.
    }
  }
}
