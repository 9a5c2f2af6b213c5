package cinema.c41.chat.words;

import cinema.c41.chat.words.Words.Topic;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The shape of the picture: `9:16`, `vertical`, `im Hochformat`, `for TikTok`. `9:16 Uhr` is a
/// time and a town square is a place.
public final class AspectWords {
  private static final Set<String> JOINS = WordSet.of(": / x by zu to ×");
  private static final Set<String> IN = WordSet.of("in im it format as be shot filmed");
  private static final Set<String> SIZES =
      WordSet.of("seconds sec secs sekunden sek minutes minuten s");

  /// How directly a shape was asked for; the more direct one wins.
  public enum Strength {
    /// Guessed from where the film will be shown.
    PLATFORM,
    WORD,
    RATIO
  }

  /// A picture shape as `width:height`.
  ///
  /// @param next the token after it
  public record Aspect(String ratio, Strength strength, int next) {}

  private static final Set<String> RATIOS =
      WordSet.of(
          """
          9:16 16:9 1:1 4:5 5:4 4:3 3:4 3:2 2:3 21:9 9:21 2:1 1:2 16:10 10:16 18:9 9:18 1.85:1
          2.35:1 2.39:1 2.40:1 2.4:1 1.66:1 1.78:1 1.77:1 1.33:1 1.37:1 1.91:1 2.20:1 2.76:1
          1.43:1 1.90:1 32:9 64:27 239:100
          """);
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("vertical", "9:16"), Map.entry("vertically", "9:16"),
          Map.entry("portrait", "9:16"), Map.entry("upright", "9:16"),
          Map.entry("vertikal", "9:16"), Map.entry("vertikale", "9:16"),
          Map.entry("vertikales", "9:16"), Map.entry("vertikalen", "9:16"),
          Map.entry("vertikaler", "9:16"), Map.entry("hochkant", "9:16"),
          Map.entry("hochformat", "9:16"), Map.entry("hochformatig", "9:16"),
          Map.entry("hochformatiges", "9:16"), Map.entry("hochkantvideo", "9:16"),
          Map.entry("hochkant-video", "9:16"), Map.entry("hochkant-spot", "9:16"),
          Map.entry("hochformat-video", "9:16"), Map.entry("hochformat-spot", "9:16"),
          Map.entry("landscape", "16:9"), Map.entry("horizontal", "16:9"),
          Map.entry("horizontally", "16:9"), Map.entry("horizontales", "16:9"),
          Map.entry("horizontalen", "16:9"), Map.entry("widescreen", "16:9"),
          Map.entry("wide-screen", "16:9"), Map.entry("querformat", "16:9"),
          Map.entry("querformatig", "16:9"), Map.entry("quer", "16:9"),
          Map.entry("breitbild", "16:9"), Map.entry("breitbildformat", "16:9"),
          Map.entry("square", "1:1"), Map.entry("quadratisch", "1:1"),
          Map.entry("quadratisches", "1:1"), Map.entry("quadratischen", "1:1"),
          Map.entry("quadratischer", "1:1"), Map.entry("quadratische", "1:1"),
          Map.entry("quadratformat", "1:1"), Map.entry("quadrat", "1:1"),
          Map.entry("cinemascope", "2.39:1"), Map.entry("scope", "2.39:1"),
          Map.entry("anamorphic", "2.39:1"), Map.entry("anamorph", "2.39:1"),
          Map.entry("scope-format", "2.39:1"), Map.entry("cinemascope-format", "2.39:1"),
          Map.entry("kinoformat", "2.39:1"), Map.entry("kino-format", "2.39:1"),
          Map.entry("breitwand", "2.39:1"), Map.entry("breitwandformat", "2.39:1"),
          Map.entry("kinobreitbild", "2.39:1"), Map.entry("letterbox", "2.39:1"),
          Map.entry("ultrawide", "21:9"), Map.entry("ultra-wide", "21:9"));

  private static final Map<String, String> PAIRS =
      Map.of(
          "wide screen", "16:9",
          "ultra wide", "21:9",
          "cinema format", "2.39:1",
          "cinematic format", "2.39:1",
          "movie format", "2.39:1",
          "cinema scope", "2.39:1",
          "cinema aspect", "2.39:1");

  /// These words mean other things, too: they count only next to a word for a film or a format.
  private static final Set<String> AMBIGUOUS =
      WordSet.of(
          """
          portrait landscape square scope upright quer quadrat vertical horizontal letterbox
          vertikale vertikalen quadratischen quadratische
          """);
  private static final Set<String> FORMAT =
      WordSet.of(
          """
          format mode orientation aspect ratio video modus picture frame crop framing bild
          """);
  private static final Map<String, String> PLATFORMS =
      Map.ofEntries(
          Map.entry("tiktok", "9:16"),
          Map.entry("tik-tok", "9:16"),
          Map.entry("reel", "9:16"),
          Map.entry("reels", "9:16"),
          Map.entry("shorts", "9:16"),
          Map.entry("stories", "9:16"),
          Map.entry("story", "9:16"),
          Map.entry("snapchat", "9:16"),
          Map.entry("insta", "9:16"),
          Map.entry("instagram", "9:16"),
          Map.entry("instagram-story", "9:16"),
          Map.entry("insta-story", "9:16"),
          Map.entry("instagram-reel", "9:16"),
          Map.entry("insta-reel", "9:16"),
          Map.entry("tiktok-video", "9:16"),
          Map.entry("tiktoks", "9:16"),
          Map.entry("instagram-stories", "9:16"),
          Map.entry("instagram-reels", "9:16"),
          Map.entry("youtube", "16:9"),
          Map.entry("youtube-shorts", "9:16"),
          Map.entry("youtube-video", "16:9"),
          Map.entry("vimeo", "16:9"),
          Map.entry("tv", "16:9"),
          Map.entry("television", "16:9"),
          Map.entry("fernsehen", "16:9"),
          Map.entry("tiktok-spot", "9:16"),
          Map.entry("instagram-video", "9:16"));
  private static final Set<String> FEED = Set.of("feed", "post", "posts", "beitrag", "feed-post");
  private static final Set<String> TALL = Set.of("stories", "story", "reels", "reel", "shorts");
  /// Words that mean other things, too.
  private static final Set<String> PLAIN =
      Set.of("stories", "story", "shorts", "tv", "television", "fernsehen");
  private static final Set<String> FOR =
      WordSet.of(
          """
          for für fürs on auf as als
          """);
  private static final Set<String> CLOCK_BEFORE =
      WordSet.of(
          """
          at um gegen until till by bis ab around since seit before after vor nach it's from
          opens closes says
          """);
  private static final Set<String> CLOCK_AFTER =
      WordSet.of(
          """
          am pm a.m. p.m. a.m p.m uhr o'clock morgens abends nachts mittags nachmittags
          vormittags h hrs
          """);

  private AspectWords() {}

  /// The shape that is named at this token.
  public static Optional<Aspect> at(Passage passage, int start) {
    Optional<Aspect> ratio = ratioAt(passage, start);
    if (ratio.isPresent()) {
      return ratio;
    }
    Optional<Aspect> word = wordAt(passage, start);
    return word.isPresent() ? word : platformAt(passage, start);
  }

  private static Optional<Aspect> ratioAt(Passage passage, int start) {
    String low = passage.low(start);
    if (passage.at(start).kind() != Token.Kind.NUMBER) {
      return spokenRatio(passage, start);
    }
    String ratio = low.replace('x', ':').replace('/', ':').replace('×', ':').replace(',', '.');
    if (RATIOS.contains(ratio)) {
      boolean isTime = low.contains(":") && isClock(passage, start, ratio);
      return isTime ? Optional.empty() : found(ratio, start + 1);
    }
    return spreadRatio(passage, start).or(() -> pixels(ratio, start));
  }

  /// `four by five`, `sechzehn zu neun`, also with dashes between them.
  private static Optional<Aspect> spokenRatio(Passage passage, int start) {
    if (!passage.at(start).isWord()) {
      return Optional.empty();
    }
    String[] one = passage.low(start).split("-");
    boolean isOne = one.length == 3;
    String width = one[0];
    String joint = isOne ? one[1] : passage.low(start + 1);
    String height = isOne ? one[2] : passage.low(start + 2);
    boolean joins = Set.of("by", "zu", "mal").contains(joint);
    String ratio = joins ? numeral(width) + ":" + numeral(height) : "";
    return RATIOS.contains(ratio) ? found(ratio, start + (isOne ? 1 : 3)) : Optional.empty();
  }

  private static int numeral(String word) {
    return (int) NumberWords.one(word).orElse(0);
  }

  /// `9 : 16`, `16 by 9`, `16 zu 9`.
  private static Optional<Aspect> spreadRatio(Passage passage, int start) {
    String middle = passage.low(start + 1);
    boolean joins = JOINS.contains(middle);
    String ratio = passage.low(start).replace(',', '.') + ":" + passage.low(start + 2);
    if (!joins) {
      return Optional.empty();
    }
    return RATIOS.contains(ratio) ? found(ratio, start + 3) : pixels(ratio, start + 2);
  }

  /// `1080x1920`
  private static Optional<Aspect> pixels(String size, int start) {
    int colon = size.indexOf(':');
    if (colon < 3 || size.length() - colon < 4 || size.length() > 9) {
      return Optional.empty();
    }
    int width = (int) NumberWords.one(size.substring(0, colon)).orElse(0);
    int height = (int) NumberWords.one(size.substring(colon + 1)).orElse(0);
    int divisor = width > 0 && height > 0 ? divisor(width, height) : 1;
    String ratio = width / divisor + ":" + height / divisor;
    return RATIOS.contains(ratio) ? found(ratio, start + 1) : Optional.empty();
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  private static Optional<Aspect> found(String ratio, int next) {
    return Optional.of(new Aspect(ratio.equals("2.4:1") ? "2.40:1" : ratio, Strength.RATIO, next));
  }

  /// Only `9:16` and its like can be times: of `16:9` the minutes lack a figure.
  private static boolean isClock(Passage passage, int at, String ratio) {
    if (!ratio.matches("\\d{1,2}:\\d\\d")) {
      return false;
    }
    String next = passage.low(at + 1);
    boolean isDaytime =
        next.equals("in") && passage.low(at + 2).equals("the")
            || next.equals("am") && passage.has(at + 2, Topic.TIME);
    if (CLOCK_AFTER.contains(next) || isDaytime) {
      return true;
    }
    String before = passage.low(at - 1);
    boolean isAt = CLOCK_BEFORE.contains(before) || passage.match(at - 2, Topic.PLAYS) == 2;
    boolean isShown =
        passage.has(at - 1, Topic.SHOWS) || before.equals("is") || before.equals("ist");
    return (isAt || isShown) && !isFormat(passage, at - 2) && !isFormat(passage, at + 1);
  }

  private static Optional<Aspect> wordAt(Passage passage, int start) {
    String low = passage.low(start);
    String two = PAIRS.get(low + " " + passage.low(start + 1));
    if (two != null) {
      return Optional.of(new Aspect(two, Strength.WORD, start + 2));
    }
    String ratio = WORDS.get(low);
    if (ratio == null || (AMBIGUOUS.contains(low) && !isMeant(passage, start))) {
      return Optional.empty();
    }
    int next = start + 1;
    while (FORMAT.contains(passage.low(next)) && !passage.has(next, Topic.FILM)) {
      next++;
    }
    return Optional.of(new Aspect(ratio, Strength.WORD, next));
  }

  /// Whether an ambiguous word is about the picture: alone, in a format, or on the way to a film.
  private static boolean isMeant(Passage passage, int at) {
    Passage alone = passage.trimmed();
    String before = passage.low(at - 1);
    boolean isAlone = alone.size() == 1 && alone.from() == at;
    boolean isLast =
        at + 1 >= alone.to()
            || passage.isMark(at + 1, ",;:()—/")
            || passage.has(at + 1, Topic.AND)
            || Set.of("for", "für", "with", "mit", "please", "bitte").contains(passage.low(at + 1));
    boolean isAfterMark = at > alone.from() && passage.at(at - 1).kind() == Token.Kind.MARK;
    boolean isAfterSize = isSize(before);
    boolean isIn = IN.contains(before);
    boolean isAfterFilm = passage.has(at - 1, Topic.FILM);
    boolean isAfterAnd = passage.has(at - 1, Topic.AND) && hasSize(passage, at);
    boolean isListed = isLast && (isIn || isAfterMark || isAfterSize || isAfterFilm || isAfterAnd);
    return isAlone || isListed || isFormat(passage, at + 1) || leadsToFilm(passage, at + 1);
  }

  /// `22 seconds long and vertical`
  private static boolean hasSize(Passage passage, int end) {
    for (int i = passage.from(); i < end; i++) {
      if (isSize(passage.low(i))) {
        return true;
      }
    }
    return false;
  }

  /// `20s vertical`
  private static boolean isSize(String before) {
    return !before.isEmpty() && Character.isDigit(before.charAt(0)) || SIZES.contains(before);
  }

  private static boolean leadsToFilm(Passage passage, int start) {
    for (int i = start; i < start + 4; i++) {
      if (passage.has(i, Topic.FILM)) {
        return true;
      }
      Optional<LengthWords.Length> length = LengthWords.at(passage, i);
      if (length.isPresent() && (length.get().namesFilm())) {
        return true;
      }
      if (passage.has(i, Topic.TO) || !passage.at(i).isWord() && length.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFormat(Passage passage, int at) {
    return FORMAT.contains(passage.low(at))
        || passage.has(at, Topic.FILM)
        || passage.has(at, Topic.LABEL_ASPECT);
  }

  private static Optional<Aspect> platformAt(Passage passage, int start) {
    int at = start;
    boolean isFor = FOR.contains(passage.low(at));
    at += isFor ? 1 : 0;
    at += passage.has(at, Topic.ARTICLE) || passage.has(at, Topic.OWN) ? 1 : 0;
    String ratio = platformOf(passage.low(at));
    boolean isPlain = PLAIN.contains(passage.low(at));
    if (ratio == null || (!isFor && isPlain && !isAlone(passage, at))) {
      return Optional.empty();
    }
    boolean isFilm = passage.has(at, Topic.FILM);
    if (!isFor && !isFilm && passage.has(at + 1, Topic.DOES)) {
      return Optional.empty();
    }
    return Optional.of(platform(passage, at, ratio));
  }

  /// Also of a compound: `Reel-Clip`.
  private static @Nullable String platformOf(String low) {
    String ratio = PLATFORMS.get(low);
    for (String piece : low.split("-")) {
      ratio = ratio == null && !PLAIN.contains(piece) ? PLATFORMS.get(piece) : ratio;
    }
    return ratio;
  }

  private static boolean isAlone(Passage passage, int at) {
    Passage trimmed = passage.trimmed();
    return trimmed.size() == 1 && trimmed.from() == at;
  }

  private static Aspect platform(Passage passage, int at, String ratio) {
    int next = at + 1;
    String shape = ratio;
    if (FEED.contains(passage.low(next))) {
      return new Aspect("4:5", Strength.PLATFORM, next + 1);
    }
    while (TALL.contains(passage.low(next)) || isAnother(passage, next)) {
      next += TALL.contains(passage.low(next)) ? 1 : 2;
      shape = "9:16";
    }
    return new Aspect(shape, Strength.PLATFORM, next);
  }

  /// `and Reels`, `/TikTok`
  private static boolean isAnother(Passage passage, int at) {
    boolean joins = Set.of("and", "und", "&", "/", "or", "oder").contains(passage.low(at));
    return joins && PLATFORMS.getOrDefault(passage.low(at + 1), "").equals("9:16");
  }
}
