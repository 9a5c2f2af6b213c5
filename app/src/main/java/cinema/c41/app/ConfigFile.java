package cinema.c41.app;

import cinema.c41.base.C41Exception;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads `c41.yaml`: one `key: value` a line.
final class ConfigFile {
  private ConfigFile() {}

  /// Nothing when there is no such file.
  static Map<String, String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      JsonNode root = new YAMLMapper().readTree(Files.readString(file));
      return root == null || root.isMissingNode() || root.isNull() ? Map.of() : values(file, root);
    } catch (IOException e) {
      throw new C41Exception(AppProblems.badConfig(file, String.valueOf(e.getMessage())), e);
    }
  }

  private static Map<String, String> values(Path file, JsonNode root) {
    if (!root.isObject()) {
      throw new C41Exception(AppProblems.badConfig(file, "it is not a list of 'key: value' lines"));
    }
    var values = new LinkedHashMap<String, String>();
    root.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
    return values;
  }
}
