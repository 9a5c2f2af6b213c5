package cinema.c41.preset.own;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether a preset that was read back does what its workflow does.
public final class OwnCheck {
  private OwnCheck() {}

  /// Fills the preset twice, with what the workflow has and with values of which no two are alike,
  /// and compares it with the workflow's graph in which the same was written by hand.
  ///
  /// @throws C41Exception names what differs
  public static void check(Draft draft, Preset preset) {
    var faults = new ArrayList<String>();
    compare(draft, preset, original(draft), faults);
    compare(draft, preset, marked(draft), faults);
    if (!faults.isEmpty()) {
      throw new C41Exception(OwnProblems.differs(preset.id(), faults));
    }
  }

  /// The workflow's graph with these values in the places of the settings, without titles.
  public static Tree.Obj written(Draft draft, Map<String, Tree> values) {
    var nodes = new LinkedHashMap<String, Tree>();
    draft
        .workflow()
        .graph()
        .fields()
        .forEach(
            (id, node) -> {
              var inputs = new LinkedHashMap<String, Tree>();
              node.asObj()
                  .obj("inputs")
                  .fields()
                  .forEach(
                      (name, value) ->
                          inputs.put(name, written(draft, new Place(id, name), value, values)));
              nodes.put(
                  id,
                  Tree.obj()
                      .with("class_type", draft.workflow().type(id))
                      .with("inputs", new Tree.Obj(inputs)));
            });
    return new Tree.Obj(nodes);
  }

  private static Tree written(Draft draft, Place place, Tree value, Map<String, Tree> values) {
    Tree now = value;
    for (OwnSetting one : draft.settings()) {
      Tree given = values.get(one.name());
      if (given != null && one.places().contains(place)) {
        now = one.isWordAt(place, draft.workflow()) ? word(one, now, given) : given;
      }
    }
    return now;
  }

  private static Tree word(OwnSetting one, Tree text, Tree given) {
    String word = given instanceof Tree.Text(var plain) ? plain : Json.compact(given);
    if (text.equals(Tree.text(Braces.tokens(text.asText()).getOrDefault(one.key(), "")))) {
      return given;
    }
    return Tree.text(
        Braces.replaced(
            text.asText(), key -> Optional.of(word).filter(_ -> key.equals(one.key()))));
  }

  private static Map<String, Tree> original(Draft draft) {
    var values = new LinkedHashMap<String, Tree>();
    draft
        .settings()
        .forEach(one -> values.put(one.name(), one.fallback().orElse(one.socket().value())));
    return values;
  }

  private static Map<String, Tree> marked(Draft draft) {
    var values = new LinkedHashMap<String, Tree>();
    draft.settings().forEach(one -> values.put(one.name(), Tree.text("<" + one.name() + ">")));
    return values;
  }

  private static void compare(
      Draft draft, Preset preset, Map<String, Tree> values, List<String> faults) {
    Variant variant = preset.variants().firstEntry().getValue();
    var all = new LinkedHashMap<>(variant.values().fields());
    all.putAll(values);
    Tree.Obj filled = variant.graph().fill(new Tree.Obj(all)).graph();
    Tree.Obj wanted = written(draft, values);
    if (!filled.fields().keySet().equals(wanted.fields().keySet())) {
      faults.add("the nodes are " + filled.fields().keySet());
      return;
    }
    wanted
        .fields()
        .forEach(
            (id, node) -> {
              if (!alike(node, filled.at(id))) {
                faults.add("node " + id + " is " + Json.compact(filled.at(id)));
              }
            });
  }

  /// Numbers are equal when they are as large: how they are written is no matter.
  private static boolean alike(Tree one, Tree other) {
    return switch (one) {
      case Tree.Num(var a) -> other instanceof Tree.Num(var b) && a.compareTo(b) == 0;
      case Tree.Obj(var fields) ->
          other instanceof Tree.Obj(var others)
              && fields.keySet().equals(others.keySet())
              && fields.keySet().stream()
                  .allMatch(key -> alike(one.asObj().at(key), other.asObj().at(key)));
      case Tree.Arr(var items) -> other instanceof Tree.Arr(var others) && alike(items, others);
      case Tree.Text _, Tree.Flag _, Tree.Nothing _ -> one.equals(other);
    };
  }

  private static boolean alike(List<Tree> items, List<Tree> others) {
    if (items.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!alike(items.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
