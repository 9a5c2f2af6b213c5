package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.engine.Voice;
import cinema.c41.engine.Voice.Register;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import cinema.c41.engines.voices.sound.SoundFitter;
import cinema.c41.engines.voices.sound.Trim;
import cinema.c41.engines.voices.sound.Utterance;
import cinema.c41.engines.voices.sound.Wav;
import cinema.c41.engines.voices.text.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The system's espeak-ng, a child process for every phrase (10 to 60 ms), for languages that
/// nothing else here speaks. It prints which sounds it makes but not when (`--pho` answers for
/// MBROLA voices alone), so those are found in what can be heard ([SoundFitter]).
///
/// Thread-safe.
final class Espeak implements Synthesizer {
  private static final String PREFIX = "espeak-";

  /// Words a minute at the usual pace; its own 175 is fast for dialogue.
  private static final int PACE = 165;

  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

  /// Those whose sounds are known to [IpaSounds] and whose letters to [Letters].
  private static final Set<String> LANGUAGES =
      Set.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "fi", "nb", "cs", "sk", "hu",
          "tr", "ro", "hr", "ru", "uk", "bg", "el");

  /// Their pitches were measured on German.
  private static final List<Voice> VOICES =
      List.of(
          voice("m3", "espeak-ng m3, a man", Register.LOW, 101, 26),
          voice("f2", "espeak-ng f2, a woman", Register.HIGH, 188, 26),
          voice("m7", "espeak-ng m7, a man, dark", Register.LOW, 102, 25),
          voice("f3", "espeak-ng f3, a woman, lively", Register.HIGH, 200, 25),
          voice("m4", "espeak-ng m4, an older man", Register.LOW, 89, 24),
          voice("f4", "espeak-ng f4, a woman, deep", Register.HIGH, 174, 24));

  private final Optional<Path> program;
  private @Nullable Found found;

  /// What was found out about the program: its version, or why it does not run.
  private record Found(String version, Optional<Problem> problem) {}

  Espeak(Optional<Path> program) {
    this.program = program;
  }

  @Override
  public String title() {
    return "espeak-ng " + found().version();
  }

  @Override
  public String fingerprint() {
    return title();
  }

  @Override
  public List<Voice> voices() {
    return program.isPresent() && found().problem().isEmpty() ? VOICES : List.of();
  }

  /// Why it does not speak although it is there.
  Optional<Problem> whyNot() {
    return program.isPresent() ? found().problem() : Optional.empty();
  }

  @Override
  public boolean bends(String voice) {
    return true;
  }

  @Override
  public boolean stops() {
    return true;
  }

  @Override
  public boolean asks() {
    return true;
  }

  @Override
  public Utterance speak(Request request) {
    Letters.foreign(request.text(), request.language())
        .ifPresent(
            letter -> {
              throw new C41Exception(
                  VoicesProblems.cannotRead(request.text(), letter, request.language()));
            });
    Path wav = request.folder().resolve("espeak.wav");
    String sounds =
        Child.output(new ChildSpec("espeak-ng", command(request, wav), request.folder(), DEADLINE));
    try {
      byte[] bytes = Files.readAllBytes(wav);
      Files.delete(wav);
      return SoundFitter.fit(IpaSounds.of(sounds), Trim.of(Wav.read(bytes, List.of())));
    } catch (IOException e) {
      throw new C41Exception(
          VoicesProblems.saidNothing(title(), request.text(), sounds.lines().toList()), e);
    }
  }

  private List<String> command(Request request, Path wav) {
    String variant = request.voice().substring(PREFIX.length());
    int pace = Math.clamp(Math.round(PACE / request.stretch()), 80, 450);
    return List.of(
        program.orElseThrow().toString(),
        "-b",
        "1",
        "-v",
        request.language() + "+" + variant,
        "-s",
        Integer.toString(pace),
        "-p",
        Integer.toString(pitch(request.pitch())),
        "--ipa",
        "--sep=_",
        "-w",
        wav.toString(),
        "--",
        // Double brackets would be read as its own phonetic writing.
        request.text().replaceAll("[\\[\\]<>]", " "));
  }

  /// Its scale from 0 to 99 is two octaves wide with the voice's own pitch at 50.
  private static int pitch(double factor) {
    return Math.clamp(Math.round(50 + 50 * StrictMath.log(factor) / StrictMath.log(2)), 0, 99);
  }

  private synchronized Found found() {
    Found known = found;
    if (known == null) {
      known = look();
      found = known;
    }
    return known;
  }

  private Found look() {
    var command = List.of(program.map(Path::toString).orElse("espeak-ng"), "--version");
    try {
      var spec = new ChildSpec("espeak-ng", command, Path.of("").toAbsolutePath(), DEADLINE);
      var version = VERSION.matcher(Child.output(spec));
      return new Found(version.find() ? version.group() : "of no version", Optional.empty());
    } catch (C41Exception e) {
      return new Found("that does not run", Optional.of(e.problem()));
    }
  }

  private static Voice voice(
      String name, String title, Register register, double pitch, int quality) {
    return new Voice(PREFIX + name, title, LANGUAGES, register, pitch, quality);
  }
}
