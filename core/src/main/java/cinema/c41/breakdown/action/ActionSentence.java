package cinema.c41.breakdown.action;

import cinema.c41.breakdown.action.Deed.Kind;
import cinema.c41.camera.Posture;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What one sentence of action tells.
///
/// @param opens whether a door opens in it, so that somebody may come in
/// @param stances what it says of how people hold themselves, in order
record ActionSentence(
    String text,
    Kind kind,
    Named named,
    boolean opens,
    List<String> enters,
    List<String> leaves,
    List<Stance> stances) {
  /// Who does it, and who is named besides.
  record Named(List<String> actors, List<String> others) {}

  /// How somebody holds themselves.
  ///
  /// @param isState whether they did so before
  record Stance(String name, Posture posture, boolean isState) {}

  List<String> actors() {
    return named.actors();
  }

  /// Everybody named in it.
  Set<String> all() {
    var all = new LinkedHashSet<>(named.actors());
    all.addAll(named.others());
    return all;
  }

  boolean isThing() {
    return kind == Kind.THING;
  }
}
