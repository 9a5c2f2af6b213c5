package cinema.c41.preset.check;

import cinema.c41.engine.stock.Holdings;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.PresetLibrary.Choice;
import cinema.c41.preset.Stock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// A file of a model, who uses it, and where it is.
///
/// @param presets the ids of those that use it
/// @param places one for every server that is configured, in their order
public record ModelStock(ModelFile model, List<String> presets, List<Place> places) {
  public ModelStock {
    presets = List.copyOf(presets);
    places = List.copyOf(places);
  }

  /// Whether it is on a server.
  public record Place(String server, State state) {}

  /// What is known of a file.
  public enum State {
    THERE,
    MISSING,
    /// The server cannot be asked, or a node fetches the file to a place that no server lists.
    UNKNOWN
  }

  /// Every file that some variants need, each once, by its path.
  public static List<ModelStock> of(Collection<Choice> choices, List<Holdings> holdings) {
    var files = new TreeMap<String, ModelFile>();
    var users = new TreeMap<String, TreeSet<String>>();
    for (Choice choice : choices) {
      for (ModelFile model : choice.variant().needs().models()) {
        files.putIfAbsent(model.path(), model);
        users.computeIfAbsent(model.path(), _ -> new TreeSet<>()).add(choice.preset().id());
      }
    }
    return files.values().stream()
        .map(
            model ->
                new ModelStock(
                    model,
                    List.copyOf(users.getOrDefault(model.path(), new TreeSet<>())),
                    holdings.stream().map(one -> place(model, one)).toList()))
        .toList();
  }

  /// How much files are together; empty when the size of one is not known.
  public static Optional<DataSize> size(List<ModelStock> files) {
    return Stock.sizeOf(files.stream().map(ModelStock::model).toList());
  }

  /// The best that is known: it is there for whoever may choose the server.
  public State state() {
    if (places.stream().anyMatch(place -> place.state() == State.THERE)) {
      return State.THERE;
    }
    boolean isMissing = places.stream().anyMatch(place -> place.state() == State.MISSING);
    return isMissing ? State.MISSING : State.UNKNOWN;
  }

  /// Whether a server that answers does not have it.
  public boolean isMissingSomewhere() {
    return !servers(State.MISSING).isEmpty();
  }

  /// The servers where its state is this.
  public List<String> servers(State state) {
    return places.stream().filter(one -> one.state() == state).map(Place::server).toList();
  }

  private static Place place(ModelFile model, Holdings holdings) {
    State state =
        switch (holdings) {
          case Holdings.Unknown _ -> State.UNKNOWN;
          case Holdings.Counted counted when counted.files().have(model.folder(), model.file()) ->
              State.THERE;
          case Holdings.Counted _ -> model.fetched() ? State.UNKNOWN : State.MISSING;
        };
    return new Place(holdings.server().name(), state);
  }
}
