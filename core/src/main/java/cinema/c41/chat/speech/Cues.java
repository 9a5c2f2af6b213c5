package cinema.c41.chat.speech;

import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.List;
import java.util.Set;

/// Whether words before a colon can be somebody, or are a label such as `Length:`.
public final class Cues {
  private static final List<Topic> LABELS =
      List.of(
          Topic.LABEL_LENGTH,
          Topic.LABEL_ASPECT,
          Topic.LABEL_PLACE,
          Topic.LABEL_TIME,
          Topic.LABEL_CAST,
          Topic.LABEL_SILENT,
          Topic.LABEL_END,
          Topic.LABEL_NO,
          Topic.LABEL_TITLE,
          Topic.LABEL_LANGUAGE,
          Topic.LABEL_SCENE,
          Topic.LABEL_ACTION,
          Topic.LABEL_DIALOGUE,
          Topic.LABEL_UNUSABLE);
  private static final List<Topic> THINGS =
      List.of(Topic.SHOWN, Topic.FILM, Topic.INSIDE, Topic.OUTSIDE, Topic.TIME);

  private static final Set<String> COUNTS =
      WordSet.of(
          """
          two three four five zwei drei vier fünf all alle
          """);

  /// Words with other uses that also describe somebody: `old woman`.
  private static final Set<String> ADJECTIVES =
      WordSet.of(
          """
          old young little big small tiny new good bad great black white red first second third
          last alte alter altes junge junger junges kleine kleiner kleines
          """);

  private Cues() {}

  /// The topic of the label that this whole passage is, or null-free: no topic.
  public static List<Topic> labelsOf(Passage passage) {
    Passage p = withoutArticle(passage.trimmed());
    return LABELS.stream().filter(topic -> !p.isEmpty() && isAll(p, topic)).toList();
  }

  private static Passage withoutArticle(Passage p) {
    boolean isCount = COUNTS.contains(p.low(p.from()));
    boolean isArticle = isCount || p.has(p.from(), Topic.ARTICLE) || p.has(p.from(), Topic.OWN);
    return isArticle && p.size() > 1 ? p.rest(p.from() + 1) : p;
  }

  /// `Scene 2` counts as its label: a number may follow.
  private static boolean isAll(Passage p, Topic topic) {
    int words = p.match(p.from(), topic);
    boolean isNumbered = p.at(p.to() - 1).kind() == Token.Kind.NUMBER;
    return words > 0 && p.from() + words == (isNumbered ? p.to() - 1 : p.to());
  }

  /// A word for something that does not speak.
  static boolean isThing(Passage p, int i) {
    return THINGS.stream().anyMatch(topic -> p.has(i, topic))
        || LABELS.stream().anyMatch(topic -> p.has(i, topic));
  }

  /// Words that may be somebody for want of anything else: `zorg`, `anna`, `old man`.
  static boolean isPlausible(Passage p) {
    if (p.isEmpty() || p.size() > 3) {
      return false;
    }
    int last = p.to() - 1;
    boolean isSomebody = p.has(last, Topic.PERSON) || GivenNames.has(p.low(last));
    boolean isPhrase = p.size() > 1 && p.words().isGerman() && !p.at(last).isCapital();
    if (isPhrase && !isSomebody && p.at(last).isWord()) {
      return false;
    }
    boolean isNumbered = last > p.from() && p.at(last).kind() == Token.Kind.NUMBER;
    for (int i = p.from(); i < (isNumbered ? last : p.to()); i++) {
      boolean isKnown = isSomebody && i == last;
      boolean isPlace = i < last && (p.has(i, Topic.INSIDE) || p.has(i, Topic.OUTSIDE));
      boolean isDescribing = i < last && isSomebody && ADJECTIVES.contains(p.low(i));
      if (!p.at(i).isWord() || (!isKnown && !isPlace && !isDescribing && isOther(p, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOther(Passage p, int i) {
    return isThing(p, i)
        || p.has(i, Topic.FUNCTION)
        || p.has(i, Topic.TO)
        || p.has(i, Topic.MOOD)
        || p.has(i, Topic.FILLER)
        || p.has(i, Topic.NAMED)
        || People.isVerb(p, i);
  }
}
