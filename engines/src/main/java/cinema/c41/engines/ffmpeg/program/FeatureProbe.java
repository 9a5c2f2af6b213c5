package cinema.c41.engines.ffmpeg.program;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Asks a program whether it is an ffmpeg, which one, and what of our needs it lacks. Builds differ
/// in what was compiled in, so a version alone says little. Runs the program a few times.
final class FeatureProbe {
  /// What the cutting room uses, by the option that lists it. `setts` also keeps out everything
  /// before 4.4, which lacks options we need.
  private static final SequencedMap<String, List<String>> NEEDS = needs();

  private static final Pattern VERSION = Pattern.compile("ffmpeg version (\\S+)");

  /// A name in a list: after flags, except for bit stream filters, which have none.
  private static final Pattern LISTED = Pattern.compile("(?m)^ *(?:[A-Z.|]+ +)?([\\w,]+)(?:\\s|$)");

  private FeatureProbe() {}

  /// Whoever changes the needs makes every remembered answer worthless.
  static String needsFingerprint() {
    return Sha256.of(NEEDS.toString()).hex().substring(0, 12);
  }

  /// @throws C41Exception when the program does not start, or fails
  static Probe ask(Path program) {
    Matcher version = VERSION.matcher(output(program, "-version"));
    if (!version.find()) {
      return new Probe("", List.of("it does not say that it is an ffmpeg"));
    }
    List<String> lacks = new ArrayList<>();
    NEEDS.forEach((option, names) -> lacks.addAll(missing(program, option, names)));
    return new Probe(version.group(1), lacks);
  }

  private static List<String> missing(Path program, String option, List<String> names) {
    Set<String> there = listed(output(program, option));
    String kind = option.substring(1, option.length() - 1);
    return names.stream()
        .filter(name -> !there.contains(name))
        .map(name -> kind + " " + name)
        .toList();
  }

  static Set<String> listed(String text) {
    return LISTED
        .matcher(text)
        .results()
        .flatMap(match -> List.of(match.group(1).split(",")).stream())
        .collect(Collectors.toSet());
  }

  private static String output(Path program, String option) {
    return Child.output(
        new ChildSpec(
            "ffmpeg",
            List.of(program.toString(), "-hide_banner", option),
            Path.of("").toAbsolutePath(),
            Duration.ofSeconds(20)));
  }

  private static SequencedMap<String, List<String>> needs() {
    var needs = new LinkedHashMap<String, List<String>>();
    needs.put("-encoders", words("libx264 prores_ks mjpeg aac pcm_s24le pcm_f32le"));
    needs.put("-muxers", words("mp4 mov wav image2 null"));
    needs.put("-demuxers", words("concat rawvideo ffmetadata mov wav"));
    needs.put("-bsfs", words("setts h264_metadata prores_metadata"));
    needs.put(
        "-filters",
        words(
            "scale format fps trim setpts pad crop setsar setparams select showinfo blackdetect"
                + " freezedetect aformat pan adelay amix apad atrim asetpts asplit join volume"
                + " aresample alimiter afade highpass lowpass bandpass anoisesrc anullsrc aevalsrc"
                + " ebur128 silencedetect astats"));
    return needs;
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  /// What a program is.
  ///
  /// @param version as it says itself; empty when it is no ffmpeg
  /// @param lacks what it cannot do of what is needed: `filter ebur128`
  record Probe(String version, List<String> lacks) {
    Probe {
      lacks = List.copyOf(lacks);
    }

    boolean fits() {
      return lacks.isEmpty();
    }
  }
}
