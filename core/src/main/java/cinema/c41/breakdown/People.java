package cinema.c41.breakdown;

import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Posture;
import cinema.c41.script.Element;
import cinema.c41.script.ScriptScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is in a scene, where they stand and how. Places are given in the order people first
/// appear in the scene and stay for all of it, and the camera stays on one side of the line
/// between the first two: who stands left always looks right. Owned by the breakdown of one
/// scene; postures change as the action goes on.
final class People {
  private static final double[] PLACES = {-0.5, 0.5, 0.0, -0.85, 0.85, -0.25, 0.25};

  private final Map<String, Integer> cast;
  private final List<String> names;
  private final Map<String, Posture> postures = new HashMap<>();

  People(ScriptScene scene, Map<String, Integer> cast) {
    this.cast = cast;
    this.names = present(scene);
  }

  List<String> names() {
    return names;
  }

  /// Who is named in a text, of those in the scene.
  List<String> named(String text) {
    return names.stream().filter(name -> mentions(text, name)).toList();
  }

  /// Takes in what an action does to people's postures.
  void watch(String action) {
    for (String sentence : action.split("(?<=[.!?])\\s+")) {
      Optional<Posture> posture = PostureWords.find(sentence);
      if (posture.isPresent()) {
        named(sentence).forEach(name -> postures.put(name, posture.get()));
      }
    }
  }

  /// Nobody walks on for ever.
  void rest() {
    postures.replaceAll((_, p) -> p == Posture.WALKING ? Posture.STANDING : p);
  }

  /// Everybody in the scene, looking at the middle of them.
  List<Figure> everybody() {
    return names.stream().limit(4).map(name -> figure(name, towards(name))).toList();
  }

  /// One person, looking at who they speak to.
  Figure alone(String name, Optional<String> listener) {
    return figure(name, listener.map(other -> towards(name, other)).orElse(towards(name)));
  }

  /// Who is spoken to: who spoke last before, or whoever else is there.
  Optional<String> listener(String speaker, String lastOther) {
    if (!lastOther.isEmpty() && !lastOther.equals(speaker) && names.contains(lastOther)) {
      return Optional.of(lastOther);
    }
    return names.stream().filter(name -> !name.equals(speaker)).findFirst();
  }

  private Figure figure(String name, Eyeline eyeline) {
    return new Figure(
        name,
        cast.getOrDefault(name, 0),
        place(name),
        postures.getOrDefault(name, Posture.STANDING),
        eyeline);
  }

  private double place(String name) {
    int index = names.indexOf(name);
    return index < 0 ? 0.6 : PLACES[index % PLACES.length];
  }

  private Eyeline towards(String name, String other) {
    return place(other) > place(name) ? Eyeline.RIGHT : Eyeline.LEFT;
  }

  private Eyeline towards(String name) {
    return place(name) <= 0 ? Eyeline.RIGHT : Eyeline.LEFT;
  }

  /// Those who speak on camera, and those of the cast whom the action names, as they appear.
  private List<String> present(ScriptScene scene) {
    Set<String> found = new LinkedHashSet<>();
    for (Element element : scene.elements()) {
      if (element instanceof Element.Action action) {
        cast.keySet().stream().filter(name -> mentions(action.text(), name)).forEach(found::add);
      }
      if (element instanceof Element.Dialogue dialogue && Lines.isOnScreen(dialogue)) {
        found.add(dialogue.character());
      }
    }
    return new ArrayList<>(found);
  }

  private static boolean mentions(String text, String name) {
    String words = text.toLowerCase(Locale.ROOT);
    String word = name.toLowerCase(Locale.ROOT);
    int at = words.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean begins = at == 0 || !java.lang.Character.isLetterOrDigit(words.charAt(at - 1));
      boolean ends =
          end == words.length() || !java.lang.Character.isLetterOrDigit(words.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = words.indexOf(word, at + 1);
    }
    return false;
  }
}
