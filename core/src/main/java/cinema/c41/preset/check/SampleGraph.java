package cinema.c41.preset.check;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.Preparation;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The graph that a variant makes of the least that can be asked of it.
///
/// @param nodes the kinds of nodes in it
/// @param faults why there is none; nothing when there is one
record SampleGraph(Tree.Obj graph, Set<String> nodes, List<String> faults) {
  static SampleGraph of(Preset preset, Variant variant) {
    try {
      var request = SampleRequest.of(preset, variant.name());
      return of(Preparation.of(preset, request).graph().graph());
    } catch (C41Exception e) {
      return failed(e.problem().what() + ": " + e.problem().why());
    } catch (IllegalArgumentException e) {
      // Somebody's own preset, which nobody has tried yet.
      return failed(String.valueOf(e.getMessage()));
    }
  }

  private static SampleGraph of(Tree.Obj graph) {
    var nodes = new TreeSet<String>();
    graph.fields().values().forEach(node -> nodes.add(node.asObj().text("class_type")));
    return new SampleGraph(graph, nodes, List.of());
  }

  private static SampleGraph failed(String why) {
    return new SampleGraph(Tree.obj(), Set.of(), List.of(why));
  }
}
