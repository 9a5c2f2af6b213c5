package cinema.c41.delivery;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import java.util.List;

/// The bill of what made a film: for every take and sound that is in it, who made it and how. It
/// goes along with every delivery, so that a client's lawyer, and whoever opens the film years
/// later, can tell.
///
/// @param film its title
/// @param software what put it together: `C41 0.1.0`
/// @param previz whether it is a previsualisation
public record Bill(String film, String software, boolean previz, List<Entry> entries) {
  public Bill {
    entries = List.copyOf(entries);
  }

  /// A medium of the film.
  ///
  /// @param name its slate, or what it is: `12A-3`, `12A-3 line 2`, `DX`
  /// @param path where it is in the delivery, relative, with `/`; empty when it is only inside
  ///     others
  /// @param seed what was varied between takes; 0 where nothing is left to chance
  /// @param key the hash of everything that made it
  /// @param debts what trained models had to do with it
  public record Entry(
      String name, String path, AssetId asset, Maker maker, long seed, Sha256 key, Debts debts) {
    /// Of something that rules alone have made.
    public Entry(String name, String path, AssetId asset, Maker maker, long seed, Sha256 key) {
      this(name, path, asset, maker, seed, key, Debts.NONE);
    }
  }

  /// What was told to models on the way, and what they ask in return.
  public record Debts(List<Told> told, List<Credit> credits) {
    public static final Debts NONE = new Debts(List.of(), List.of());

    public Debts {
      told = List.copyOf(told);
      credits = List.copyOf(credits);
    }
  }

  /// @param task `compose`, `animate`, `talk`
  /// @param preset by name and variant
  /// @param words what it was told
  public record Told(String task, String preset, String words) {}

  /// A model, or nodes, that were used.
  ///
  /// @param attribution what must be said where the film is shown; empty for nothing
  public record Credit(String work, String licence, String url, String attribution) {}

  /// Who made it.
  ///
  /// @param engine `boards`, `voices`, `ffmpeg`
  /// @param preset what it was told to make, by name and version; a voice's name for speech
  public record Maker(String engine, String version, String preset, AiMark.Source source) {}

  /// The mark of the whole film: the strongest that its parts call for.
  public AiMark mark() {
    var sources = entries.stream().map(entry -> entry.maker().source()).toList();
    return new AiMark(AiMark.Source.of(sources), previz);
  }

  /// Every licence that the film is under, each once.
  public List<Credit> credits() {
    return entries.stream().flatMap(one -> one.debts().credits().stream()).distinct().toList();
  }

  public Tree.Obj tree() {
    Tree.Obj head =
        Tree.obj()
            .with("bill", 1)
            .with("film", film)
            .with("software", software)
            .with("mark", mark().tree());
    Tree.Obj owing =
        credits().isEmpty()
            ? head
            : head.with("credits", Tree.list(credits().stream().map(Bill::tree).toList()));
    return owing.with("made", Tree.list(entries.stream().map(Bill::tree).toList()));
  }

  private static Tree.Obj tree(Credit credit) {
    return Tree.obj()
        .with("work", credit.work())
        .with("licence", credit.licence())
        .with("url", credit.url())
        .with("attribution", credit.attribution());
  }

  private static Tree.Obj tree(Told told) {
    return Tree.obj()
        .with("task", told.task())
        .with("preset", told.preset())
        .with("words", told.words());
  }

  private static Tree.Obj tree(Entry entry) {
    Tree.Obj tree = written(entry);
    var debts = entry.debts();
    return debts.equals(Debts.NONE)
        ? tree
        : tree.with("told", Tree.list(debts.told().stream().map(Bill::tree).toList()))
            .with("uses", Tree.texts(debts.credits().stream().map(Credit::work).toList()));
  }

  private static Tree.Obj written(Entry entry) {
    var maker = entry.maker();
    return Tree.obj()
        .with("name", entry.name())
        .with("path", entry.path())
        .with("engine", maker.engine())
        .with("version", maker.version())
        .with("preset", maker.preset())
        // As text: JavaScript rounds numbers of more than 53 bits.
        .with("seed", Long.toString(entry.seed()))
        .with("sha256", entry.asset().toString())
        .with("key", entry.key().hex())
        .with("digitalSourceType", maker.source().uri());
  }
}
