package cinema.c41.production;

import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.cut.Stock;
import cinema.c41.preset.Quality;
import cinema.c41.preset.licence.Release;
import cinema.c41.schedule.Delivery;
import cinema.c41.schedule.Loudness;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What somebody wants of a film, in the words they typed. An empty word means the usual.
///
/// @param aspect `16:9`, `9:16`, `1:1`, `2.39:1`, `4:5`, or a size such as `1920x1080`
/// @param fps a name of [FrameRate#NAMES]
/// @param deliver words of [Delivery]; empty means the usual ones
/// @param loudness `web` or `broadcast`
/// @param handles spare frames before and after every shot
/// @param pictures what is asked of the pictures
public record FilmWish(
    String aspect,
    String fps,
    List<String> deliver,
    String loudness,
    int handles,
    Pictures pictures) {
  /// Spare frames on each side of a shot when nothing else is said: editors expect 8 to 12.
  public static final int USUAL_HANDLES = 8;

  public FilmWish {
    deliver = List.copyOf(deliver);
  }

  public static FilmWish usual() {
    return new FilmWish("", "", List.of(), "", USUAL_HANDLES, Pictures.USUAL);
  }

  /// What somebody wants of the pictures.
  ///
  /// @param quality `previz`, `draft`, `look` or `final`; empty for drafts where a server of models
  ///     is there, and previz elsewhere
  /// @param unpaid whether nobody is paid for the film
  /// @param territories where it is shown: `DE`, `EU`, `WORLD`; none means everywhere
  /// @param revenue what the client earns in a year, as `2 M USD`; empty when it is not known
  /// @param loras characters and looks that models are taught, by name
  public record Pictures(
      String quality,
      boolean unpaid,
      List<String> territories,
      String revenue,
      List<String> loras) {
    public static final Pictures USUAL = new Pictures("", false, List.of(), "", List.of());

    public Pictures {
      territories = List.copyOf(territories);
      loras = List.copyOf(loras);
    }

    /// Where the film is shown; empty when nobody said anything of it.
    Optional<Release> release() {
      boolean isSaid = unpaid || !territories.isEmpty() || !revenue.isBlank();
      return isSaid ? Optional.of(Release.parse(!unpaid, territories, revenue)) : Optional.empty();
    }

    private static Optional<Quality> quality(String word) {
      if (word.equals("previz")) {
        return Optional.empty();
      }
      return Optional.of(
          Quality.of(word)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "quality '" + word + "': previz, draft, look or final")));
    }
  }

  /// Also in these formats.
  FilmWish withMore(List<String> formats) {
    var all = new LinkedHashSet<>(deliver.isEmpty() ? List.of("usual") : deliver);
    all.addAll(formats);
    return new FilmWish(aspect, fps, List.copyOf(all), loudness, handles, pictures);
  }

  public FilmWish withAspect(String word) {
    return new FilmWish(word, fps, deliver, loudness, handles, pictures);
  }

  /// The wish understood, or one problem that names everything that was not.
  Understood understand() {
    var faults = new ArrayList<String>();
    FrameSize size = read(aspect, new FrameSize(1280, 720), FilmWish::size, faults);
    FrameRate rate = read(fps, FrameRate.FPS_24, FrameRate::parse, faults);
    Loudness level = read(loudness, Loudness.WEB, FilmWish::loudness, faults);
    Set<Delivery> deliveries = deliveries(faults);
    Optional<Quality> quality =
        read(pictures.quality(), Optional.empty(), Pictures::quality, faults);
    Optional<Release> release = read("release", Optional.empty(), _ -> pictures.release(), faults);
    if (handles < 0 || handles > 240) {
      faults.add("handles of " + handles + " frames: from 0 to 240");
    }
    if (!faults.isEmpty()) {
      throw new C41Exception(ProductionProblems.notUnderstood(faults));
    }
    return new Understood(
        new Stock(size, rate, handles), deliveries, level, new Wanted(quality, release));
  }

  /// A wish in the words of a plan.
  record Understood(Stock stock, Set<Delivery> deliver, Loudness loudness, Wanted pictures) {}

  /// @param quality empty for previz, and when nothing was said
  record Wanted(Optional<Quality> quality, Optional<Release> release) {}

  private static <T> T read(String word, T usual, Function<String, T> parse, List<String> faults) {
    if (word.isBlank()) {
      return usual;
    }
    try {
      return parse.apply(word.strip());
    } catch (IllegalArgumentException e) {
      faults.add(String.valueOf(e.getMessage()));
      return usual;
    }
  }

  /// Sizes in which a 720-line or 720-column board reads well; all even.
  private static FrameSize size(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "16:9" -> new FrameSize(1280, 720);
      case "9:16" -> new FrameSize(720, 1280);
      case "1:1" -> new FrameSize(960, 960);
      case "4:5" -> new FrameSize(864, 1080);
      case "4:3" -> new FrameSize(960, 720);
      case "2.39:1", "2.39" -> new FrameSize(1280, 536);
      case "1.85:1", "1.85" -> new FrameSize(1280, 692);
      default -> explicitSize(word);
    };
  }

  private static FrameSize explicitSize(String word) {
    if (!word.matches("\\d{2,4}x\\d{2,4}")) {
      throw new IllegalArgumentException(
          "aspect '"
              + word
              + "': 16:9, 9:16, 1:1, 4:5, 4:3, 2.39:1, 1.85:1 or a size as 1920x1080");
    }
    return FrameSize.parse(word);
  }

  private static Loudness loudness(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "web" -> Loudness.WEB;
      case "broadcast" -> Loudness.BROADCAST;
      default -> throw new IllegalArgumentException("loudness '" + word + "': web or broadcast");
    };
  }

  private Set<Delivery> deliveries(List<String> faults) {
    var wanted = EnumSet.noneOf(Delivery.class);
    for (String word : deliver) {
      delivery(word.strip().toLowerCase(Locale.ROOT), wanted, faults);
    }
    return wanted.isEmpty() ? Delivery.usual() : wanted;
  }

  private static void delivery(String word, Set<Delivery> wanted, List<String> faults) {
    if (word.equals("all")) {
      wanted.addAll(EnumSet.allOf(Delivery.class));
      return;
    }
    if (word.equals("usual")) {
      wanted.addAll(Delivery.usual());
      return;
    }
    for (Delivery delivery : Delivery.values()) {
      if (delivery.word().equals(word)) {
        wanted.add(delivery);
        return;
      }
    }
    faults.add("delivery '" + word + "': one of " + words());
  }

  /// Everything that can be asked for, with a comma between.
  public static String words() {
    var words = new ArrayList<String>();
    for (Delivery delivery : Delivery.values()) {
      words.add(delivery.word());
    }
    return String.join(", ", words);
  }
}
