package cinema.c41.chat.speech;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How a line is said, in the words of the message: `dry`, `to Ben`, `without looking up`.
final class Direction {
  private static final int LONGEST = 8;

  /// Words that belong to the verb and say nothing of the voice.
  private static final Set<String> PARTICLES =
      WordSet.of(
          """
          hinzu fort fest ein entgegen then that dann dass aus so
          """);

  private Direction() {}

  /// Whether the words can say how something is said.
  static boolean isDirection(Passage passage) {
    Passage p = passage.trimmed();
    if (p.isEmpty() || p.size() > LONGEST) {
      return false;
    }
    boolean isMood = p.has(p.from(), Topic.MOOD) || p.match(p.from(), Topic.MOOD) > 0;
    boolean endsInMood = p.size() <= 3 && p.has(p.to() - 1, Topic.MOOD);
    return isMood
        || endsInMood
        || p.has(p.from(), Topic.TO)
        || isAdverb(p, p.from())
        || isParticiple(p);
  }

  private static boolean isParticiple(Passage p) {
    String first = p.low(p.from());
    String last = p.low(p.to() - 1);
    boolean isEnglish = p.size() <= 3 && last.length() > 5 && last.endsWith("ing");
    return first.length() > 4 && first.endsWith("ing")
        || isEnglish
        || last.length() > 5 && last.endsWith("end");
  }

  static boolean isAdverb(Passage p, int i) {
    String low = p.low(i);
    return p.has(i, Topic.MOOD) || (low.length() > 4 && low.endsWith("ly"));
  }

  /// The words of the passage without commas at its ends and without particles of the verb.
  static String of(Passage passage) {
    Passage p = passage.trimmed();
    while (!p.isEmpty() && PARTICLES.contains(p.low(p.from()))) {
      p = p.rest(p.from() + 1).trimmed();
    }
    while (!p.isEmpty() && PARTICLES.contains(p.low(p.to() - 1))) {
      p = p.start(p.to() - 1).trimmed();
    }
    String text = withoutBrackets(p.text());
    boolean isMood = !text.isEmpty() && p.has(p.from(), Topic.MOOD) && !p.at(p.from()).isShouted();
    return isMood ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  private static String withoutBrackets(String text) {
    return text.replaceAll("[\\[\\](){}]", "").strip();
  }

  /// What follows a verb of speaking: an addressee gets a preposition, a voice from elsewhere is
  /// said as it is.
  static String tail(Passage after) {
    Passage p = after.trimmed();
    if (p.isEmpty() || p.has(p.from(), Topic.NOBODY)) {
      return "";
    }
    if (Names.startOfOff(p) == p.from()) {
      return p.text();
    }
    List<People.Person> people = People.whole(p);
    boolean isPronoun = people.stream().anyMatch(one -> one.kind() == People.Kind.PRONOUN);
    if (isPronoun) {
      return "";
    }
    boolean isAddressee = !people.isEmpty() || p.has(p.from(), Topic.ARTICLE);
    return isAddressee ? addressee(p) : of(p);
  }

  /// A verb that tells how stands before what follows it; of several people it would be a plural.
  static List<String> withVerb(Passage p, int verb, String tail, boolean isOne) {
    boolean tells = !p.has(verb, Topic.SAY) && !p.low(verb).equals("so") && isOne;
    if (!tells) {
      return List.of(tail);
    }
    boolean isOff = tail.toLowerCase(Locale.ROOT).endsWith("off");
    return isOff ? List.of(p.text(verb), tail) : List.of((p.text(verb) + " " + tail).strip());
  }

  private static String addressee(Passage p) {
    if (!p.words().isGerman()) {
      return "to " + of(p);
    }
    Passage bare = p.low(p.to() - 1).equals("zu") ? p.start(p.to() - 1) : p;
    boolean isAccusative = Set.of("den", "die", "das", "einen", "eine").contains(p.low(p.from()));
    boolean isDative = p.low(p.from()).equals("den") && bare.low(bare.to() - 1).endsWith("n");
    return (isAccusative && !isDative ? "an " : "zu ") + of(bare);
  }

  /// Everything that says how, parted by commas.
  static String join(String... parts) {
    var said = new ArrayList<String>();
    for (String part : parts) {
      if (!part.isBlank() && !said.contains(part)) {
        said.add(part);
      }
    }
    return String.join(", ", said);
  }

  static String join(List<String> parts) {
    return join(parts.toArray(new String[0]));
  }
}
