package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Words.Topic;
import java.util.Locale;
import java.util.Set;

/// Whom `she` or `he` may mean: nobody is left out whose name does not tell.
public final class Gender {
  private static final Set<String> MASCULINE = Set.of("der", "den", "dem", "herr", "mr", "mr.");
  private static final Set<String> FEMININE = Set.of("die", "frau", "mrs", "mrs.", "ms", "ms.");

  private Gender() {}

  public static boolean fits(Passage p, Person one, boolean isShe) {
    return isShe ? !isMan(p, one) : !isWoman(p, one);
  }

  private static boolean isMan(Passage p, Person one) {
    return MASCULINE.contains(p.low(one.from()))
        || has(p, one, Topic.MAN)
        || GivenNames.isMan(firstWord(one));
  }

  private static boolean isWoman(Passage p, Person one) {
    return FEMININE.contains(p.low(one.from()))
        || p.low(one.to() - 1).endsWith("erin")
        || has(p, one, Topic.WOMAN)
        || GivenNames.isWoman(firstWord(one));
  }

  private static boolean has(Passage p, Person one, Topic topic) {
    for (int i = one.from(); i < one.to(); i++) {
      if (p.has(i, topic)) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(Person one) {
    return one.name().toLowerCase(Locale.ROOT).split(" ")[0];
  }
}
