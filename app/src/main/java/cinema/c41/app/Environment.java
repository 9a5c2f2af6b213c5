package cinema.c41.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

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

  Path presets() {
    return app.resolve("presets");
  }

  String searchPath() {
    return variables.getOrDefault("PATH", "");
  }

  /// A program of the system.
  Optional<Path> onPath(String program) {
    return Arrays.stream(searchPath().split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
