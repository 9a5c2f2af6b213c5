package cinema.c41.chat.speech;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.Set;

/// How people are written in a cast list: `Mia` for `@Mia`, `Old Man` for `the old man`, `Alter
/// Mann` for `der alte Mann`.
final class Names {
  private static final Set<String> SMALL =
      WordSet.of(
          """
          in on at of with the a an from to and by behind
          """);

  private Names() {}

  static String tag(String text) {
    return withoutGenitive(text);
  }

  /// A proper name, as written.
  static String name(Passage p) {
    return withoutGenitive(words(p));
  }

  /// The words without what is typed between them: `Anna 😀 Lena`.
  static String words(Passage p) {
    var words = new ArrayList<String>();
    for (int i = p.from(); i < p.to(); i++) {
      words.add(p.text(i));
    }
    return String.join(" ", words);
  }

  private static String withoutGenitive(String text) {
    boolean isGenitive = text.endsWith("'s") || text.endsWith("’s");
    return isGenitive ? text.substring(0, text.length() - 2) : text;
  }

  /// Where words such as `voice-over` start that stand at the end of the passage, or its end.
  static int startOfOff(Passage p) {
    for (int i = p.from(); i < p.to(); i++) {
      int words = p.match(i, Topic.OFF);
      if (words > 0 && i + words == p.to()) {
        return i;
      }
    }
    return p.to();
  }

  /// Nobody but a voice: abbreviations get the word for it.
  static String off(Passage p) {
    for (int i = p.from(); i < p.to(); i++) {
      boolean isOff = p.match(p.from(), Topic.OFF) > 2 || p.low(p.from()).startsWith("off");
      if (isOff && Set.of("voice", "stimme").contains(p.low(i))) {
        return capitalised(p.text(i));
      }
    }
    boolean isWord = p.size() == 1 && p.low(p.from()).length() > 4;
    return isWord ? capitalised(p.text()) : narrator(p);
  }

  static String narrator(Passage p) {
    return p.words().isGerman() ? "Sprecher" : "Narrator";
  }

  /// A noun with what describes it, without article.
  static String noun(Passage p) {
    boolean isDetermined = p.has(p.from(), Topic.ARTICLE) || p.has(p.from(), Topic.OWN);
    Passage bare = isDetermined && p.size() > 1 ? p.rest(p.from() + 1) : p;
    return p.words().isGerman() ? german(bare, isDetermined ? p.low(p.from()) : "") : english(bare);
  }

  private static String english(Passage p) {
    var words = new ArrayList<String>();
    for (int i = p.from(); i < p.to(); i++) {
      boolean isSmall = i > p.from() && SMALL.contains(p.low(i));
      words.add(isSmall ? p.low(i) : capitalised(p.at(i).text()));
    }
    return String.join(" ", words);
  }

  /// Without its article an adjective takes over the ending that shows the gender.
  private static String german(Passage p, String article) {
    var words = new ArrayList<String>();
    boolean beforeNoun = true;
    for (int i = p.from(); i < p.to(); i++) {
      Token token = p.at(i);
      boolean isAdjective = beforeNoun && !token.isCapital() && token.low().endsWith("e");
      beforeNoun &= !token.isCapital();
      words.add(isAdjective ? token.text() + strongEnding(article) : token.text());
    }
    return capitalised(String.join(" ", words));
  }

  private static String strongEnding(String article) {
    return switch (article) {
      case "der", "dieser" -> "r";
      case "das", "dieses" -> "s";
      default -> "";
    };
  }

  private static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }
}
