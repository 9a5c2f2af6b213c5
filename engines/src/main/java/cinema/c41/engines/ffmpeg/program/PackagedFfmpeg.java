package cinema.c41.engines.ffmpeg.program;

import cinema.c41.base.C41Exception;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// An ffmpeg that came with C41, inside a jar of the JAVE project: one static executable, which
/// needs nothing of the machine. It is unpacked once. A program of its own, never linked, because
/// its licence is the GPL.
///
/// @param jar `jave-nativebin-linux64-3.5.0.jar`
/// @param folder where the executable is put
record PackagedFfmpeg(Path jar, Path folder) {
  private static final String INSIDE = "ws/schild/jave/nativebin/ffmpeg";

  /// The jar for this machine, if it is in the folder.
  static Optional<PackagedFfmpeg> in(Path jars, Path folder) throws IOException {
    String prefix = "jave-nativebin-" + platform() + "-";
    if (!Files.isDirectory(jars)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(jars)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .sorted()
          .reduce((_, newer) -> newer)
          .map(jar -> new PackagedFfmpeg(jar, folder));
    }
  }

  /// How JAVE calls this machine.
  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    boolean arm = processor.equals("aarch64") || processor.equals("arm64");
    if (system.startsWith("windows")) {
      return "win64";
    }
    if (system.startsWith("mac")) {
      return arm ? "osxm1" : "osx64";
    }
    return arm ? "linux-arm64" : "linux64";
  }

  /// The executable, unpacked now if it is not there whole.
  Path program() {
    try (var zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = executable(zip);
      String suffix = entry.getName().endsWith(".exe") ? ".exe" : "";
      Path program = folder.resolve("ffmpeg-" + Long.toHexString(entry.getCrc()) + suffix);
      if (!isWhole(program, entry)) {
        unpack(zip, entry, program);
      }
      return program;
    } catch (IOException e) {
      throw new C41Exception(
          SearchProblems.cannotUnpack(jar, folder, String.valueOf(e.getMessage())), e);
    }
  }

  private static ZipEntry executable(ZipFile zip) throws IOException {
    return zip.stream()
        .filter(entry -> entry.getName().startsWith(INSIDE))
        .map(entry -> (ZipEntry) entry)
        .findFirst()
        .orElseThrow(() -> new IOException("there is no " + INSIDE + "… in it"));
  }

  private static boolean isWhole(Path program, ZipEntry entry) throws IOException {
    return Files.isExecutable(program) && Files.size(program) == entry.getSize();
  }

  /// To a temporary name first: another process may be starting it at this moment.
  private void unpack(ZipFile zip, ZipEntry entry, Path program) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "ffmpeg", ".unpacking");
    try {
      copy(zip, entry, temporary);
      if (!temporary.toFile().setExecutable(true)) {
        throw new IOException(temporary + " cannot be made executable");
      }
      place(temporary, program, entry);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /// Another process may have been faster and be running it, which Windows does not let us replace.
  private static void place(Path temporary, Path program, ZipEntry entry) throws IOException {
    try {
      Files.move(temporary, program, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      if (!isWhole(program, entry)) {
        throw e;
      }
    }
  }

  private static void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException {
    var sum = new CRC32();
    try (InputStream packed = new CheckedInputStream(zip.getInputStream(entry), sum);
        OutputStream out = Files.newOutputStream(file)) {
      packed.transferTo(out);
    }
    if (sum.getValue() != entry.getCrc() || Files.size(file) != entry.getSize()) {
      throw new IOException(entry.getName() + " is damaged");
    }
  }
}
