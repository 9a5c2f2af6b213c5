package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.Voice;
import cinema.c41.engine.Voice.Register;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The system's espeak-ng, for languages that nothing else here speaks. It tells its sounds but not
/// their times, so those are laid over what can be heard ([EspeakPhones]).
final class Espeak implements Synthesizer {
  /// Words a minute at the usual pace.
  private static final int PACE = 155;

  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final Set<String> LANGUAGES =
      Set.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "fi", "nb", "cs", "hu", "tr");

  private final Optional<Path> program;
  private @Nullable String version;

  Espeak(Optional<Path> program) {
    this.program = program;
  }

  @Override
  public String title() {
    return program.isEmpty() ? "no espeak-ng" : version();
  }

  @Override
  public List<Voice> voices() {
    return program.isEmpty()
        ? List.of()
        : List.of(
            voice("m3", "espeak-ng m3, a man", Register.LOW, 95, 26),
            voice("f2", "espeak-ng f2, a woman", Register.HIGH, 190, 26),
            voice("m7", "espeak-ng m7, a man", Register.LOW, 110, 24),
            voice("f4", "espeak-ng f4, a woman", Register.HIGH, 205, 24));
  }

  @Override
  public Utterance speak(Request request) {
    Path wav = request.folder().resolve("espeak.wav");
    String variant = request.voice().substring(request.voice().lastIndexOf('-') + 1);
    int pace = Math.clamp(Math.round(PACE / request.stretch()), 80, 450);
    var command =
        List.of(
            program.orElseThrow().toString(),
            "-v",
            request.language() + "+" + variant,
            "-s",
            Integer.toString(pace),
            "-x",
            "--sep=_",
            "-w",
            wav.toString(),
            "--",
            request.text());
    String sounds = Child.output(new ChildSpec("espeak-ng", command, request.folder(), DEADLINE));
    return read(wav, request.text(), sounds);
  }

  private Utterance read(Path wav, String text, String sounds) {
    try {
      byte[] bytes = Files.readAllBytes(wav);
      Files.delete(wav);
      Utterance recorded = Trim.of(Wav.read(bytes, List.of()));
      return EspeakPhones.lay(sounds, recorded);
    } catch (IOException e) {
      throw new C41Exception(VoicesProblems.saidNothing(title(), text, sounds), e);
    }
  }

  private synchronized String version() {
    String known = version;
    if (known == null) {
      var spec =
          new ChildSpec(
              "espeak-ng",
              List.of(program.orElseThrow().toString(), "--version"),
              Path.of("").toAbsolutePath(),
              DEADLINE);
      known = Child.output(spec).replaceAll("(?s)^.*?(\\d+(\\.\\d+)+).*$", "espeak-ng $1");
      version = known;
    }
    return known;
  }

  private static Voice voice(
      String name, String title, Register register, double pitch, int quality) {
    return new Voice("espeak-" + name, title, LANGUAGES, register, pitch, quality);
  }
}
