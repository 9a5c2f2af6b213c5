package cinema.c41.breakdown.action;

import cinema.c41.film.Character;
import cinema.c41.script.Element;
import cinema.c41.script.Screenplay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How people look, as far as the action says where they are introduced: `MARA (50s, grey coat)`,
/// `ANNA, 35,`. The first introduction counts.
public final class Looks {
  private Looks() {}

  /// The same people with what is said of them.
  public static List<Character> of(Screenplay screenplay, List<Character> cast) {
    return cast.stream()
        .map(one -> new Character(one.name(), one.number(), look(screenplay, one.name())))
        .toList();
  }

  private static String look(Screenplay screenplay, String name) {
    Pattern introduced = introduction(name);
    return screenplay.elements().stream()
        .filter(Element.Action.class::isInstance)
        .map(action -> introduced.matcher(((Element.Action) action).text()))
        .filter(Matcher::find)
        .findFirst()
        .map(found -> String.valueOf(found.group(found.group(1) == null ? 2 : 1)).strip())
        .orElse("");
  }

  private static Pattern introduction(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])"
            + Pattern.quote(name.toUpperCase(Locale.ROOT))
            + "(?:\\s*\\(([^()\\n]{1,60})\\)|,\\s(\\d{1,2}s?),)");
  }
}
