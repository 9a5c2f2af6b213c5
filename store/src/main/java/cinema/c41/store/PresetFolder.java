package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.PresetProblems;
import cinema.c41.preset.Recipe;
import cinema.c41.preset.licence.Licence;
import cinema.c41.preset.own.Measured;
import cinema.c41.preset.read.PresetFiles;
import cinema.c41.preset.read.PresetReader;
import cinema.c41.preset.read.RecipeReader;
import cinema.c41.preset.read.Shelf;
import cinema.c41.preset.read.ShelfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Presets as folders of files: `<kind>/<name>/preset.yaml` with its graphs beside it, and what
/// presets share: `licences/<id>.yaml`, `packs/<id>.yaml`, `recipes/<id>.yaml`; what runs of them
/// have shown is in `measured/<id>.yaml`. The kind is for people only; what begins with a dot is
/// put aside.
///
/// One preset that cannot be read does not take the others away: it becomes a problem.
public final class PresetFolder {
  private static final String FILE = "preset.yaml";

  private final List<Problem> problems = new ArrayList<>();

  private PresetFolder() {}

  /// What was read, and what could not be.
  public record Contents(PresetLibrary library, List<Recipe> recipes, List<Problem> problems) {
    public Contents {
      recipes = List.copyOf(recipes);
      problems = List.copyOf(problems);
    }
  }

  /// Reads several folders as one: those shipped, then a person's own, which may use what the ones
  /// before share, and win where ids are the same. A folder that is not there is empty.
  public static Contents read(List<Path> roots) {
    return new PresetFolder().all(roots.stream().filter(Files::isDirectory).toList());
  }

  private Contents all(List<Path> roots) {
    var shelf =
        new Shelf(
            shared(roots, "licences", ShelfReader::licence, Licence::id),
            shared(roots, "packs", ShelfReader::pack, NodePack::id));
    var presets = new ArrayList<Preset>();
    for (Path file : roots.stream().flatMap(this::presets).toList()) {
      attempt(file, () -> presets.add(PresetReader.read(files(file), shelf)));
    }
    Map<String, Measured> measured = measured(roots);
    presets.replaceAll(one -> measured.getOrDefault(one.id(), Measured.NOTHING).on(one));
    var library = new PresetLibrary(presets);
    Map<String, Recipe> recipes =
        shared(roots, "recipes", (id, tree) -> RecipeReader.read(id, tree, library), Recipe::id);
    return new Contents(library, List.copyOf(recipes.values()), problems);
  }

  private Map<String, Measured> measured(List<Path> roots) {
    var all = new LinkedHashMap<String, Measured>();
    for (Path root : roots) {
      for (Path file : yamls(root.resolve(Measurements.FOLDER)).toList()) {
        attempt(file, () -> all.put(stem(file), Measured.read(yaml(file))));
      }
    }
    return all;
  }

  private <T> Map<String, T> shared(
      List<Path> roots,
      String folder,
      BiFunction<String, Tree.Obj, T> reader,
      Function<T, String> id) {
    var all = new LinkedHashMap<String, T>();
    for (Path file : roots.stream().flatMap(root -> yamls(root.resolve(folder))).toList()) {
      attempt(
          file,
          () -> {
            T one = reader.apply(stem(file), yaml(file));
            all.put(id.apply(one), one);
          });
    }
    return all;
  }

  private void attempt(Path file, Runnable reading) {
    try {
      reading.run();
    } catch (C41Exception e) {
      problems.add(e.problem());
    } catch (IllegalArgumentException | UncheckedIOException e) {
      String fault = file.getFileName() + ": " + e.getMessage();
      String name = stem(FILE.equals(stem(file) + ".yaml") ? file.resolveSibling("") : file);
      problems.add(PresetProblems.badPreset(name, List.of(fault)));
    }
  }

  private PresetFiles files(Path file) {
    Path folder = file.resolveSibling("");
    var graphs = new LinkedHashMap<String, Tree.Obj>();
    for (Path graph : list(folder).filter(one -> ends(one, ".json")).toList()) {
      graphs.put(name(graph), json(graph));
    }
    return new PresetFiles(name(folder), yaml(file), graphs);
  }

  private Stream<Path> presets(Path root) {
    return list(root)
        .filter(Files::isDirectory)
        .filter(kind -> !name(kind).startsWith("."))
        .flatMap(this::list)
        .map(folder -> folder.resolve(FILE))
        .filter(Files::isRegularFile);
  }

  private Stream<Path> yamls(Path folder) {
    return list(folder).filter(file -> ends(file, ".yaml"));
  }

  /// A folder that cannot be looked into is a problem, and empty.
  private Stream<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException | UncheckedIOException e) {
      String fault = "the folder " + folder + " cannot be looked into (" + e.getMessage() + ")";
      Problem problem = PresetProblems.badPreset(name(folder), List.of(fault));
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
      return Stream.empty();
    }
  }

  private static Tree.Obj yaml(Path file) {
    return object(file, YamlTrees.read(text(file)));
  }

  private static Tree.Obj json(Path file) {
    try {
      return object(file, JsonTrees.read(text(file)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name(file) + ": " + e.getMessage(), e);
    }
  }

  private static Tree.Obj object(Path file, Tree tree) {
    if (tree instanceof Tree.Obj obj) {
      return obj;
    }
    throw new IllegalArgumentException(name(file) + " is not an object of keys and values");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ends(Path file, String ending) {
    return name(file).endsWith(ending) && Files.isRegularFile(file);
  }

  private static String stem(Path file) {
    return name(file).replaceAll("\\.[a-z]+$", "");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
