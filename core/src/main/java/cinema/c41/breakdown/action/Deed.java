package cinema.c41.breakdown.action;

import cinema.c41.camera.Posture;
import java.util.List;
import java.util.Map;

/// A piece of action that one shot can show.
///
/// @param actors who does it, as in the cast, in the order of the text
/// @param others who is named in it besides
public record Deed(
    String text, Kind kind, List<String> actors, List<String> others, Change change) {
  /// No action at all.
  public static final Deed NOTHING = new Deed("", Kind.PLACE, List.of(), List.of(), Change.NONE);

  public Deed {
    actors = List.copyOf(actors);
    others = List.copyOf(others);
  }

  /// What there is to see.
  public enum Kind {
    /// Something is handled, or lies there.
    THING,
    /// Somebody looks.
    LOOK,
    /// Somebody goes somewhere.
    MOVE,
    /// Somebody does something where they are.
    PLAY,
    /// The place, the weather, a train that leaves.
    PLACE
  }

  /// What the action changes on the set.
  ///
  /// @param enters who was not there before
  /// @param leaves who is not there any more afterwards
  /// @param already how people held themselves before
  /// @param during how people hold themselves in it
  /// @param after how they hold themselves afterwards
  public record Change(
      List<String> enters,
      List<String> leaves,
      Map<String, Posture> already,
      Map<String, Posture> during,
      Map<String, Posture> after) {
    static final Change NONE = new Change(List.of(), List.of(), Map.of(), Map.of(), Map.of());

    public Change {
      enters = List.copyOf(enters);
      leaves = List.copyOf(leaves);
      already = Map.copyOf(already);
      during = Map.copyOf(during);
      after = Map.copyOf(after);
    }
  }

  /// Something that somebody does where they are.
  public static Deed play(String text, List<String> actors) {
    return new Deed(text, Kind.PLAY, actors, List.of(), Change.NONE);
  }

  public boolean isThing() {
    return kind == Kind.THING;
  }

  public boolean moves() {
    return kind == Kind.MOVE;
  }
}
