package cinema.c41.chat.place;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import java.util.ArrayList;
import java.util.Set;

/// German places as a heading has them. After a preposition adjectives end in -en; in a heading
/// they show the gender of the noun: `in einer kleinen Bäckerei` is KLEINE BÄCKEREI.
final class GermanPlaceNames {
  private static final Set<String> FEMININE_ARTICLES =
      WordSet.of(
          """
          einer der seiner ihrer meiner unserer keiner die eine
          """);
  private static final Set<String> FEMININE_ENDS =
      WordSet.of(
          """
          ei ung heit keit schaft ion tät bar straße gasse küche halle hütte kirche burg stadt
          wiese wüste brücke insel schule bank terrasse wohnung villa bucht klinik kneipe
          werkstatt fabrik stube lobby stelle garage höhle allee bühne theke kabine bude
          """);
  private static final Set<String> NEUTER_ENDS =
      WordSet.of(
          """
          zimmer haus büro café cafe restaurant hotel schiff boot feld dach ufer schloss kino
          theater auto taxi zelt labor museum studio atelier abteil geschäft dorf meer lokal
          gebirge bad loft gefängnis flugzeug moor stadion krankenhaus tal
          """);

  private GermanPlaceNames() {}

  /// The words of a place, given what stands before them and the noun that counts.
  static String nominative(Passage opener, Passage words, int head) {
    if (!words.words().isGerman()) {
      return words.text();
    }
    int noun = head >= 0 ? head : firstCapital(words);
    var heading = new ArrayList<String>();
    for (int i = words.from(); i < words.to(); i++) {
      boolean bends = i < noun && words.low(i).endsWith("en") && !words.at(i).isCapital();
      heading.add(bends ? stem(words.at(i)) + ending(opener, words.low(noun)) : text(words, i));
    }
    return String.join(" ", heading);
  }

  private static String text(Passage words, int i) {
    return words.sub(i, i + 1).text();
  }

  private static int firstCapital(Passage words) {
    int i = words.from();
    while (i < words.to() && !words.at(i).isCapital()) {
      i++;
    }
    return Math.min(i, words.to() - 1);
  }

  private static String stem(Token adjective) {
    return adjective.text().substring(0, adjective.text().length() - 2);
  }

  private static String ending(Passage opener, String noun) {
    boolean isFeminine =
        FEMININE_ENDS.stream().anyMatch(noun::endsWith)
            || (!opener.isEmpty() && FEMININE_ARTICLES.contains(opener.low(opener.to() - 1)));
    if (isFeminine) {
      return "e";
    }
    return NEUTER_ENDS.stream().anyMatch(noun::endsWith) ? "es" : "er";
  }
}
