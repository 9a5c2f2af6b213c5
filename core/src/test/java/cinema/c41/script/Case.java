package cinema.c41.script;

import cinema.c41.base.Tree;
import cinema.c41.testkit.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A piece of a screenplay and what somebody who knows Fountain says it is: written by hand, never
/// by the program.
///
/// ```
/// ######## name
/// the screenplay; ␠ is a blank at the end of a line, ␉ a tab
/// --------
/// T "title"
/// S [number, heading, int_ext, place, time]
/// C [characters]
/// D [character, parenthetical, text, dual]
/// X [transitions]
/// N notes
/// A [paragraphs of action]
/// P line
/// ```
///
/// What is not said is not there; action is compared only where it is said. `P`: it is refused, and
/// the problem names this line.
record Case(String book, String name, String text, List<String> expected) {
  private static final Path FOLDER = Path.of("src", "test", "cases", "fountain");

  static Stream<Case> all() {
    try (Stream<Path> books = Files.list(FOLDER)) {
      return books.sorted().flatMap(Case::of).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Case> of(Path book) {
    try {
      String[] cases = Files.readString(book).split("(?m)^######## ", -1);
      return Stream.of(cases)
          .skip(1)
          .map(text -> of(String.valueOf(book.getFileName()).replace(".txt", ""), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case of(String book, String text) {
    String[] parts = text.split("\n", 2);
    String[] sides = parts[1].split("(?m)^--------\n", 2);
    String script = sides[0].replace('␠', ' ').replace('␉', '\t');
    return new Case(book, parts[0], script, sides[1].lines().filter(s -> !s.isBlank()).toList());
  }

  Screenplay read() {
    return ScreenplayReader.read("case.fountain", text.getBytes(StandardCharsets.UTF_8));
  }

  Tree.Obj summary() {
    return Tree.obj()
        .with("title", one("T").orElse(Tree.nothing()))
        .with("scenes", records("S", "number", "heading", "int_ext", "place", "time"))
        .with("characters", one("C").orElse(Tree.list(List.of())))
        .with("dialogue", records("D", "character", "parenthetical", "text", "dual"))
        .with("transitions", one("X").orElse(Tree.list(List.of())))
        .with("notes", one("N").orElse(Tree.number(0)));
  }

  Optional<List<String>> action() {
    return one("A").map(tree -> tree.asList().stream().map(Tree::asText).toList());
  }

  /// The line that the problem must name, if this is not a screenplay.
  Optional<Long> refusal() {
    return one("P").map(Tree::asWhole);
  }

  private Optional<Tree> one(String kind) {
    return all(kind).stream().findFirst();
  }

  private List<Tree> all(String kind) {
    return expected.stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> JsonText.parse(line.substring(2)))
        .toList();
  }

  private Tree records(String kind, String... fields) {
    var records = new ArrayList<Tree>();
    for (Tree values : all(kind)) {
      Tree.Obj one = Tree.obj();
      for (int i = 0; i < fields.length; i++) {
        one = one.with(fields[i], values.asList().get(i));
      }
      records.add(one);
    }
    return Tree.list(records);
  }

  @Override
  public String toString() {
    return book + ": " + name;
  }
}
