package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Lines that look like scene headings and are none, since Fountain wants an empty line above and
/// below one. They are read as Fountain has it, but said: two scenes would become one unnoticed.
final class Overlooked {
  private static final int TOLD = 20;

  private Overlooked() {}

  /// A sentence for each such line, with its number.
  static List<String> headings(List<SourceLine> lines, List<Element> elements) {
    Set<Integer> taken =
        elements.stream()
            .filter(Element.SceneHeading.class::isInstance)
            .map(Element::line)
            .collect(Collectors.toUnmodifiableSet());
    var told = new ArrayList<String>();
    for (int at = 0; at < lines.size() && told.size() < TOLD; at++) {
      String text = lines.get(at).text().strip();
      if (Headings.isStrong(text) && !taken.contains(lines.get(at).number())) {
        told.add(sentence(lines, at, text));
      }
    }
    return told;
  }

  private static String sentence(List<SourceLine> lines, int at, String text) {
    boolean isBare = at > 0 && !lines.get(at - 1).isBlank();
    return "line %d: '%s' is no scene heading, since there is no empty line %s it"
        .formatted(lines.get(at).number(), text, isBare ? "above" : "below");
  }
}
