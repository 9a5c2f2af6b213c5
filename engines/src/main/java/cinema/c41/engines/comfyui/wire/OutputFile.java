package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A file that a node has put out, as the server calls it.
///
/// @param type the server's folder: `output`, `temp` or `input`
public record OutputFile(String node, String name, String subfolder, String type) {
  /// All files in the `outputs` of a record. Nodes put them under any key they like (videos are
  /// `images`, or `gifs`), so whatever has a file name is a file.
  static List<OutputFile> all(Tree.Obj outputs) {
    var files = new LinkedHashSet<OutputFile>();
    outputs.fields().forEach((node, put) -> collect(node, Fields.obj(put), files));
    return new ArrayList<>(files);
  }

  public boolean isTemporary() {
    return !type.equals("output");
  }

  /// The query that asks for it.
  String query() {
    return query(name, subfolder, type);
  }

  static String query(String name, String subfolder, String type) {
    return "filename=" + coded(name) + "&subfolder=" + coded(subfolder) + "&type=" + coded(type);
  }

  private static void collect(String node, Tree.Obj put, LinkedHashSet<OutputFile> files) {
    for (Tree entries : put.fields().values()) {
      if (entries instanceof Tree.Arr(var items)) {
        items.stream()
            .map(Fields::obj)
            .filter(item -> !Fields.text(item, "filename").isEmpty())
            .forEach(item -> files.add(of(node, item)));
      }
    }
  }

  private static OutputFile of(String node, Tree.Obj item) {
    String type = Fields.text(item, "type");
    return new OutputFile(
        node,
        Fields.text(item, "filename"),
        Fields.text(item, "subfolder"),
        type.isEmpty() ? "output" : type);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
