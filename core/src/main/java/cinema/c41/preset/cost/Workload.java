package cinema.c41.preset.cost;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.preset.Fit;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Request;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much work it is to run a preset once, whoever wants it: for a piece, or for a shot. Only
/// runs of the same variant, at the same size and with the same settings, say how long another
/// takes: they are of one kind. How many frames there are decides how much of it there is.
///
/// @param size as `832x480`; `-` where the preset alone decides it
/// @param settings what was set that makes it slower or faster, with spaces before; mostly empty
/// @param amount frames; 1 for what has none, [#UNKNOWN] where nobody can say
public record Workload(String preset, String variant, String size, String settings, double amount) {
  /// As large or as long as something that nobody has measured.
  public static final double UNKNOWN = -1;

  private static final String OWN_SIZE = "-";
  private static final Pattern KIND = Pattern.compile("preset (\\S+) (\\S+) (\\S+)((?: .*)?)");

  /// What it is to carry out a request.
  ///
  /// @param fit what the request comes to
  /// @param given how large the picture is that it is given; empty when nobody can say
  /// @param isGiven whether it is given pictures or sounds at all
  public static Workload of(
      Preset preset, Request request, Fit.Fits fit, Optional<FrameSize> given, boolean isGiven) {
    Optional<FrameSize> size = fit.size().or(() -> given);
    boolean isKnown =
        switch (preset.about().makes()) {
          case IMAGE -> size.isPresent() || !isGiven;
          case VIDEO -> (size.isPresent() && fit.length().isPresent()) || !isGiven;
          case MUSIC -> true;
          case VOICE -> false;
        };
    return new Workload(
        preset.id(),
        preset.variant(request.variant(), request.ask().quality()).name(),
        size.map(FrameSize::toString).orElse(OWN_SIZE),
        settings(request),
        isKnown ? fit.length().map(Fit.Length::frames).orElse(1) : UNKNOWN);
  }

  /// The kind of work, by which it is remembered how long it took.
  public String kind() {
    return "preset %s %s %s%s".formatted(preset, variant, size, settings);
  }

  /// What is made, for people: `832x480, 81 frames`; empty where nobody knows.
  ///
  /// @param isExact whether the number of frames is, and not only about
  public String words(boolean isExact) {
    var words = new ArrayList<String>();
    if (!size.equals(OWN_SIZE)) {
      words.add(size);
    }
    if (amount > 1) {
      words.add((isExact ? "" : "about ") + Math.round(amount) + " frames");
    }
    if (!settings.isEmpty()) {
      words.add(settings.strip());
    }
    return String.join(", ", words);
  }

  /// Reads what [#kind] writes; empty for any other work.
  public static Optional<Workload> read(String kind, double amount) {
    Matcher words = KIND.matcher(kind);
    return words.matches()
        ? Optional.of(
            new Workload(words.group(1), words.group(2), words.group(3), words.group(4), amount))
        : Optional.empty();
  }

  private static String settings(Request request) {
    var settings = new StringBuilder();
    request.values().fields().forEach((name, value) -> settings.append(setting(name, value)));
    request.speedUps().forEach(one -> settings.append(" +").append(one));
    return settings.toString();
  }

  /// Words and chance take no time.
  private static String setting(String name, Tree value) {
    boolean isOfChance = name.equals("seed");
    return isOfChance || value instanceof Tree.Text ? "" : " " + name + "=" + Json.compact(value);
  }
}
