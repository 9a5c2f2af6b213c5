package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.preset.lora.LoraCard;
import cinema.c41.preset.lora.LoraProblems;
import cinema.c41.preset.lora.LoraShelf;
import cinema.c41.preset.read.LoraReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// LoRAs as a folder of files: `<name>.yaml`. One that cannot be read does not take the others
/// away: it becomes a problem.
public final class LoraFolder {
  private static final String ENDING = ".yaml";

  private final List<LoraCard> cards = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private LoraFolder() {}

  /// What was read, and what could not be.
  public record Contents(LoraShelf shelf, List<Problem> problems) {
    public Contents {
      problems = List.copyOf(problems);
    }
  }

  /// A folder that is not there is empty.
  public static Contents read(Path folder) {
    var reading = new LoraFolder();
    reading.all(folder);
    return new Contents(new LoraShelf(reading.cards), reading.problems);
  }

  private void all(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> name(file).endsWith(ENDING)).sorted().forEach(this::one);
    } catch (IOException | UncheckedIOException e) {
      problems.add(LoraProblems.unreadable(name(folder), List.of(String.valueOf(e.getMessage()))));
    }
  }

  private void one(Path file) {
    String name = name(file).substring(0, name(file).length() - ENDING.length());
    try {
      cards.add(LoraReader.read(name, tree(file)));
    } catch (C41Exception e) {
      problems.add(e.problem());
    } catch (IOException | IllegalArgumentException e) {
      problems.add(LoraProblems.unreadable(name, List.of(String.valueOf(e.getMessage()))));
    }
  }

  private static Tree.Obj tree(Path file) throws IOException {
    if (YamlTrees.read(Files.readString(file)) instanceof Tree.Obj tree) {
      return tree;
    }
    throw new IllegalArgumentException("it is not an object of keys and values");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
