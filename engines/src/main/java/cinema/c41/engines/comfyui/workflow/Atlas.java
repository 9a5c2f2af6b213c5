package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Where things are to be had that workflows need and servers lack: packs of nodes by the names of
/// their classes, folders of models by the inputs that name them, and models by their files.
final class Atlas {
  private final List<Entry> packs;
  private final Tree.Obj folders;
  private final Map<String, Tree> models;

  private Atlas(List<Entry> packs, Tree.Obj folders, Map<String, Tree> models) {
    this.packs = packs;
    this.folders = folders;
    this.models = models;
  }

  /// What is shipped. `json` reads a text into a tree.
  static Atlas read(Function<String, Tree> json) {
    Tree.Obj all = json.apply(text()).asObj();
    return new Atlas(
        all.list("packs").stream().map(pack -> Entry.read(pack.asObj())).toList(),
        all.obj("folders"),
        all.obj("models").fields());
  }

  /// What is known of a file of a model.
  record Model(String folder, Optional<String> source, OptionalLong bytes) {}

  /// The pack that has a class of nodes, by the class's name.
  Optional<NodePack> packOf(String type) {
    return packs.stream()
        .filter(entry -> entry.types.stream().anyMatch(glob -> glob.matcher(type).matches()))
        .map(Entry::pack)
        .findFirst();
  }

  /// The pack that is installed in a folder of this name.
  NodePack packIn(String folder) {
    return packs.stream()
        .map(Entry::pack)
        .filter(pack -> pack.name().equalsIgnoreCase(folder))
        .findFirst()
        .orElse(new NodePack(folder, "", ""));
  }

  /// The folder whose files an input names: as the class has it, or as any class has.
  Optional<String> folder(String type, String input) {
    return folders.find(type + "." + input).or(() -> folders.find(input)).map(Tree::asText);
  }

  Optional<Model> model(String file) {
    return Optional.ofNullable(models.get(file)).map(Tree::asObj).map(Atlas::model);
  }

  private static Model model(Tree.Obj entry) {
    return new Model(
        entry.text("folder"),
        entry.find("source").map(Tree::asText),
        entry.find("gb").isPresent()
            ? OptionalLong.of(Math.round(entry.decimal("gb") * 1e9))
            : OptionalLong.empty());
  }

  private static String text() {
    try (InputStream in = Atlas.class.getResourceAsStream("atlas.json")) {
      if (in == null) {
        throw new IllegalStateException("atlas.json is not shipped");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Entry(NodePack pack, List<Pattern> types) {
    static Entry read(Tree.Obj entry) {
      return new Entry(
          new NodePack(
              entry.text("name"),
              entry.text("source"),
              entry.find("version").map(Tree::asText).orElse("")),
          entry.list("classes").stream().map(glob -> pattern(glob.asText())).toList());
    }

    private static Pattern pattern(String glob) {
      return Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q"));
    }
  }
}
