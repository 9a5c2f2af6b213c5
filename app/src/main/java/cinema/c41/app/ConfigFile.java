package cinema.c41.app;

import cinema.c41.base.C41Exception;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads and writes `c41.yaml`: one `key: value` a line. What is more than that is a fault of its
// line.
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
    String name = String.valueOf(file.getFileName());
    try {
      return parse(name, Files.readString(file), faults);
    } catch (IOException e) {
      faults.add(name + " cannot be read: " + e);
      return List.of();
    }
  }

  private static List<Line> parse(String name, String text, List<String> faults)
      throws IOException {
    var reader = new ConfigFile(faults);
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      reader.read(name, parser);
    } catch (JsonProcessingException e) {
      String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      faults.add(place(name, e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + why);
    }
    return reader.lines;
  }

  /// Writes one setting, and leaves everything else in the file as it is: comments, order, blanks.
  ///
  /// @param value empty to take the setting away
  static void write(Path file, String key, String value) {
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      String before = Files.exists(file) ? Files.readString(file) : "";
      String after = with(before, key, value);
      check(file, after, key, value);
      Path beside = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), after);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new C41Exception(AppProblems.cannotConfigure(file, e), e);
    }
  }

  /// YAML can be written in more ways than this class can write; then a person has to.
  private static void check(Path file, String text, String key, String value) throws IOException {
    var faults = new ArrayList<String>();
    String name = String.valueOf(file.getFileName());
    List<String> values =
        parse(name, text, faults).stream()
            .filter(line -> line.key().equals(key))
            .map(Line::value)
            .toList();
    if (!faults.isEmpty() || !values.equals(value.isEmpty() ? List.of() : List.of(value))) {
      String fault = name + " is not one 'key: value' a line, so '" + key + "' is not written";
      throw new C41Exception(AppProblems.badConfig(file, List.of(fault)));
    }
  }

  private static String with(String text, String key, String value) {
    String line = value.isEmpty() ? "" : key + ": " + quoted(value);
    var lines = new ArrayList<String>();
    boolean isThere = false;
    for (String old : text.lines().toList()) {
      boolean isIt = old.matches("[\"']?" + Pattern.quote(key) + "[\"']?\\s*:(\\s.*)?");
      isThere |= isIt;
      if (!isIt) {
        lines.add(old);
      } else if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    if (!isThere && !line.isEmpty()) {
      lines.add(line);
    }
    return lines.stream().map(one -> one + "\n").collect(Collectors.joining());
  }

  /// In quotes unless it is plainly a path.
  private static String quoted(String value) {
    return value.matches("~?/[\\w./-]*") ? value : "'" + value.replace("'", "''") + "'";
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
