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
  public record Entry(
      String name, String path, AssetId asset, Maker maker, long seed, Sha256 key) {}

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

  public Tree.Obj tree() {
    return Tree.obj()
        .with("bill", 1)
        .with("film", film)
        .with("software", software)
        .with("mark", mark().tree())
        .with("made", Tree.list(entries.stream().map(Bill::tree).toList()));
  }

  private static Tree.Obj tree(Entry entry) {
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
