package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasi.WasiExitException;
import com.dylibso.chicory.wasi.WasiOptions;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Flite as WebAssembly, run in this JVM by Chicory: nothing to install. The module is read and
/// compiled once (0.3 and 0.5 seconds); every phrase gets an instance of its own (15 ms, 20 MB),
/// since the program ends after it. A second of speech costs 0.4 seconds of work until the JIT has
/// got hold of the one large loop, and 0.08 after.
///
/// Thread-safe.
final class FliteProgram {
  /// What the program calls the folder it may write in.
  static final String FOLDER = "/out";

  private final Path file;
  private final Optional<Path> cache;
  private @Nullable Compiled compiled;

  private record Compiled(WasmModule module, Function<Instance, Machine> machines) {}

  /// @param cache where the compiled program is kept between processes
  FliteProgram(Path file, Optional<Path> cache) {
    this.file = file;
    this.cache = cache;
  }

  boolean isThere() {
    return Files.isRegularFile(file);
  }

  /// The build fetches one version by its hash; the size tells it from any other.
  long size() {
    try {
      return isThere() ? Files.size(file) : 0;
    } catch (IOException _) {
      return 0;
    }
  }

  /// Runs it to its end, and returns the lines it printed. Ends soon when interrupted.
  List<String> run(List<String> arguments, Path folder) {
    var out = new ByteArrayOutputStream();
    var options =
        WasiOptions.builder()
            .withArguments(arguments)
            .withStdout(out)
            .withStderr(out)
            .withDirectory(FOLDER, folder)
            .build();
    try (var wasi = WasiPreview1.builder().withOptions(options).build()) {
      run(compiled(), wasi);
    } catch (ChicoryException e) {
      // A trap, or the interrupt of a cancelled job.
      throw new C41Exception(VoicesProblems.brokeDown("Flite", e.toString(), lines(out)), e);
    }
    return lines(out);
  }

  private static void run(Compiled program, WasiPreview1 wasi) {
    var imports = ImportValues.builder().addFunction(wasi.toHostFunctions()).build();
    try {
      Instance.builder(program.module())
          .withMachineFactory(program.machines())
          // An array is half the work for the JIT that a buffer is.
          .withMemoryFactory(ByteArrayMemory::new)
          .withImportValues(imports)
          .build();
    } catch (WasiExitException e) {
      if (e.exitCode() != 0) {
        throw e;
      }
    }
  }

  private static List<String> lines(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private synchronized Compiled compiled() {
    Compiled known = compiled;
    if (known == null) {
      WasmModule module = Parser.parse(file);
      var builder = MachineFactoryCompiler.builder(module);
      cache.flatMap(CompiledCache::in).ifPresent(builder::withCache);
      known = new Compiled(module, builder.compile());
      compiled = known;
    }
    return known;
  }
}
