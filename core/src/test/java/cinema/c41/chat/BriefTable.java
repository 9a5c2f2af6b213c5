package cinema.c41.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Messages and what they are read as, from a file in `src/test/golden` that somebody has read line
/// by line and found right. A message stands behind `> `; what it says follows. `-Dgolden=write`
/// writes the answers anew.
final class BriefTable {
  static final List<String> ALL =
      List.of("chat-english.briefs", "chat-german.briefs", "chat-odd.briefs");

  private static final Path FOLDER = Path.of("src", "test", "golden");

  /// A message, and what is expected of it.
  record Row(String message, String expected) {
    @Override
    public String toString() {
      String line = message.replace('\n', ' ');
      return line.length() < 80 ? line : line.substring(0, 79) + "…";
    }
  }

  private BriefTable() {}

  static List<Row> read(String name) {
    try {
      var rows = new ArrayList<Row>();
      for (String block : Files.readString(FOLDER.resolve(name)).split("\n\n")) {
        rows.add(row(block));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All messages of all tables.
  static List<String> messages() {
    return ALL.stream().flatMap(name -> read(name).stream()).map(Row::message).toList();
  }

  private static Row row(String block) {
    var message = new ArrayList<String>();
    var expected = new ArrayList<String>();
    for (String line : block.strip().split("\n")) {
      if (line.startsWith(">")) {
        message.add(line.length() > 1 ? line.substring(2) : "");
      } else {
        expected.add(line);
      }
    }
    return new Row(String.join("\n", message), String.join("\n", expected));
  }

  static void write(String name) {
    var text = new StringBuilder();
    for (Row row : read(name)) {
      row.message.lines().forEach(line -> text.append(("> " + line).stripTrailing()).append('\n'));
      text.append(BriefText.of(BriefReader.read(row.message))).append("\n\n");
    }
    try {
      Files.writeString(FOLDER.resolve(name), text.toString().stripTrailing() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
