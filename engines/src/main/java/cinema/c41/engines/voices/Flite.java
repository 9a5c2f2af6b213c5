package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import cinema.c41.camera.Phone;
import cinema.c41.engine.Voice;
import cinema.c41.engine.Voice.Register;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasi.WasiExitException;
import com.dylibso.chicory.wasi.WasiOptions;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Carnegie Mellon's Flite as WebAssembly, run in this JVM: nothing to install. The module is read
/// and compiled once (about a second), then every phrase gets a fresh instance, since the program
/// ends after each and keeps nothing. About 0.4 seconds of work for a second of speech.
///
/// Thread-safe.
final class Flite implements Synthesizer {
  private static final List<Voice> VOICES =
      List.of(
          voice("slt", "Flite slt, a woman from the United States", Register.HIGH, 175, 60),
          voice("rms", "Flite rms, a man from the United States", Register.LOW, 98, 58),
          voice("awb", "Flite awb, a man from Scotland", Register.LOW, 128, 52),
          voice("kal16", "Flite kal, a man, plain", Register.LOW, 106, 35));

  private static final String PREFIX = "flite-";

  private final Path file;
  private @Nullable Compiled compiled;

  private record Compiled(WasmModule module, Function<Instance, Machine> machines) {}

  Flite(Path file) {
    this.file = file;
  }

  @Override
  public String title() {
    return "flite " + size();
  }

  @Override
  public List<Voice> voices() {
    return Files.isRegularFile(file) ? VOICES : List.of();
  }

  @Override
  public Utterance speak(Request request) {
    Path wav = request.folder().resolve("flite.wav");
    String printed = run(arguments(request), request.folder());
    try {
      byte[] bytes = Files.readAllBytes(wav);
      Files.delete(wav);
      return Wav.read(bytes, phones(printed));
    } catch (IOException e) {
      throw new C41Exception(VoicesProblems.saidNothing(title(), request.text(), printed), e);
    }
  }

  private static List<String> arguments(Request request) {
    return List.of(
        "flite",
        "-voice",
        request.voice().substring(PREFIX.length()),
        "-psdur",
        "--setf",
        "duration_stretch=" + String.format(Locale.ROOT, "%.4f", request.stretch()),
        "-t",
        // A text with a space is never taken for the name of a file.
        request.text() + " ",
        "-o",
        "/out/flite.wav");
  }

  private String run(List<String> arguments, Path folder) {
    Compiled program = compiled();
    var out = new ByteArrayOutputStream();
    var options =
        WasiOptions.builder()
            .withArguments(arguments)
            .withStdout(out)
            .withStderr(out)
            .withDirectory("/out", folder)
            .build();
    try (var wasi = WasiPreview1.builder().withOptions(options).build()) {
      var imports = ImportValues.builder().addFunction(wasi.toHostFunctions()).build();
      Instance.builder(program.module())
          .withMachineFactory(program.machines())
          .withImportValues(imports)
          .build();
    } catch (WasiExitException e) {
      if (e.exitCode() != 0) {
        throw new C41Exception(
            VoicesProblems.saidNothing(
                title(), arguments.toString(), out.toString(StandardCharsets.UTF_8)),
            e);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /// `pau:0.222 w:0.267 …`, a line for every sentence; the times of each start at nought.
  private static List<Phone> phones(String printed) {
    var phones = new ArrayList<Phone>();
    double start = 0;
    for (String line : printed.lines().toList()) {
      for (String word : line.split("\\s+")) {
        int colon = word.indexOf(':');
        if (colon > 0 && word.substring(colon + 1).matches("\\d+\\.\\d+")) {
          double end = start + Double.parseDouble(word.substring(colon + 1));
          phones.add(new Phone(word.substring(0, colon), end));
        }
      }
      start = phones.isEmpty() ? 0 : phones.getLast().end();
    }
    return phones;
  }

  private synchronized Compiled compiled() {
    Compiled known = compiled;
    if (known == null) {
      WasmModule module = Parser.parse(file);
      known = new Compiled(module, MachineFactoryCompiler.compile(module));
      compiled = known;
    }
    return known;
  }

  /// The build fetches one version by its hash; the size tells it from any other.
  private long size() {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Voice voice(
      String name, String title, Register register, double pitch, int quality) {
    return new Voice(PREFIX + name, title, Set.of("en"), register, pitch, quality);
  }
}
