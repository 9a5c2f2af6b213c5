package cinema.c41.app;

import java.nio.file.Path;
import java.util.Map;

/// What the process was given.
///
/// @param app the folder with the jars, the packaged programs and voices of this build
record Environment(Map<String, String> variables, Path userHome, Path app) {
  Environment {
    variables = Map.copyOf(variables);
  }

  Path tools() {
    return app.resolve("tools");
  }

  Path voices() {
    return app.resolve("voices");
  }

  String searchPath() {
    return variables.getOrDefault("PATH", "");
  }
}
