package cinema.c41.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads `c41.yaml`: one `key: value` a line. What is more than that is a fault of its line.
final class ConfigFile {
  private final List<Line> lines = new ArrayList<>();
  private final List<String> faults;

  private ConfigFile(List<String> faults) {
    this.faults = faults;
  }

  /// A setting as it is written.
  record Line(int number, String key, String value) {}

  /// The settings of a file that is there.
  ///
  /// @param faults what cannot be understood is added here
  static List<Line> read(Path file, List<String> faults) {
    var reader = new ConfigFile(faults);
    String name = String.valueOf(file.getFileName());
    try (JsonParser parser = new YAMLFactory().createParser(Files.readString(file))) {
      reader.read(name, parser);
    } catch (JsonProcessingException e) {
      String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      faults.add(place(name, e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + why);
    } catch (IOException e) {
      faults.add(name + " cannot be read: " + e);
    }
    return reader.lines;
  }

  private void read(String name, JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      faults.add(place(name, 1) + "no 'key: value'");
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      setting(name, parser);
    }
  }

  private void setting(String name, JsonParser parser) throws IOException {
    String key = parser.currentName();
    int number = parser.currentTokenLocation().getLineNr();
    JsonToken value = parser.nextToken();
    if (value.isStructStart()) {
      parser.skipChildren();
      faults.add(place(name, number) + "'" + key + "' has more than one value");
    } else {
      String text = value == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
      lines.add(new Line(number, key, text));
    }
  }

  private static String place(String name, int line) {
    return name + ", line " + line + ": ";
  }
}
