package cinema.c41.chat.words;

import java.util.Set;

/// Words that are put together: the last part tells what they are. `Produktvideo`, `Taxifahrerin`.
final class Compounds {
  private static final Set<String> FILMS =
      WordSet.of("video videos spot spots film filme clip clips trailer teaser");
  private static final Set<String> NO_FILMS =
      WordSet.of("hotspot hotspots despot blindspot schmierfilm ölfilm");
  private static final Set<String> PEOPLE =
      WordSet.of(
          """
          fahrer fahrerin verkäufer verkäuferin lehrer lehrerin direktor direktorin arbeiter
          arbeiterin händler händlerin besitzer besitzerin spieler spielerin sänger sängerin wärter
          wärterin trainer trainerin ärztin arzt mädchen frau kind meister meisterin pfleger
          pflegerin künstler künstlerin bäcker bäckerin köchin koch gast gäste kunde kundin freund
          freundin mutter vater tochter sohn bruder schwester hilfe leiterin führer führerin
          schüler schülerin tänzer tänzerin läufer läuferin helfer helferin sprecher sprecherin
          agent agentin berater beraterin beamter beamtin bote botin chef chefin jäger macher
          """);
  private static final Set<String> NO_PEOPLE =
      WordSet.of(
          """
          perlmutter schraubenmutter rasenmäher staubsauger nachhilfe soforthilfe starthilfe
          mithilfe abhilfe ratgeber plattenspieler lautsprecher anrufbeantworter ballast morast
          """);

  private static final Set<String> DAYS =
      WordSet.of("morgen vormittag mittag nachmittag abend nacht");
  private static final Set<String> BEFORE_DAYS =
      WordSet.of(
          """
          montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag sommer winter
          herbst frühlings frühjahrs spät früh weihnachts silvester oster regen vor neujahrs
          """);

  /// No last part is longer; a word without end is looked at once.
  private static final int LONGEST_END = 16;

  private Compounds() {}

  /// `Samstagvormittag`
  static boolean isTime(String low) {
    int first = Math.max(3, low.length() - LONGEST_END);
    for (int start = first; start <= low.length() - 5; start++) {
      if (DAYS.contains(low.substring(start)) && BEFORE_DAYS.contains(low.substring(0, start))) {
        return true;
      }
    }
    return false;
  }

  static boolean isFilm(String low) {
    return !NO_FILMS.contains(low) && endsWith(FILMS, low);
  }

  static boolean isPerson(String low) {
    return !NO_PEOPLE.contains(low) && endsWith(PEOPLE, low);
  }

  /// At least three letters stand before the last part.
  private static boolean endsWith(Set<String> ends, String low) {
    int first = Math.max(3, low.length() - LONGEST_END);
    for (int start = first; start <= low.length() - 3; start++) {
      if (ends.contains(low.substring(start))) {
        return true;
      }
    }
    return false;
  }
}
