package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import java.util.ArrayList;
import java.util.List;

/// What a server said to a prompt.
public sealed interface Submission {
  /// It is in the queue. The server takes a prompt of which some outputs are impossible, and drops
  /// those without a word: then there are complaints.
  record Queued(List<Complaint> complaints) implements Submission {
    public Queued {
      complaints = List.copyOf(complaints);
    }
  }

  /// It is not, and why.
  ///
  /// @param type the server's word for it: `missing_node_type`
  record Refused(String type, String message, List<Complaint> complaints) implements Submission {
    public Refused {
      complaints = List.copyOf(complaints);
    }
  }

  /// It is too large for the server.
  record TooLarge(String message) implements Submission {}

  /// The server fell over it.
  record Broken(int status, String message) implements Submission {}

  /// What is wrong with an input of a node.
  ///
  /// @param type the server's word for it: `value_not_in_list`
  /// @param received what stood there, if it was a text
  record Complaint(
      String node, String nodeType, String type, String text, String input, String received) {}

  static Submission of(int status, Tree.Obj body) {
    List<Complaint> complaints = complaints(Fields.obj(body, "node_errors"));
    if (status == 200) {
      return new Queued(complaints);
    }
    Tree.Obj error = Fields.obj(body, "error");
    String details = Fields.text(error, "details");
    String message = Fields.text(error, "message");
    return new Refused(
        Fields.text(error, "type"),
        details.isEmpty() || details.equals(message) ? message : message + " (" + details + ")",
        complaints);
  }

  private static List<Complaint> complaints(Tree.Obj nodes) {
    var all = new ArrayList<Complaint>();
    nodes
        .fields()
        .forEach(
            (node, found) ->
                Fields.list(Fields.obj(found), "errors")
                    .forEach(error -> all.add(complaint(node, Fields.obj(found), error))));
    return all;
  }

  private static Complaint complaint(String node, Tree.Obj found, Tree error) {
    Tree.Obj one = Fields.obj(error);
    Tree.Obj extra = Fields.obj(one, "extra_info");
    return new Complaint(
        node,
        Fields.text(found, "class_type"),
        Fields.text(one, "type"),
        Fields.text(one, "message") + ": " + Fields.text(one, "details"),
        Fields.text(extra, "input_name"),
        Fields.text(extra, "received_value"));
  }
}
