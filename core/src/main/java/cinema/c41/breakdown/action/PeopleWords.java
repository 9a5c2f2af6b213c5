package cinema.c41.breakdown.action;

import java.util.Locale;
import java.util.Set;

/// Words in capitals that are somebody, and such that are not, English and German.
final class PeopleWords {
  private static final Set<String> PEOPLE =
      words(
          """
          man woman boy girl child kid teenager lady gentleman guy stranger figure driver waiter
          waitress bartender barman barmaid cop officer policeman policewoman guard soldier nurse
          doctor surgeon priest nun monk teacher student pupil father mother brother sister son
          daughter grandmother grandfather grandson granddaughter uncle aunt husband wife neighbour
          neighbor cashier clerk judge lawyer killer thief burglar detective baker chef cook butcher
          farmer fisherman sailor captain pilot mechanic runner jogger cyclist dancer singer
          musician pianist violinist passenger customer shopkeeper boss secretary receptionist bride
          groom widow widower king queen prince princess knight hunter messenger porter conductor
          vendor beggar painter photographer journalist reporter scientist professor librarian
          gardener postman mailman courier fireman firefighter paramedic athlete boxer swimmer
          surfer climber hiker tourist homeowner landlord landlady hitchhiker
          mann frau junge mädchen kind dame fremder fremde fahrer fahrerin kellner kellnerin
          polizist polizistin wächter soldat soldatin schwester bruder vater mutter sohn tochter
          oma opa großmutter grossmutter großvater grossvater tante onkel arzt ärztin lehrer
          lehrerin schüler schülerin pfarrer nonne mönch bäcker bäckerin koch köchin schaffner
          schaffnerin nachbar nachbarin verkäufer verkäuferin kassierer kassiererin richter
          richterin anwalt anwältin mörder dieb diebin kommissar kommissarin braut bräutigam könig
          königin prinz prinzessin bauer bäuerin fischer pilot pilotin tänzer tänzerin sänger
          sängerin läufer läuferin kunde kundin gast bote botin jäger matrose kapitän bettler
          fotograf fotografin professor professorin gärtner gärtnerin briefträger rentner rentnerin
          """);

  private static final Set<String> OTHERS =
      words(
          """
          thunder lightning rain snow wind storm fog mist smoke steam dust fire light lights
          darkness dark silence music applause laughter noise sound water blood glass ice sand
          gunfire gunshot gunshots shots sirens footsteps voices static feedback titles title
          credits super insert close angle pov montage flashback day night dawn dusk morning evening
          later continuous monday tuesday wednesday thursday friday saturday sunday january february
          march april june july august september october november december christmas easter god
          everybody everyone nobody somebody someone something nothing everything traffic time death
          love chaos panic action beat black white red green blue nature earth heaven hell english
          german french
          donner blitz regen schnee wind sturm nebel rauch dampf staub feuer licht dunkelheit stille
          musik applaus gelächter lärm wasser blut glas eis sand schüsse sirenen schritte stimmen
          titel tag nacht morgen abend montag dienstag mittwoch donnerstag freitag samstag sonntag
          januar februar märz mai juni juli oktober dezember weihnachten ostern gott alle niemand
          jemand etwas nichts alles verkehr zeit tod liebe chaos panik pause schwarz weiß schweigen
          applaus deutsch englisch ruhe hitze kälte strom luft papier metall holz beton
          """);

  /// Before such a word in capitals, somebody is doing it: `They COOK.`
  private static final Set<String> DOERS =
      words("i you we they he she it to can will must er sie es wir ihr man zu");

  private static final Set<String> DETERMINERS =
      words(
          """
          the a an his her their its my your our this that these those some no every each another
          any all both more der die das dem den des ein eine einen einem einer eines kein keine
          keinen mein meine sein seine ihr ihre ihren ihrem dieser diese dieses jeder jede jedes
          alle viel viele mehr im am zum zur vom beim ins ans
          """);

  private static final Set<String> PLACED = words("in inside into outside nach aus across through");

  private static final Set<String> NUMBERS =
      words("two three four five six seven eight nine ten zwei drei vier fünf sechs sieben acht");

  /// English words in s that are no verbs.
  private static final Set<String> NO_VERBS =
      words(
          """
          as his its this thus us yes less across towards always perhaps besides sometimes afterwards
          upwards downwards backwards forwards mit seit nicht jetzt fast erst oft dort sonst längst
          zuerst zuletzt bereit
          """);

  private PeopleWords() {}

  static boolean isPerson(String word) {
    return PEOPLE.contains(low(word));
  }

  static boolean isOther(String word) {
    return OTHERS.contains(low(word)) || isDeterminer(word) || PLACED.contains(low(word));
  }

  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(low(word));
  }

  static boolean isNumber(String word) {
    return NUMBERS.contains(low(word));
  }

  static boolean isDoer(String word) {
    return DOERS.contains(low(word));
  }

  /// Whether what follows is where something is, rather than who.
  static boolean isPlaced(String word) {
    return PLACED.contains(low(word));
  }

  /// Whether a word looks like what somebody does: `waits`, `wartet`.
  static boolean isVerb(String word) {
    return word.length() > 2
        && java.lang.Character.isLowerCase(word.codePointAt(0))
        && (word.endsWith("s") || word.endsWith("t"))
        && !NO_VERBS.contains(word);
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String text) {
    return Set.of(
        java.util.Arrays.stream(text.strip().split("\\s+")).distinct().toArray(String[]::new));
  }
}
