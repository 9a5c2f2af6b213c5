package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import cinema.c41.camera.Phone;
import cinema.c41.engine.Voice;
import cinema.c41.engine.Voice.Register;
import cinema.c41.engines.voices.sound.Utterance;
import cinema.c41.engines.voices.sound.Wav;
import cinema.c41.engines.voices.text.GermanSounds;
import cinema.c41.engines.voices.text.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The voices of Carnegie Mellon's Flite 2.3. They are made for American English; German is
/// given to them sound by sound, so they speak it with an accent, but not by English rules of
/// reading.
///
/// Thread-safe.
final class Flite implements Synthesizer {
  private static final String PREFIX = "flite-";

  /// Their pitches were measured, medians over ten sentences.
  private static final List<Voice> VOICES =
      List.of(
          voice("slt", "Flite slt, a woman from the United States", Register.HIGH, 170, 60),
          voice("rms", "Flite rms, a man from the United States", Register.LOW, 101, 58),
          voice("awb", "Flite awb, a man from Scotland", Register.LOW, 127, 52),
          voice("kal16", "Flite kal, a man, plain", Register.LOW, 92, 35));

  /// How far in hertz the pitch of a voice moves by itself. rms is not here: his model keeps pitch
  /// and colour in one, so his pitch cannot be set (tried with Flite 2.3).
  private static final Map<String, Double> MOVES = Map.of("slt", 27.0, "awb", 25.0, "kal16", 11.0);

  private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{M}]+)([.,;:!?]*)");

  private static final Pattern NO_SOUND = Pattern.compile("[^\\p{L}\\p{M}.,;:!? ]+");

  private final FliteProgram program;

  Flite(FliteProgram program) {
    this.program = program;
  }

  boolean isThere() {
    return program.isThere();
  }

  @Override
  public String title() {
    return "Flite 2.3";
  }

  @Override
  public String fingerprint() {
    return "flite " + program.size();
  }

  @Override
  public List<Voice> voices() {
    return isThere() ? VOICES : List.of();
  }

  @Override
  public boolean bends(String voice) {
    return MOVES.containsKey(name(voice));
  }

  @Override
  public boolean stops() {
    return true;
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Utterance speak(Request request) {
    requireLetters(request);
    Path wav = request.folder().resolve("flite.wav");
    List<String> printed = program.run(arguments(request, wav), request.folder());
    try {
      byte[] bytes = Files.readAllBytes(wav);
      Files.delete(wav);
      return Wav.read(bytes, phones(printed));
    } catch (IOException e) {
      throw new C41Exception(VoicesProblems.saidNothing(title(), request.text(), printed), e);
    }
  }

  private static void requireLetters(Request request) {
    Letters.foreign(request.text(), "en")
        .ifPresent(
            letter -> {
              throw new C41Exception(
                  VoicesProblems.cannotRead(request.text(), letter, request.language()));
            });
  }

  private static List<String> arguments(Request request, Path wav) {
    var arguments = new ArrayList<>(List.of("flite", "-voice", name(request.voice()), "-psdur"));
    set(arguments, "duration_stretch", request.stretch());
    Double moves = MOVES.get(name(request.voice()));
    if (moves != null) {
      set(arguments, "f0_shift", request.pitch());
      set(arguments, "int_f0_target_stddev", moves * request.liveliness());
    }
    if (request.language().equals("de")) {
      arguments.add("-ssml");
    }
    String text =
        request.language().equals("de") ? german(request.text()) : english(request.text());
    arguments.addAll(List.of("-t", text, "-o", FliteProgram.FOLDER + "/" + wav.getFileName()));
    return arguments;
  }

  private static void set(List<String> arguments, String feature, double value) {
    arguments.add("--setf");
    arguments.add(feature + "=" + String.format(Locale.ROOT, "%.4f", value));
  }

  private static String english(String text) {
    // One with a space is never taken for the name of a file.
    return Letters.plain(text) + " ";
  }

  /// Every word as its sounds, in Flite's SSML. Punctuation is heard only inside the element.
  private static String german(String text) {
    String marked =
        WORD.matcher(NO_SOUND.matcher(text).replaceAll(" "))
            .replaceAll(
                word ->
                    "<phoneme ph=\"%s\">x%s</phoneme>"
                        .formatted(
                            String.join(" ", GermanSounds.of(word.group(1))), word.group(2)));
    return "<speak>" + marked + "</speak>";
  }

  /// `pau:0.222 w:0.267 …`: sounds and when they end.
  private static List<Phone> phones(List<String> printed) {
    var phones = new ArrayList<Phone>();
    double start = 0;
    for (String line : printed) {
      for (String word : line.split("\\s+")) {
        int colon = word.indexOf(':');
        if (colon > 0 && word.substring(colon + 1).matches("\\d+\\.\\d+")) {
          double end = start + Double.parseDouble(word.substring(colon + 1));
          phones.add(new Phone(word.substring(0, colon), end));
        }
      }
      // The times of every line start at nought.
      start = phones.isEmpty() ? 0 : phones.getLast().end();
    }
    return phones;
  }

  private static String name(String voice) {
    return voice.substring(PREFIX.length());
  }

  private static Voice voice(
      String name, String title, Register register, double pitch, int quality) {
    return new Voice(PREFIX + name, title, Set.of("en"), register, pitch, quality);
  }
}
