package cinema.c41.engines.ffmpeg.program;

import cinema.c41.engines.ffmpeg.program.Ffmpeg.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every ffmpeg that is on this machine: the system's, and the packaged one. What the cutting room
/// promises must hold with each.
public final class Ffmpegs {
  private static final Path WORKSHOP = Path.of("target", "ffmpeg").toAbsolutePath();

  private Ffmpegs() {}

  public static List<Ffmpeg> all() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    var system = new FfmpegSearch(Optional.empty(), path, Path.of("nowhere"), WORKSHOP);
    var packaged = new FfmpegSearch(Optional.empty(), "", jars(), WORKSHOP);
    return Stream.of(packaged, system)
        .flatMap(search -> search.search().ffmpeg().stream())
        .toList();
  }

  public static Ffmpeg any() {
    return all().stream()
        .filter(ffmpeg -> ffmpeg.origin() == Origin.PACKAGED)
        .findFirst()
        .orElseGet(() -> all().getFirst());
  }

  /// The folder of the jar with the packaged ffmpeg: it is on the tests' class path.
  public static Path jars() {
    for (String name : List.of("ffmpeg-amd64", "ffmpeg-amd64.exe", "ffmpeg-x86_64-osx")) {
      URL inside = Ffmpegs.class.getResource("/ws/schild/jave/nativebin/" + name);
      if (inside != null) {
        return jar(inside).resolveSibling("").toAbsolutePath();
      }
    }
    Path home = Path.of(System.getProperty("user.home", ""));
    Path repository = home.resolve(".m2/repository/ws/schild");
    Path folder = repository.resolve("jave-nativebin-" + PackagedFfmpeg.platform() + "/3.5.0");
    return Files.isDirectory(folder) ? folder : Path.of("nowhere");
  }

  /// `jar:file:/…/x.jar!/ws/…`
  private static Path jar(URL inside) {
    String text = inside.getPath();
    try {
      return Path.of(new URI(text.substring(0, text.indexOf("!/"))));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(text, e);
    }
  }
}
