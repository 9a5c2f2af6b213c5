package cinema.c41.doors.presets;

import cinema.c41.base.Tree;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.licence.Licence;
import cinema.c41.preset.licence.Licence.Rule;
import cinema.c41.preset.licence.Terms;

/// What a server must have, and licences, as JSON for programs.
final class StockViews {
  private StockViews() {}

  static Tree.Obj model(ModelFile model) {
    return Tree.obj()
        .with("folder", model.folder())
        .with("file", model.file())
        .with("path", model.path())
        .with("size", PresetViews.maybe(model.size(), PresetViews::size))
        .with("source", model.source())
        .with("sha256", PresetViews.maybe(model.sha256(), hash -> Tree.text(hash.toString())))
        .with("fetched", Tree.flag(model.fetched()))
        .with("licence", model.licence().id());
  }

  static Tree.Obj pack(NodePack pack) {
    return Tree.obj()
        .with("id", pack.id())
        .with("title", pack.title())
        .with("repository", pack.repository())
        .with("commit", pack.commit())
        .with("licence", pack.licence())
        .with("note", pack.note());
  }

  static Tree.Obj licence(Licence licence) {
    return Tree.obj()
        .with("id", licence.id())
        .with("title", licence.title())
        .with("url", licence.url())
        .with("terms", Terms.of(licence).words())
        .with("rules", PresetViews.many(licence.rules(), StockViews::rule))
        .with("attribution", licence.attribution())
        .with("note", licence.note());
  }

  private static Tree.Obj rule(Rule rule) {
    Tree.Obj view = Tree.obj().with("clause", rule.clause());
    return switch (rule) {
      case Rule.Unchecked _ -> view.with("forbids", "unchecked");
      case Rule.NonCommercial _ -> view.with("forbids", "money");
      case Rule.Revenue(var most, _) ->
          view.with("forbids", "revenue").with("above_usd", most.dollars());
      case Rule.Territories(var without, _) ->
          view.with("forbids", "territories").with("territories", Tree.texts(without));
    };
  }
}
