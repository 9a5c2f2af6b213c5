package cinema.c41.preset.own;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.Setting;
import cinema.c41.preset.own.Found.Basis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes settings of what was found in a workflow. At its defaults a setting must leave the
/// workflow as it is: places that a guess took together and that have different values become
/// settings of their own, and what its maker calls by one name although the values differ has no
/// default.
final class Selection {
  private final Workflow workflow;
  private final Map<String, OwnSetting> settings = new LinkedHashMap<>();
  private final Set<Place> broken = new HashSet<>();

  Selection(Workflow workflow) {
    this.workflow = workflow;
    Set<String> keys = new TreeSet<>();
    workflow.found().forEach(one -> keys.add(Names.slug(one.name())));
    workflow
        .sockets()
        .forEach(
            (place, socket) -> {
              if (tokens(socket).stream().anyMatch(keys::contains)) {
                broken.add(place);
              }
            });
  }

  List<OwnSetting> settings() {
    workflow.found().forEach(this::add);
    return List.copyOf(settings.values());
  }

  /// What a place takes that somebody chose.
  static Socket socket(Workflow workflow, Place place) {
    return Optional.ofNullable(workflow.sockets().get(place))
        .orElseThrow(() -> new C41Exception(OwnProblems.noPlace(place.toString(), workflow)))
        .allowing();
  }

  private void add(Found found) {
    String key = Names.slug(found.name());
    List<Place> inTexts = found.places().stream().filter(place -> holds(place, key)).toList();
    if (!inTexts.isEmpty()) {
      addWord(found, inTexts, key);
      return;
    }
    Map<Tree, List<Place>> byValue = byValue(found);
    if (found.basis() == Basis.GUESS) {
      byValue.values().forEach(places -> add(found, places));
    } else if (byValue.size() == 1) {
      add(found, byValue.values().iterator().next());
    } else if (byValue.size() > 1) {
      List<Place> all = byValue.values().stream().flatMap(List::stream).toList();
      add(found, all);
      settings.computeIfPresent(last(), (_, one) -> one.withFallback(Optional.empty()));
    }
  }

  private String last() {
    return new ArrayList<>(settings.keySet()).getLast();
  }

  /// A word in texts: its value is what is missing there, so there is none by itself.
  private void addWord(Found found, List<Place> places, String key) {
    Socket socket = sockets(places);
    String token = Braces.tokens(socket.value().asText()).getOrDefault(key, "");
    boolean isWhole = socket.value().equals(Tree.text(token));
    Socket taking = isWhole && places.size() == 1 ? socket : socket.as(Setting.Type.TEXT);
    String name = Names.setting(found.name(), settings.keySet());
    Socket has = new Socket(taking.type(), Tree.text(token), taking.limits(), taking.choices());
    settings.put(name, OwnSetting.of(name, found, places, has).withFallback(Optional.empty()));
  }

  private void add(Found found, List<Place> places) {
    String name = Names.setting(found.name(), settings.keySet());
    settings.put(name, OwnSetting.of(name, found, places, sockets(places).allowing()));
  }

  private Socket sockets(List<Place> places) {
    return places.stream().flatMap(this::at).reduce(Socket::and).orElseThrow();
  }

  private Stream<Socket> at(Place place) {
    return Optional.ofNullable(workflow.sockets().get(place)).stream();
  }

  /// A text in which words stand for settings is not set as a whole.
  private Map<Tree, List<Place>> byValue(Found found) {
    var byValue = new LinkedHashMap<Tree, List<Place>>();
    for (Place place : found.places()) {
      Socket socket = workflow.sockets().get(place);
      if (socket != null && !broken.contains(place)) {
        byValue.computeIfAbsent(same(socket.value()), _ -> new ArrayList<>()).add(place);
      }
    }
    return byValue;
  }

  /// `20` and `20.0` are one number.
  private static Tree same(Tree value) {
    return value instanceof Tree.Num(var number)
        ? new Tree.Num(number.stripTrailingZeros())
        : value;
  }

  private boolean holds(Place place, String key) {
    Socket socket = workflow.sockets().get(place);
    return socket != null && tokens(socket).contains(key);
  }

  private static Set<String> tokens(Socket socket) {
    return socket.value() instanceof Tree.Text(var text) ? Braces.tokens(text).keySet() : Set.of();
  }
}
