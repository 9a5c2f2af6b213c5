package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.NodeInput.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads one node of `/object_info`. Packs write what they like there, so whatever is missing or
/// odd is read as leniently as the front end does.
final class SchemaReader {
  private SchemaReader() {}

  static NodeSchema read(String type, Tree.Obj node) {
    return new NodeSchema(
        type,
        text(node, "display_name").orElse(type),
        text(node, "python_module").orElse(""),
        inputs(node),
        outputs(node),
        flag(node, "output_node"),
        flag(node, "hand_written"));
  }

  private static List<NodeInput> inputs(Tree.Obj node) {
    Tree.Obj sections = object(node, "input");
    Tree.Obj orders = object(node, "input_order");
    var all = new ArrayList<NodeInput>();
    for (Need need : Need.values()) {
      String section = need.name().toLowerCase(Locale.ROOT);
      Tree.Obj specs = object(sections, section);
      for (String name : order(orders, section, specs)) {
        all.add(InputReader.read(name, need, specs.at(name)));
      }
    }
    return all;
  }

  /// A node of a nested schema, which has sections but no order of its own.
  static List<NodeInput> nested(Tree.Obj sections) {
    return inputs(Tree.obj().with("input", sections)).stream()
        .filter(input -> input.need() != Need.HIDDEN)
        .toList();
  }

  /// The order that the front end shows widgets in: the told one, then what it does not tell of.
  private static List<String> order(Tree.Obj orders, String section, Tree.Obj specs) {
    var names = new ArrayList<String>();
    for (Tree name : items(orders.find(section))) {
      if (name instanceof Tree.Text(var told) && specs.find(told).isPresent()) {
        names.add(told);
      }
    }
    specs.fields().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  private static List<NodeOutput> outputs(Tree.Obj node) {
    List<Tree> types = items(node.find("output"));
    List<Tree> names = items(node.find("output_name"));
    List<Tree> many = items(node.find("output_is_list"));
    return IntStream.range(0, types.size())
        .mapToObj(
            slot ->
                new NodeOutput(
                    slot < names.size() && names.get(slot) instanceof Tree.Text(var name)
                        ? name
                        : "",
                    types.get(slot) instanceof Tree.Text(var type)
                        ? LinkTypes.parse(type)
                        : LinkTypes.COMBO,
                    slot < many.size() && many.get(slot).equals(Tree.flag(true))))
        .toList();
  }

  static Tree.Obj object(Tree.Obj parent, String key) {
    return parent.find(key).filter(Tree.Obj.class::isInstance).map(Tree::asObj).orElse(Tree.obj());
  }

  static List<Tree> items(Optional<Tree> list) {
    return list.filter(Tree.Arr.class::isInstance).map(Tree::asList).orElse(List.of());
  }

  static Optional<String> text(Tree.Obj parent, String key) {
    return parent.find(key).filter(Tree.Text.class::isInstance).map(Tree::asText);
  }

  static boolean flag(Tree.Obj parent, String key) {
    return parent.find(key).filter(Tree.flag(true)::equals).isPresent();
  }
}
