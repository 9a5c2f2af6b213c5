package cinema.c41.preset.own;

import cinema.c41.base.Tree;
import cinema.c41.preset.own.Workflow.Result;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The graph of a workflow as a template: settings and models become holes, results are kept, and
/// what a template would take for something else is a value of the variant.
///
/// @param values what the variant sets for the template
record OwnGraph(Tree.Obj template, Tree.Obj values) {
  static OwnGraph of(Draft draft, Map<String, Weights> models) {
    return new Making(draft, models).graph();
  }

  /// One making of a template.
  private static final class Making {
    private final Draft draft;
    private final Map<Place, String> whole = new HashMap<>();
    private final Map<Place, Map<String, String>> words = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Tree> values = new LinkedHashMap<>();

    Making(Draft draft, Map<String, Weights> models) {
      this.draft = draft;
      models.forEach((role, one) -> roles.put(one.file(), role));
      draft.settings().forEach(one -> one.places().forEach(place -> claim(one, place)));
    }

    private void claim(OwnSetting one, Place place) {
      if (one.isWordAt(place, draft.workflow())) {
        words.computeIfAbsent(place, _ -> new HashMap<>()).put(one.key(), one.name());
      } else {
        whole.put(place, one.name());
      }
    }

    OwnGraph graph() {
      var nodes = new LinkedHashMap<String, Tree>();
      draft
          .workflow()
          .graph()
          .fields()
          .forEach((id, node) -> nodes.put(id, node(id, node.asObj())));
      return new OwnGraph(new Tree.Obj(nodes), new Tree.Obj(new LinkedHashMap<>(values)));
    }

    private Tree.Obj node(String id, Tree.Obj node) {
      var inputs = new LinkedHashMap<String, Tree>();
      node.obj("inputs")
          .fields()
          .forEach((name, value) -> inputs.put(name, input(new Place(id, name), value)));
      Tree.Obj filled = node.with("inputs", new Tree.Obj(inputs));
      return draft.workflow().results().stream()
          .filter(one -> one.node().equals(id))
          .findFirst()
          .map(Result::makes)
          .map(makes -> filled.with("keep", makes))
          .orElse(filled);
    }

    private Tree input(Place place, Tree value) {
      String setting = whole.get(place);
      if (setting != null) {
        return Tree.text("{{" + setting + "}}");
      }
      return switch (value) {
        case Tree.Text(var text) -> text(place, text);
        case Tree.Obj obj -> Tree.text("{{" + kept(obj) + "}}");
        case Tree.Arr _, Tree.Num _, Tree.Flag _, Tree.Nothing _ -> value;
      };
    }

    private Tree text(Place place, String text) {
      String role = roles.get(text);
      if (role != null) {
        return Tree.text("{{models." + role + "}}");
      }
      Map<String, String> here = words.getOrDefault(place, Map.of());
      String template = Braces.template(text, key -> Optional.ofNullable(here.get(key)));
      if (template.contains(Braces.BRACE)) {
        values.put("brace", Tree.text("{"));
      }
      return Tree.text(template);
    }

    /// An object would be taken for a link.
    private String kept(Tree.Obj obj) {
      String name = "value-" + (values.size() + 1);
      values.put(name, obj);
      return name;
    }
  }
}
