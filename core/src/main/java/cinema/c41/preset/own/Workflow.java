package cinema.c41.preset.own;

import cinema.c41.base.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A workflow as it was read: what runs, what may be set in it, what comes out of it, and what a
/// server must have for it.
///
/// @param origin what it was read from, for people: a file's name, an address
/// @param server the server whose nodes were asked; empty when none was, and the nodes of the
///     captured version stand in for them
/// @param graph in the API format, with titles
/// @param sockets every place whose value can be a setting
/// @param notes what one should know
public record Workflow(
    String origin,
    Optional<String> server,
    Tree.Obj graph,
    SequencedMap<Place, Socket> sockets,
    List<Found> found,
    List<Result> results,
    Needs needs,
    List<String> notes) {
  public Workflow {
    sockets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sockets));
    found = List.copyOf(found);
    results = List.copyOf(results);
    notes = List.copyOf(notes);
  }

  /// What a node puts out that is kept.
  ///
  /// @param makes `picture`, `video`, `sound`, or `file` when nobody knows
  public record Result(String node, String makes) {}

  /// The class of a node.
  String type(String node) {
    return graph.obj(node).text("class_type");
  }

  /// What people call a node: its title, or else its class.
  public String title(String node) {
    return graph
        .obj(node)
        .find("_meta")
        .flatMap(meta -> meta.asObj().find("title"))
        .map(Tree::asText)
        .filter(text -> !text.isBlank())
        .orElse(type(node));
  }
}
