package cinema.c41.engines.boards.figure;

import cinema.c41.camera.Figure;
import cinema.c41.engines.boards.figure.Look.Age;
import cinema.c41.engines.boards.figure.Look.Colours;
import cinema.c41.engines.boards.figure.Look.Wear;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Who looks like what. The number in the cast picks hair, build, clothes and colour; the name may
/// say man, woman, child or old.
public final class Casting {
  /// One pigment for each member of the cast, told apart at thumbnail size.
  private static final int[] ACCENTS = {
    0xFFC4503A, 0xFF3F7F86, 0xFFD9A23B, 0xFF7A4B7C, 0xFF6E8B4E, 0xFF4A6FA5, 0xFFD37B62, 0xFF8C6A45
  };

  private static final int[] SKINS = {0xFFFFEBD6, 0xFFF3D5B5, 0xFFFFE4D2, 0xFFD9AE86, 0xFFA87B5A};

  private static final List<Hair> SOFT_HAIR =
      List.of(Hair.BOB, Hair.LONG, Hair.BUN, Hair.WAVES, Hair.PONYTAIL, Hair.CURLS);
  private static final List<Hair> PLAIN_HAIR =
      List.of(Hair.SIDE_PART, Hair.CROP, Hair.SWEPT, Hair.BALD, Hair.CURLS);
  private static final int[] HAIR = {
    0xFF39312F, 0xFF7B5940, 0xFF2B2A30, 0xFF4A3A32, 0xFFC9A066, 0xFF8D5034, 0xFF5B4536, 0xFF9C7F58
  };

  private static final int GREY = 0xFFD2CEC8;
  private static final List<Garment> SOFT_CLOTHES =
      List.of(Garment.BLOUSE, Garment.SWEATER, Garment.COAT, Garment.JACKET, Garment.SHIRT);
  private static final List<Garment> PLAIN_CLOTHES =
      List.of(Garment.JACKET, Garment.SHIRT, Garment.HOODIE, Garment.SWEATER, Garment.COAT);
  private static final List<Beard> BEARDS =
      List.of(Beard.NONE, Beard.FULL, Beard.STUBBLE, Beard.MOUSTACHE, Beard.NONE);

  private static final Set<String> WOMEN =
      Set.of(
          "woman",
          "frau",
          "girl",
          "mädchen",
          "mother",
          "mutter",
          "mum",
          "mom",
          "mama",
          "daughter",
          "tochter",
          "sister",
          "schwester",
          "grandma",
          "oma",
          "queen",
          "nurse",
          "waitress",
          "lady",
          "mrs",
          "ms",
          "miss",
          "wife",
          "ruth",
          "sarah",
          "judith",
          "ingrid",
          "astrid",
          "carmen",
          "esther",
          "karin",
          "kirsten",
          "doris",
          "iris",
          "alice",
          "jane",
          "kate",
          "grace",
          "rose",
          "claire",
          "marie",
          "sophie",
          "julie",
          "anne",
          "leonie",
          "charlotte",
          "renate",
          "heike",
          "anke",
          "silke",
          "margaret",
          "elizabeth",
          "mary",
          "emily",
          "lucy",
          "amy",
          "nancy",
          "ivy",
          "inès",
          "noor",
          "chloe",
          "zoe",
          "wirtin",
          "chefin",
          "ärztin",
          "verkäuferin",
          "bäckerin");
  private static final Set<String> MEN =
      Set.of(
          "man",
          "mann",
          "boy",
          "junge",
          "father",
          "vater",
          "dad",
          "papa",
          "son",
          "sohn",
          "brother",
          "bruder",
          "grandpa",
          "opa",
          "king",
          "mr",
          "herr",
          "sir",
          "husband",
          "luca",
          "noah",
          "joshua",
          "elia",
          "nikita",
          "mika",
          "sascha",
          "ilja",
          "andrea",
          "joe",
          "mike",
          "dave",
          "george",
          "steve",
          "pete",
          "uwe",
          "ole",
          "arne",
          "helge",
          "jesse",
          "luke",
          "jake",
          "kai",
          "wirt",
          "chef",
          "kellner",
          "waiter",
          "bartender",
          "guard",
          "cop",
          "officer",
          "priest");
  private static final Set<String> YOUNG =
      Set.of("boy", "girl", "child", "kid", "kind", "junge", "mädchen", "son", "daughter", "baby");
  private static final Set<String> AGED =
      Set.of("old", "alt", "alte", "alter", "grandma", "grandpa", "oma", "opa", "elder", "greis");

  private Casting() {}

  public static Look look(Figure figure) {
    List<String> words = words(figure.name());
    int cast = figure.cast();
    boolean soft = isSoft(words, cast);
    Age age = age(words, cast);
    List<Hair> styles = soft ? SOFT_HAIR : PLAIN_HAIR;
    Hair hair = age == Age.CHILD && !soft ? Hair.SWEPT : styles.get(cast % styles.size());
    double girth = new double[] {1.0, 1.1, 0.94, 1.04, 0.9, 1.14}[cast % 6];
    return new Look(soft, hair, girth, age, colours(age, cast), wear(soft, age, cast));
  }

  private static Colours colours(Age age, int cast) {
    int skin = SKINS[(cast * 3 + cast / 5) % SKINS.length];
    int hair = age == Age.OLD ? GREY : HAIR[cast % HAIR.length];
    return new Colours(skin, ACCENTS[cast % ACCENTS.length], hair);
  }

  private static Wear wear(boolean soft, Age age, int cast) {
    List<Garment> clothes = soft ? SOFT_CLOTHES : PLAIN_CLOTHES;
    boolean bare = soft || age == Age.CHILD;
    Beard beard = bare ? Beard.NONE : BEARDS.get(cast % BEARDS.size());
    boolean glasses = cast % 4 == 3 || age == Age.OLD;
    return new Wear(clothes.get(cast % clothes.size()), beard, glasses);
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip().split(" "));
  }

  private static boolean isSoft(List<String> words, int cast) {
    if (words.stream().anyMatch(WOMEN::contains)) {
      return true;
    }
    if (words.stream().anyMatch(MEN::contains)) {
      return false;
    }
    String first = words.stream().findFirst().orElse("");
    if (first.length() > 2 && (first.endsWith("a") || first.endsWith("ie"))) {
      return true;
    }
    return cast % 2 == 0 && first.endsWith("e");
  }

  private static Age age(List<String> words, int cast) {
    if (words.stream().anyMatch(YOUNG::contains)) {
      return Age.CHILD;
    }
    boolean old = words.stream().anyMatch(AGED::contains) || cast % 7 == 6;
    return old ? Age.OLD : Age.ADULT;
  }
}
