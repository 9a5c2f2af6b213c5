package cinema.c41.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Messages with the answers a person gave before any code had read them. Nothing writes this
/// file: where the code disagrees, one of the two is wrong, and a person decides.
///
/// What has no line is not asked for, and must not be found. Two words around a `/` are both
/// right; `?` is anything; a `…` among the characters allows more of them; a parenthetical counts
/// where one is written, `()` is none. Small and capital letters are told apart in what is spoken
/// only.
final class HandTable {
  static final List<String> ALL =
      List.of("chat-by-hand.briefs", "chat-by-hand-2.briefs", "chat-by-hand-3.briefs");

  private HandTable() {}

  /// Where the brief is not what the row says, a sentence each.
  static List<String> faults(BriefTable.Row row, Brief brief) {
    var faults = new ArrayList<String>();
    compare(faults, row, "length", lengthOf(brief));
    compare(faults, row, "aspect", brief.aspect().orElse(""));
    compare(faults, row, "language", brief.language());
    compare(faults, row, "end", brief.end().orElse(""));
    compare(faults, row, "forbidden", String.join(" | ", brief.forbidden()));
    value(row, "scene")
        .ifPresent(scene -> compare(faults, row, "scene", brief.setting().heading()));
    compareLines(faults, row, brief);
    compareCharacters(faults, row, brief);
    return faults;
  }

  private static String lengthOf(Brief brief) {
    return brief.length().isPresent() ? Brief.Format.plain(brief.length().getAsDouble()) : "";
  }

  private static void compare(List<String> faults, BriefTable.Row row, String key, String found) {
    String wanted = value(row, key).orElse("");
    if (!wanted.equals("?") && !wanted.equalsIgnoreCase(found)) {
      faults.add(key + ": wanted '" + wanted + "', read '" + found + "'");
    }
  }

  private static void compareLines(List<String> faults, BriefTable.Row row, Brief brief) {
    List<Wanted> wanted = wanted(row);
    List<SpokenLine> lines = brief.lines();
    boolean isSame = wanted.size() == lines.size();
    for (int i = 0; isSame && i < wanted.size(); i++) {
      isSame = wanted.get(i).is(lines.get(i));
    }
    if (!isSame) {
      faults.add("lines: wanted " + wanted + ", read " + lines);
    }
  }

  private static List<Wanted> wanted(BriefTable.Row row) {
    return values(row, "line").stream().map(Wanted::of).toList();
  }

  private static void compareCharacters(List<String> faults, BriefTable.Row row, Brief brief) {
    List<String> wanted = new ArrayList<>(charactersOf(row, brief));
    boolean mayHaveMore = wanted.remove("…");
    boolean areAll = wanted.stream().allMatch(name -> isIn(name, brief.characters()));
    boolean isMore = brief.characters().size() > wanted.size() && !mayHaveMore;
    if (!areAll || isMore) {
      faults.add("characters: wanted " + wanted + ", read " + brief.characters());
    }
  }

  private static boolean isIn(String names, List<String> found) {
    return Arrays.stream(names.split("/"))
        .anyMatch(one -> found.stream().anyMatch(one::equalsIgnoreCase));
  }

  /// The characters that are written down, or else just those who speak.
  private static List<String> charactersOf(BriefTable.Row row, Brief brief) {
    return value(row, "characters")
        .map(names -> Arrays.asList(names.split(" \\| ")))
        .orElse(brief.speakers());
  }

  private static Optional<String> value(BriefTable.Row row, String key) {
    return values(row, key).stream().findFirst();
  }

  private static List<String> values(BriefTable.Row row, String key) {
    String start = key + ": ";
    return row.expected()
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  /// A line as a person expects it.
  ///
  /// @param how what stands in brackets, or nothing when it does not matter
  private record Wanted(List<String> names, Optional<String> how, String text) {
    /// Reads `Anna (dry): We open at nine.`
    static Wanted of(String line) {
      int colon = line.indexOf(": ");
      String cue = line.substring(0, colon);
      String text = line.substring(colon + 2).replace(" / ", "\n");
      int bracket = cue.indexOf('(');
      if (bracket < 0) {
        return new Wanted(List.of(cue.split("/")), Optional.empty(), text);
      }
      String how = cue.substring(bracket + 1, cue.length() - 1);
      return new Wanted(List.of(cue.substring(0, bracket - 1).split("/")), Optional.of(how), text);
    }

    boolean is(SpokenLine line) {
      return names.stream().anyMatch(line.speaker()::equalsIgnoreCase)
          && how.map(line.parenthetical()::equalsIgnoreCase).orElse(true)
          && text.equals(line.text());
    }
  }
}
