package cinema.c41.engines.voices;

import cinema.c41.base.Sha256;
import com.dylibso.chicory.compiler.Cache;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Keeps compiled WebAssembly in a folder, under the hash of the module and the version of the
/// compiler. A file starts with the hash of what follows, so one that was cut short is made again.
/// A folder that cannot be written only costs time.
final class CompiledCache implements Cache {
  private static final int HASH = 64;

  private final Path folder;
  private final String version;

  private CompiledCache(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /// None when the compiler does not tell its version: then nothing says that what it made fits.
  static Optional<Cache> in(Path folder) {
    return version().<Cache>map(version -> new CompiledCache(folder, version));
  }

  @Override
  public byte @Nullable [] get(String key) throws IOException {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    byte[] kept = Files.readAllBytes(file);
    byte[] compiled = Arrays.copyOfRange(kept, Math.min(HASH, kept.length), kept.length);
    return Arrays.equals(kept, 0, Math.min(HASH, kept.length), hash(compiled), 0, HASH)
        ? compiled
        : null;
  }

  @Override
  public void putIfAbsent(String key, byte[] compiled) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "draft", "");
      try {
        byte[] kept = Arrays.copyOf(hash(compiled), HASH + compiled.length);
        System.arraycopy(compiled, 0, kept, HASH, compiled.length);
        Files.write(draft, kept);
        Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException _) {
      // It is compiled again next time.
    }
  }

  private Path file(String key) {
    return folder.resolve(
        "flite-" + version + "-" + Sha256.of(key).hex().substring(0, 16) + ".jar");
  }

  private static byte[] hash(byte[] bytes) {
    return Sha256.of(bytes).hex().getBytes(StandardCharsets.US_ASCII);
  }

  private static Optional<String> version() {
    String path = "/META-INF/maven/com.dylibso.chicory/compiler/pom.properties";
    try (InputStream in = MachineFactoryCompiler.class.getResourceAsStream(path)) {
      var properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return Optional.ofNullable(properties.getProperty("version"));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
