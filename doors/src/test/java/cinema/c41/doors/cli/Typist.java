package cinema.c41.doors.cli;

import cinema.c41.base.Tree;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.Screen;
import cinema.c41.testkit.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Somebody who types commands into a pipe, and reads what comes out.
final class Typist {
  private final Path folder;
  private final FakePremises premises;
  private final Interrupt interrupt = new Interrupt();

  Typist(Path folder) {
    this.folder = folder;
    this.premises = new FakePremises(folder);
  }

  /// What a command printed, and how it ended.
  record Answer(int code, String out, String err) {
    Tree json() {
      return JsonText.parse(out);
    }

    List<Tree.Obj> events() {
      return out.lines().map(line -> JsonText.parse(line).asObj()).toList();
    }

    List<String> eventNames() {
      return events().stream().map(event -> event.text("event")).distinct().toList();
    }

    Tree.Obj problem() {
      return json().asObj().obj("problem");
    }
  }

  FakePremises premises() {
    return premises;
  }

  Interrupt interrupt() {
    return interrupt;
  }

  Answer type(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var screen = new Screen(plain(out), plain(err), () -> new Screen.Size(80, 24), () -> 0L);
    int code = new CliDoor(premises, screen, interrupt).run(words);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// The path of a file with this text.
  String file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A short film; answers as `film --json` does.
  Answer film() {
    return type("film", script(), "--out", folder.resolve("film").toString(), "--json");
  }

  String script() {
    return file("short.fountain", SHORT);
  }

  private static final String SHORT =
      """
      Title: Short

      INT. BAKERY - DAWN

      ANNA pulls up the shutter.

      ANNA
      (dry)
      We open at nine.

      BEN
      Then we are late.
      """;

  private static Output plain(ByteArrayOutputStream bytes) {
    return new Output(new PrintStream(bytes, false, StandardCharsets.UTF_8), false, false);
  }
}
