package cinema.c41.schedule.words;

import cinema.c41.camera.Place;
import java.util.List;
import java.util.Locale;

/// Which quiet a place has, from the words of its heading, English or German.
public final class ToneWords {
  /// A kind of tone and the words that ask for it; the first kind that matches is taken.
  private record Kind(String name, List<String> words) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "sea",
              List.of(
                  "sea", "beach", "ocean", "harbour", "harbor", "shore", "meer", "strand", "hafen",
                  "küste")),
          new Kind("rain", List.of("rain", "storm", "regen", "gewitter")),
          new Kind(
              "kitchen",
              List.of(
                  "kitchen", "bakery", "diner", "restaurant", "küche", "bäckerei", "backstube")),
          new Kind(
              "street",
              List.of(
                  "street", "road", "city", "car", "train", "station", "bus", "straße", "stadt",
                  "auto", "zug", "bahnhof", "abteil")),
          new Kind(
              "wind",
              List.of(
                  "roof",
                  "forest",
                  "field",
                  "mountain",
                  "desert",
                  "park",
                  "dach",
                  "wald",
                  "feld",
                  "berg",
                  "wüste")));

  private ToneWords() {}

  public static String kind(Place place) {
    String words = place.words().toLowerCase(Locale.ROOT);
    for (Kind kind : KINDS) {
      if (kind.words().stream().anyMatch(words::contains)) {
        return kind.name();
      }
    }
    if (place.interior()) {
      return "room";
    }
    return isNight(place.time()) ? "night" : "wind";
  }

  private static boolean isNight(String time) {
    String word = time.toLowerCase(Locale.ROOT);
    return word.contains("night") || word.contains("nacht");
  }
}
