package cinema.c41.app;

import cinema.c41.engine.Engine;
import cinema.c41.engines.boards.BoardsEngine;
import cinema.c41.engines.comfyui.ComfyEngine;
import cinema.c41.engines.comfyui.ComfyStock;
import cinema.c41.engines.comfyui.Pace;
import cinema.c41.engines.ffmpeg.FfmpegEngine;
import cinema.c41.engines.ffmpeg.program.FfmpegSearch;
import cinema.c41.engines.paper.PaperEngine;
import cinema.c41.engines.voices.VoicesEngine;
import cinema.c41.production.House;
import cinema.c41.production.Once;
import cinema.c41.production.Studio;
import cinema.c41.production.pieces.Catalogue;
import cinema.c41.production.pieces.Workroom;
import cinema.c41.store.FolderShelf;
import cinema.c41.store.LoraFolder;
import cinema.c41.store.Measurements;
import cinema.c41.store.PresetFolder;
import cinema.c41.store.Store;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Builds the studio, in the order of who needs whom. No framework: it reads like a cast list.
final class Wiring implements AutoCloseable {
  private final Store store;
  private final Studio studio;

  private Wiring(Store store, Studio studio) {
    this.store = store;
    this.studio = studio;
  }

  static Wiring open(Config config, Environment environment) {
    Clock clock = Clock.systemUTC();
    Store store = Store.open(config.home(), clock);
    try {
      return new Wiring(store, studio(store, config, environment, clock));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  Studio studio() {
    return studio;
  }

  @Override
  public void close() {
    store.close();
  }

  private static Studio studio(Store store, Config config, Environment environment, Clock clock) {
    var house =
        new House(
            store.journal(),
            store.vault(),
            store.desks(),
            store.projects(),
            new FolderShelf(store.vault()),
            store.locks(),
            engines(config, environment),
            new Workroom(
                store.pieces(),
                new Once<>(() -> catalogue(config, environment)),
                stock(config),
                new Measurements(own(config))));
    return new Studio(house, clock, new SecureRandom());
  }

  private static Catalogue catalogue(Config config, Environment environment) {
    var read = PresetFolder.read(List.of(environment.presets(), own(config)));
    var loras = LoraFolder.read(config.home().resolve("loras"));
    return new Catalogue(read.library(), read.recipes(), loras.shelf());
  }

  private static Path own(Config config) {
    return config.home().resolve("presets");
  }

  /// In order of preference; the first that takes a kind of job does it.
  private static List<Engine> engines(Config config, Environment environment) {
    var search = ffmpeg(config, environment);
    var engines = new ArrayList<Engine>();
    engines.add(new BoardsEngine(search));
    engines.add(voices(config, environment));
    engines.add(new FfmpegEngine(search));
    engines.add(new PaperEngine());
    if (!config.servers().servers().isEmpty()) {
      // It asks nobody before somebody wants to know what it can make.
      engines.add(new ComfyEngine(config.servers().servers(), Pace.usual()));
    }
    return engines;
  }

  /// Counts what is on the servers that are configured.
  static ComfyStock stock(Config config) {
    return new ComfyStock(config.servers().servers(), Pace.usual());
  }

  static FfmpegSearch ffmpeg(Config config, Environment environment) {
    return new FfmpegSearch(
        config.path("ffmpeg"),
        environment.searchPath(),
        environment.tools(),
        config.home().resolve("tools"));
  }

  static VoicesEngine voices(Config config, Environment environment) {
    Path flite = config.path("flite").orElse(environment.voices().resolve("flite.wasm"));
    return new VoicesEngine(
        flite,
        config.path("espeak").or(() -> environment.onPath("espeak-ng")),
        config.home().resolve("tools"));
  }
}
