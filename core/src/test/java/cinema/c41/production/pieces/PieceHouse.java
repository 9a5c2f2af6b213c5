package cinema.c41.production.pieces;

import cinema.c41.asset.Asset;
import cinema.c41.film.Project;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Recipe;
import cinema.c41.preset.lora.LoraCard;
import cinema.c41.preset.lora.LoraShelf;
import cinema.c41.preset.own.MeasureBook;
import cinema.c41.preset.own.Measured;
import cinema.c41.production.House;
import cinema.c41.production.RunResult;
import cinema.c41.production.Shelf;
import cinema.c41.production.Studio;
import cinema.c41.production.StudioEvent;
import cinema.c41.production.pieces.CommissionWish.Extent;
import cinema.c41.production.pieces.CommissionWish.Kind;
import cinema.c41.testkit.ManualClock;
import cinema.c41.testkit.MemoryJournal;
import cinema.c41.testkit.MemoryLocks;
import cinema.c41.testkit.MemoryPieces;
import cinema.c41.testkit.MemoryVault;
import cinema.c41.testkit.ModelServer;
import cinema.c41.testkit.Presets;
import cinema.c41.testkit.Stockroom;
import cinema.c41.testkit.TempDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// A studio with a server of toy models, and what it has told and delivered.
final class PieceHouse {
  static final String FOLDER = "/here";

  final ModelServer server = new ModelServer();
  final Stockroom stock = new Stockroom();
  final Map<String, Measured> measured = new HashMap<>();
  final SequencedMap<Project, Take> films = new LinkedHashMap<>();
  final MemoryJournal journal = new MemoryJournal();
  final MemoryPieces pieces = new MemoryPieces();
  final MemoryVault vault;
  final List<StudioEvent> heard = new ArrayList<>();
  final SortedMap<String, Asset> shelf = new TreeMap<>();
  final MemoryLocks keys = new MemoryLocks();
  private final TempDesks desks;

  PieceHouse(Path folder) {
    this.vault = new MemoryVault(folder.resolve("vault"));
    this.desks = new TempDesks(folder.resolve("desks"), vault);
  }

  /// Notes what presets take, or fails at it.
  MeasureBook book =
      (preset, change) ->
          measured.put(preset, change.apply(measured.getOrDefault(preset, Measured.NOTHING)));

  /// A process of C41 that knows nothing of others.
  Studio studio() {
    var house =
        new House(
            journal,
            vault,
            desks,
            new Films(),
            new Board(),
            keys,
            List.of(server, server.new Eyes()),
            new Workroom(pieces, PieceHouse::catalogue, stock, book));
    return new Studio(house, new ManualClock(), new Random(journal.runs().size()));
  }

  RunResult.OfCommission make(CommissionWish wish) {
    return studio().commission(wish, heard::add);
  }

  <T extends StudioEvent> List<T> heard(Class<T> kind) {
    return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static CommissionWish wish(String words) {
    return CommissionWish.of(Kind.PICTURE, words, FOLDER)
        .with(new CommissionWish.Choice("still", "", List.of(), List.of(), List.of()));
  }

  static CommissionWish wish(String words, int count) {
    return wish(words).with(new Extent("draft", "", "", count, "10"));
  }

  /// By the recipe: `compose`, then `real`, which may be skipped, then `mend`, whose words must be
  /// given.
  static CommissionWish recipe(String words, String... skip) {
    return CommissionWish.of(Kind.PICTURE, words, FOLDER)
        .with(new CommissionWish.Choice("pro", "", List.of(), List.of(), List.of(skip)));
  }

  private static Catalogue catalogue() {
    var mara =
        new LoraCard(
            "mara",
            "Mara",
            "m4r4 woman",
            0.7,
            new TreeMap<>(Map.of("toy", Map.of("main", "mara.safetensors"))));
    return new Catalogue(
        new PresetLibrary(
            List.of(
                Presets.toy(), Presets.making("image", "still"), Presets.making("image", "mend"))),
        List.of(
            new Recipe(
                "pro",
                "Pro",
                "",
                List.of(
                    new Recipe.Stage("compose", "Compose", "still", false, Map.of()),
                    new Recipe.Stage("real", "Real", "still", true, Map.of("face", "compose")),
                    new Recipe.Stage("mend", "Mend", "mend", true, Map.of("face", "real"))))),
        new LoraShelf(List.of(mara)));
  }

  private final class Board implements Shelf {
    @Override
    public void open(String folder) {}

    @Override
    public void put(String folder, String path, Asset asset) {
      shelf.put(path, asset);
    }
  }

  /// Films that were shot elsewhere.
  private final class Films implements ProjectStore {
    @Override
    public Optional<Project> find(String name) {
      return films.keySet().stream().filter(film -> film.name().equals(name)).findFirst();
    }

    @Override
    public List<Project> all() {
      return List.copyOf(films.keySet());
    }

    @Override
    public void save(Project project) {
      throw new IllegalStateException("no films here");
    }

    @Override
    public boolean keep(String project, Take take) {
      throw new IllegalStateException("no films here");
    }

    @Override
    public TakeBook takes(String project) {
      return new TakeBook(find(project).map(films::get).stream().toList());
    }
  }
}
