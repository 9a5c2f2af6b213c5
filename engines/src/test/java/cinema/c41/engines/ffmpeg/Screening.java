package cinema.c41.engines.ffmpeg;

import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Looks at a file as somebody outside would: by asking ffmpeg, not our own code.
record Screening(Ffmpeg ffmpeg, Path file) {
  /// What ffmpeg says of the file before it does anything.
  List<String> header() {
    List<String> lines = new ArrayList<>();
    try (var child = Child.start(spec(List.of("-i", file.toString())), lines::add)) {
      child.await();
    }
    return List.copyOf(lines);
  }

  String headerLine(String part) {
    return header().stream()
        .filter(line -> line.contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no '" + part + "' in " + header()));
  }

  /// One line for every packet of a stream (`0:v:0`), decoded: `stream, dts, pts, duration, size,
  /// hash`.
  List<String> frames(String stream) {
    return lines(
        List.of("-map", stream, "-f", "framecrc", "pipe:1"), line -> !line.startsWith("#"));
  }

  /// When the frames are shown, in ticks of the file, in that order.
  List<Long> timestamps() {
    return packets(2).stream().sorted().toList();
  }

  /// When the frames are decoded, in ticks of the file, in the order of the file.
  List<Long> decodingTimes() {
    return packets(1);
  }

  private List<Long> packets(int column) {
    var arguments = List.of("-map", "0:v:0", "-c", "copy", "-f", "framecrc", "pipe:1");
    return lines(arguments, line -> !line.startsWith("#")).stream()
        .map(line -> Long.parseLong(line.split(",")[column].strip()))
        .toList();
  }

  /// How many samples a decoder gets, per channel.
  long samples(int channels) {
    return bytes(List.of("-map", "0:a:0", "-f", "s16le", "pipe:1")).length / 2 / channels;
  }

  /// The sound as signed 16 bit, all channels one after the other.
  short[] sound() {
    byte[] bytes = bytes(List.of("-map", "0:a:0", "-f", "s16le", "pipe:1"));
    var sound = new short[bytes.length / 2];
    for (int i = 0; i < sound.length; i++) {
      sound[i] = (short) ((bytes[2 * i] & 0xff) | (bytes[2 * i + 1] << 8));
    }
    return sound;
  }

  /// The summary of ffmpeg's loudness meter.
  private List<String> loudness() {
    List<String> lines = new ArrayList<>();
    var arguments =
        List.of(
            "-i", file.toString(), "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-");
    try (var child = Child.start(spec(arguments), lines::add)) {
      child.awaitSuccess();
    }
    return lines;
  }

  double lufs() {
    return loudness("I:");
  }

  double truePeak() {
    return loudness("Peak:");
  }

  private double loudness(String name) {
    return loudness().stream()
        .map(String::strip)
        .filter(line -> line.startsWith(name))
        .map(line -> Double.parseDouble(line.replaceAll("[^-\\d.]", "")))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  /// The green in the middle of every frame.
  List<Integer> greens() {
    String filters = "scale=flags=accurate_rnd+full_chroma_int,format=rgb24,crop=2:2";
    byte[] rgb = bytes(List.of("-vf", filters, "-f", "rawvideo", "pipe:1"));
    List<Integer> greens = new ArrayList<>();
    for (int i = 1; i < rgb.length; i += 12) {
      greens.add(rgb[i] & 0xff);
    }
    return greens;
  }

  /// The colour in the middle of a frame, as a screen would show it.
  int[] colour(int frame) {
    return colour(frame, "crop=2:2");
  }

  /// The colour at a place of a frame.
  int[] colourAt(int frame, int x, int y) {
    return colour(frame, "crop=2:2:" + x + ":" + y);
  }

  private int[] colour(int frame, String crop) {
    String filters =
        "select=eq(n\\,"
            + frame
            + "),scale=flags=accurate_rnd+full_chroma_int,format=rgb24,"
            + crop;
    byte[] rgb = bytes(List.of("-vf", filters, "-frames:v", "1", "-f", "rawvideo", "pipe:1"));
    return new int[] {rgb[0] & 0xff, rgb[1] & 0xff, rgb[2] & 0xff};
  }

  private List<String> lines(List<String> arguments, Predicate<String> wanted) {
    var text = new String(bytes(arguments), StandardCharsets.UTF_8);
    return text.lines().filter(wanted).toList();
  }

  private byte[] bytes(List<String> arguments) {
    var all = new ArrayList<>(List.of("-v", "error", "-i", file.toString()));
    all.addAll(arguments);
    try (var child = Child.start(spec(all))) {
      byte[] bytes = child.stdout().readAllBytes();
      child.awaitSuccess();
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ChildSpec spec(List<String> arguments) {
    var command = new ArrayList<>(List.of(ffmpeg.program().toString(), "-hide_banner", "-nostdin"));
    command.addAll(arguments);
    return new ChildSpec("ffmpeg", command, Path.of("").toAbsolutePath(), Duration.ofMinutes(1));
  }
}
