package cinema.c41.chat.speech;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import java.util.ArrayList;
import java.util.Set;

/// How old somebody is: `70`, `in her 40s`, `Mitte 30`, `9 Jahre alt`. It is no way of speaking.
public final class Ages {
  private static final Set<String> WORDS =
      WordSet.of(
          """
          years year yrs old y/o yo aged age in his her their the early mid late mid- about around
          almost nearly ca ca. circa approx jahre jahren jahr jährig alt mitte anfang ende um die etwa
          fast knapp im alter von
          """);
  private static final Set<String> DECADES =
      WordSet.of("twenties thirties forties fifties sixties seventies eighties nineties");

  private Ages() {}

  /// Whether the passage tells an age and nothing else.
  public static boolean is(Passage passage) {
    Passage p = passage.trimmed();
    boolean hasNumber = false;
    for (int i = p.from(); i < p.to(); i++) {
      boolean isNumber = p.at(i).kind() == Token.Kind.NUMBER || DECADES.contains(p.low(i));
      if (!isNumber && !WORDS.contains(p.low(i))) {
        return false;
      }
      hasNumber |= isNumber;
    }
    return hasNumber;
  }

  /// What brackets say besides an age: of `40s, elegant` only `elegant`.
  static String without(Passage inside) {
    var rest = new ArrayList<String>();
    int start = inside.from();
    for (int i = inside.from(); i <= inside.to(); i++) {
      if (i == inside.to() || inside.isMark(i, ",")) {
        Passage part = inside.sub(start, i);
        rest.add(is(part) ? "" : part.text());
        start = i + 1;
      }
    }
    return rest.contains("") ? Direction.join(rest) : inside.text();
  }
}
