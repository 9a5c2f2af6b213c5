package cinema.c41.engines.ffmpeg;

import cinema.c41.engines.ffmpeg.movie.MovieIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What ffmpeg's log says of a file that was decoded through the instruments of [TakeCheck], line
/// by line. Knows the words of ffmpeg's filters, and judges nothing. Owned by the check's job.
final class Readings {
  private static final Pattern STREAM = Pattern.compile("Stream #0:\\d+.*?: (Video|Audio): (.*)");
  private static final Pattern SIZE = Pattern.compile(", (\\d+x\\d+)[ ,]");
  private static final Pattern SAMPLE_RATE = Pattern.compile("(\\d+) Hz");
  private static final Pattern RATE = Pattern.compile("time_base: (\\S+), frame_rate: (\\d+/\\d+)");
  private static final Pattern FRAME = Pattern.compile("\\bn: *\\d+ pts: *(-?\\d+|NOPTS)");
  /// What the instrument is called that shows how much can be seen through a picture.
  static final String OPACITY = "showinfo@opacity";

  private static final Pattern MEAN = Pattern.compile("mean:\\[(\\d+)");
  private static final Pattern DEVIATION = Pattern.compile("stdev:\\[([\\d.]+)");
  private static final Pattern COLOURS =
      Pattern.compile(
          "color_range:(\\S+) color_space:(\\S+) color_primaries:(\\S+) color_trc:(\\S+)");
  private static final Pattern BLACK = Pattern.compile("black_start:(\\S+) black_end:(\\S+)");
  private static final Pattern SPAN =
      Pattern.compile("(freeze|silence)_(start|end): (-?[\\d.e+-]+)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(Peak level dB|RMS level dB|Flat factor|Peak count|Number of"
              + " samples|n_samples|\\bI|\\bLRA|Peak): +(-?[\\w.]+)");

  /// A stretch of time in seconds; its end is not known when it lasts to the end of the file.
  record Span(double start, double end) {
    double length() {
      return end - start;
    }
  }

  private final List<String> errors = new ArrayList<>();
  private final Set<String> colours = new LinkedHashSet<>();
  private final List<Span> black = new ArrayList<>();
  private final List<Span> frozen = new ArrayList<>();
  private final List<Span> silent = new ArrayList<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private String video = "";
  private String audio = "";
  private String rate = "";
  private String timeBase = "";
  private long frames;
  private long steps;
  private long lastTime;
  private long shortestStep = Long.MAX_VALUE;
  private long longestStep;
  private double contrast;
  private double brightness;
  private double opacity;
  private boolean glance;
  private boolean heardBefore;
  private double freezeStart = -1;
  private double silenceStart = -1;

  void take(String line) {
    if (line.contains("[error]") || line.contains("[fatal]")) {
      errors.add(line.replaceAll("^(\\[[^]]*] )*", ""));
    }
    Matcher frame = FRAME.matcher(line);
    if (line.contains(OPACITY)) {
      opacity = Math.max(opacity, decimal(MEAN, line, 0));
    } else if (frame.find()) {
      frame(frame.group(1));
      brightness = Math.max(brightness, decimal(MEAN, line, 0));
      contrast = Math.max(contrast, decimal(DEVIATION, line, 0));
    } else {
      describe(line);
      measure(line);
    }
  }

  /// What its tables say of a picture that was seen before and only glanced at now.
  void take(MovieIndex index) {
    glance = true;
    frames = index.frames();
    shortestStep = index.step();
    longestStep = index.step();
    steps = Math.max(0, frames - 1);
  }

  /// Its sound was listened to before, and only its beginning was decoded now.
  void heardBefore() {
    heardBefore = true;
  }

  private void frame(String time) {
    frames++;
    long now = time.equals("NOPTS") ? lastTime : Long.parseLong(time);
    if (frames > 1) {
      shortestStep = Math.min(shortestStep, now - lastTime);
      longestStep = Math.max(longestStep, now - lastTime);
      steps++;
    }
    lastTime = now;
  }

  private void describe(String line) {
    Matcher stream = STREAM.matcher(line);
    if (stream.find()) {
      if (stream.group(1).equals("Video")) {
        video = video.isEmpty() ? stream.group(2) : video;
      } else {
        audio = audio.isEmpty() ? stream.group(2) : audio;
      }
    }
    Matcher config = RATE.matcher(line);
    if (line.contains("config in") && config.find()) {
      timeBase = config.group(1);
      rate = config.group(2);
    }
    Matcher tags = COLOURS.matcher(line);
    if (tags.find()) {
      colours.add(String.join(" ", tags.group(1), tags.group(2), tags.group(3), tags.group(4)));
    }
  }

  private void measure(String line) {
    Matcher blackness = BLACK.matcher(line);
    if (blackness.find()) {
      black.add(new Span(number(blackness.group(1)), number(blackness.group(2))));
    }
    Matcher span = SPAN.matcher(line);
    if (span.find()) {
      span(span.group(1), span.group(2), number(span.group(3)));
    }
    Matcher number = NUMBER.matcher(line);
    if (number.find()) {
      numbers.put(number.group(1), number(number.group(2)));
    }
  }

  private void span(String kind, String edge, double time) {
    if (kind.equals("freeze")) {
      if (edge.equals("end")) {
        frozen.add(new Span(freezeStart, time));
      }
      freezeStart = edge.equals("start") ? time : -1;
    } else {
      if (edge.equals("end")) {
        silent.add(new Span(Math.max(0, silenceStart), time));
      }
      silenceStart = edge.equals("start") ? time : -1;
    }
  }

  /// Stretches that were still going on when the file ended, end there.
  void close(double seconds) {
    if (freezeStart >= 0) {
      frozen.add(new Span(freezeStart, seconds));
    }
    if (silenceStart >= 0) {
      silent.add(new Span(silenceStart, seconds));
    }
  }

  /// What could not be decoded, in ffmpeg's words.
  List<String> errors() {
    return List.copyOf(errors);
  }

  boolean hasPicture() {
    return !video.isEmpty();
  }

  boolean hasSound() {
    return !audio.isEmpty();
  }

  long frames() {
    return frames;
  }

  /// `1280x720`, or empty.
  String size() {
    return group(SIZE, video);
  }

  /// `24000/1001`, or empty.
  String rate() {
    return rate;
  }

  /// `1/12288`, or empty: what the times of frames are counted in.
  String timeBase() {
    return timeBase;
  }

  /// Whether every frame is shown as long as every other, to within a tick of rounding.
  boolean isEven() {
    return steps == 0 || (shortestStep > 0 && longestStep - shortestStep <= 1);
  }

  /// Range, matrix, primaries and transfer of the frames: `tv bt709 bt709 bt709`.
  Set<String> colours() {
    return Set.copyOf(colours);
  }

  /// The greatest standard deviation of brightness in a frame: 0 when every frame is one grey.
  double contrast() {
    return contrast;
  }

  /// The greatest mean brightness of a frame, of 255.
  double brightness() {
    return brightness;
  }

  /// The greatest mean opacity of a frame, of 255; 0 when it was not looked at.
  double opacity() {
    return opacity;
  }

  /// Whether most of the picture was not decoded.
  boolean isGlance() {
    return glance;
  }

  boolean isHeardBefore() {
    return heardBefore;
  }

  List<Span> black() {
    return List.copyOf(black);
  }

  List<Span> frozen() {
    return List.copyOf(frozen);
  }

  List<Span> silent() {
    return List.copyOf(silent);
  }

  /// Samples of each channel at 48 kHz.
  long samples() {
    String hertz = group(SAMPLE_RATE, audio);
    // The other counter adds up the two channels it is given.
    double both = numbers.getOrDefault("n_samples", 0.0);
    double count = numbers.getOrDefault("Number of samples", both / 2);
    return hertz.isEmpty() ? 0 : Math.round(count * Sound.RATE / Double.parseDouble(hertz));
  }

  /// The highest sample in dBFS.
  double samplePeak() {
    return numbers.getOrDefault("Peak level dB", -120.0);
  }

  double rms() {
    return numbers.getOrDefault("RMS level dB", -120.0);
  }

  /// How long the sound stays at its peaks: 0 for sound that was not clipped.
  double flatness() {
    return numbers.getOrDefault("Flat factor", 0.0);
  }

  /// How many samples are at the peak.
  double atPeak() {
    return numbers.getOrDefault("Peak count", 0.0);
  }

  double lufs() {
    return numbers.getOrDefault("I", -70.0);
  }

  double range() {
    return numbers.getOrDefault("LRA", 0.0);
  }

  double truePeak() {
    return numbers.getOrDefault("Peak", -120.0);
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text + " ");
    return matcher.find() ? matcher.group(1) : "";
  }

  private static double decimal(Pattern pattern, String text, double otherwise) {
    String found = group(pattern, text);
    return found.isEmpty() ? otherwise : number(found);
  }

  /// Infinite and undefined levels are silence.
  private static double number(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? value : -120;
    } catch (NumberFormatException _) {
      return -120;
    }
  }
}
