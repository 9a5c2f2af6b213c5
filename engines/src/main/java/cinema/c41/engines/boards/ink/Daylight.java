package cinema.c41.engines.boards.ink;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The four lights a board knows.
public enum Daylight {
  DAWN("dawn", "sunrise", "morning", "early", "morgen", "früh", "sonnenaufgang", "aube", "alba"),
  DAY("day", "noon", "midday", "afternoon", "tag", "mittag", "nachmittag", "jour", "giorno"),
  DUSK("dusk", "sunset", "evening", "magic", "golden", "abend", "dämmer", "sonnenunter", "soir"),
  NIGHT("night", "midnight", "nacht", "nuit", "notte", "noche", "dark", "dunkel");

  private final String words;

  Daylight(String... words) {
    this.words = String.join(" ", words);
  }

  /// The light that a heading's words mean. `Morgendämmerung` is a dawn, so dawn is asked first,
  /// and `Mitternacht` is no noon; words that say nothing (`LATER`) mean day.
  public static Daylight of(String time) {
    String said = time.toLowerCase(Locale.ROOT);
    for (var light : List.of(DAWN, NIGHT, DUSK)) {
      if (Stream.of(light.words.split(" ")).anyMatch(said::contains)) {
        return light;
      }
    }
    return DAY;
  }
}
