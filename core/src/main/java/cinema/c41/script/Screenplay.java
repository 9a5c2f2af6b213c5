package cinema.c41.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// A screenplay as its writer wrote it.
///
/// @param titlePage the keys of the title page as written, each with its lines
/// @param elements everything after the title page, in order
/// @param notices what the writer may have meant otherwise, a sentence each, with its line
public record Screenplay(
    SequencedMap<String, List<String>> titlePage, List<Element> elements, List<String> notices) {
  public Screenplay {
    var copy = new LinkedHashMap<String, List<String>>();
    titlePage.forEach((key, lines) -> copy.put(key, List.copyOf(lines)));
    titlePage = Collections.unmodifiableSequencedMap(copy);
    elements = List.copyOf(elements);
    notices = List.copyOf(notices);
  }

  public Screenplay(SequencedMap<String, List<String>> titlePage, List<Element> elements) {
    this(titlePage, elements, List.of());
  }

  /// The title on one line, without emphasis marks; empty when there is none.
  public String title() {
    return Emphasis.strip(String.join(" ", titlePage("title")));
  }

  /// The lines of a key of the title page; capitals do not matter. Empty when it is not there.
  public List<String> titlePage(String key) {
    String wanted = key.toLowerCase(Locale.ROOT);
    return titlePage.entrySet().stream()
        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  /// The scenes in order. What stands before the first heading is a scene without a heading, if
  /// there is something to film in it.
  public List<ScriptScene> scenes() {
    var scenes = new ArrayList<ScriptScene>();
    var heading = ScriptScene.OPENING;
    var inside = new ArrayList<Element>();
    for (Element element : elements) {
      if (element instanceof Element.SceneHeading next) {
        addScene(scenes, heading, inside);
        heading = next;
        inside.clear();
      } else {
        inside.add(element);
      }
    }
    addScene(scenes, heading, inside);
    return List.copyOf(scenes);
  }

  private static void addScene(
      List<ScriptScene> scenes, Element.SceneHeading heading, List<Element> inside) {
    var scene = new ScriptScene(heading, inside);
    if (scene.isHeaded() || scene.canBeFilmed()) {
      scenes.add(scene);
    }
  }
}
