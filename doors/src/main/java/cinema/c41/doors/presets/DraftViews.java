package cinema.c41.doors.presets;

import cinema.c41.base.Tree;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.Needs;
import cinema.c41.preset.own.OwnSetting;
import cinema.c41.preset.own.Weights;
import cinema.c41.preset.own.Workflow;
import java.util.Locale;

/// What was found in a workflow, as JSON for programs. Names and shapes are a contract.
public final class DraftViews {
  private DraftViews() {}

  public static Tree.Obj of(Draft draft) {
    Workflow workflow = draft.workflow();
    return Tree.obj()
        .with("name", draft.name())
        .with("title", draft.title())
        .with("makes", PresetTable.kind(draft.makes()))
        .with("task", draft.task())
        .with("origin", workflow.origin())
        .with("server", PresetViews.maybe(workflow.server(), Tree::text))
        .with("nodes", workflow.graph().fields().size())
        .with("results", PresetViews.many(workflow.results(), DraftViews::result))
        .with("settings", PresetViews.many(draft.settings(), DraftViews::setting))
        .with("missing_nodes", PresetViews.many(workflow.needs().missing(), DraftViews::nodes))
        .with("packs", Tree.texts(workflow.needs().packs()))
        .with("models", PresetViews.many(workflow.needs().models(), DraftViews::model))
        .with("notes", Tree.texts(workflow.notes()));
  }

  private static Tree.Obj result(Workflow.Result one) {
    return Tree.obj().with("node", one.node()).with("makes", one.makes());
  }

  private static Tree.Obj setting(OwnSetting one) {
    return Tree.obj()
        .with("name", one.name())
        .with("label", one.label())
        .with("type", one.socket().type().name().toLowerCase(Locale.ROOT))
        .with("default", PresetViews.maybe(one.fallback(), value -> value))
        .with("places", Tree.texts(one.places().stream().map(Object::toString).toList()))
        .with("found_by", one.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .with("to_confirm", Tree.flag(one.isGuess()));
  }

  private static Tree.Obj nodes(Needs.Nodes one) {
    return Tree.obj()
        .with("class", one.type())
        .with("nodes", Tree.texts(one.nodes()))
        .with("pack", one.pack());
  }

  private static Tree.Obj model(Weights one) {
    return Tree.obj()
        .with("folder", one.folder())
        .with("file", one.file())
        .with("size", PresetViews.maybe(one.size(), PresetViews::size))
        .with("source", one.source())
        .with("licence", one.licence())
        .with("state", one.presence().name().toLowerCase(Locale.ROOT));
  }
}
