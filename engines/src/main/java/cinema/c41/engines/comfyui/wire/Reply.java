package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import java.io.IOException;

/// An answer over HTTP.
record Reply(int status, String body) {
  private static final int OK = 200;

  boolean isOk() {
    return status == OK;
  }

  /// Whether the server does not know the way at all. One without the route sends strangers to its
  /// files, which know no POST.
  boolean isNoRoute() {
    return status == 404 || status == 405;
  }

  /// The answer to a question that has one.
  Tree.Obj json() throws IOException {
    if (!isOk()) {
      throw new IOException("HTTP status " + status + ": " + head());
    }
    return Fields.obj(PythonJson.read(body));
  }

  /// Whatever it is that was answered.
  Tree value() throws IOException {
    return PythonJson.read(body);
  }

  /// The first words, for people.
  String head() {
    String line = body.strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}
