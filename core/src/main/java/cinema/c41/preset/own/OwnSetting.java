package cinema.c41.preset.own;

import cinema.c41.base.Tree;
import cinema.c41.preset.Setting;
import cinema.c41.preset.own.Found.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A setting that a preset of somebody's own is to have.
///
/// @param key the word in braces that stands for it in texts of the workflow
/// @param socket what all its places take, and what the first has now
/// @param fallback the value when none is given; empty when one must be given
public record OwnSetting(
    String name,
    String key,
    String label,
    List<Place> places,
    Basis basis,
    Socket socket,
    Optional<Tree> fallback) {
  public OwnSetting {
    places = List.copyOf(places);
  }

  static OwnSetting of(String name, Found found, List<Place> places, Socket socket) {
    boolean isFile = socket.type().isMedia();
    Optional<Tree> fallback = isFile ? Optional.empty() : Optional.of(socket.value());
    return new OwnSetting(
        name, Names.slug(found.name()), found.label(), places, found.basis(), socket, fallback);
  }

  /// `6.text, 12.text`
  public String where() {
    return String.join(", ", places.stream().map(Place::toString).toList());
  }

  public boolean isGuess() {
    return basis == Basis.GUESS;
  }

  /// Whether only a word in the text at a place stands for it.
  boolean isWordAt(Place place, Workflow workflow) {
    Socket there = workflow.sockets().get(place);
    return there != null
        && there.value() instanceof Tree.Text(var text)
        && Braces.tokens(text).containsKey(key);
  }

  /// `s`, `px`, `frames`; empty for none.
  String unit() {
    return switch (name) {
      case "width", "height" -> "px";
      case "length", "frames" -> "frames";
      default -> socket.type() == Setting.Type.SECONDS ? "s" : "";
    };
  }

  OwnSetting named(String other) {
    return new OwnSetting(other, key, label, places, basis, socket, fallback);
  }

  OwnSetting at(List<Place> others) {
    return new OwnSetting(name, key, label, others, basis, socket, fallback);
  }

  OwnSetting confirmed() {
    return isGuess()
        ? new OwnSetting(name, key, label, places, Basis.CONFIRMED, socket, fallback)
        : this;
  }

  OwnSetting withFallback(Optional<Tree> other) {
    return new OwnSetting(name, key, label, places, basis, socket, other);
  }

  /// Also written to another place.
  OwnSetting also(Place place, Socket taking) {
    if (places.contains(place)) {
      return this;
    }
    var all = new ArrayList<>(places);
    all.add(place);
    return new OwnSetting(name, key, label, all, Basis.CHOSEN, socket.and(taking), fallback);
  }
}
