package cinema.c41.it.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The checked-out tree: its sources and documents.
final class Checkout {
  private static final List<String> MODULES =
      List.of("core", "store", "engines", "doors", "app", "it", "bench");

  private Checkout() {}

  /// The root of the project; tests of Maven run in their module's folder.
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("ARCHITECTURE.md")) ? here : here.resolve("..").normalize();
  }

  static List<Path> javaFiles() {
    return MODULES.stream()
        .flatMap(module -> files(root().resolve(module).resolve("src"), ".java"))
        .toList();
  }

  static List<Path> mainFiles() {
    return javaFiles().stream().filter(file -> file.toString().contains("/src/main/")).toList();
  }

  static List<Path> documents() {
    try (Stream<Path> top = Files.list(root())) {
      List<Path> roots = top.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(roots.stream(), files(root().resolve("docs"), ".md")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
