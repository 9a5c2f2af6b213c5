package cinema.c41.preset.own;

import cinema.c41.base.Tree;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.read.PresetFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The files of a preset that a draft describes, in the form of those that are shipped. What is
/// not known is left out: memory, sizes of models, licences.
public final class OwnFiles {
  private static final String VARIANT = "as-it-is";

  /// Behind all that are shipped: it is taken when it is named.
  private static final int RANK = 90;

  private final Draft draft;
  private final OwnGraph graph;
  private final Map<String, Weights> models;

  private OwnFiles(Draft draft) {
    this.draft = draft;
    this.models = roles(draft.workflow().needs().models());
    this.graph = OwnGraph.of(draft, models);
  }

  public static PresetFiles of(Draft draft) {
    var files = new OwnFiles(draft);
    return new PresetFiles(
        draft.name(), files.preset(), Map.of("graph.json", files.graph.template()));
  }

  static Map<String, Weights> roles(List<Weights> models) {
    var roles = new LinkedHashMap<String, Weights>();
    models.forEach(one -> roles.put(Names.role(one.file(), roles.keySet()), one));
    return roles;
  }

  private Tree.Obj preset() {
    Tree.Obj head =
        Tree.obj()
            .with("id", draft.name())
            .with("version", draft.version())
            .with("makes", draft.makes().name().toLowerCase(Locale.ROOT))
            .with("task", draft.task())
            .with("title", draft.title())
            .with("help", "A workflow of your own, from " + draft.workflow().origin() + ".")
            .with("rank", RANK);
    Tree.Obj noted = notes().isEmpty() ? head : head.with("notes", Tree.texts(notes()));
    Tree.Obj stocked =
        noted.with("settings", settings()).with("models", models()).with("uses", uses());
    return stocked.with("qualities", qualities()).with("variants", variants());
  }

  private List<String> notes() {
    var notes = new ArrayList<>(draft.workflow().notes());
    for (Needs.Nodes one : draft.workflow().needs().missing()) {
      notes.add(
          "its nodes "
              + one.type()
              + (one.pack().isEmpty()
                  ? " are of a pack that is not known"
                  : " come with " + one.pack()));
    }
    return notes;
  }

  private Tree.Obj settings() {
    var all = new LinkedHashMap<String, Tree>();
    draft.settings().forEach(one -> all.put(one.name(), setting(one)));
    return new Tree.Obj(all);
  }

  private static Tree.Obj setting(OwnSetting one) {
    Socket socket = one.socket();
    var fields = new LinkedHashMap<String, Tree>();
    fields.put("type", Tree.text(socket.type().name().toLowerCase(Locale.ROOT)));
    one.fallback().ifPresent(value -> fields.put("default", value));
    socket.limits().least().ifPresent(least -> fields.put("min", new Tree.Num(least)));
    socket.limits().most().ifPresent(most -> fields.put("max", new Tree.Num(most)));
    if (!socket.choices().isEmpty()) {
      fields.put("choices", Tree.texts(socket.choices()));
    }
    if (!one.unit().isEmpty()) {
      fields.put("unit", Tree.text(one.unit()));
    }
    fields.put("help", Tree.text(one.label() + " (" + one.where() + ")"));
    return new Tree.Obj(fields);
  }

  private Tree.Obj models() {
    var all = new LinkedHashMap<String, Tree>();
    models.forEach((role, one) -> all.put(role, model(one.under(draft.licence()))));
    return new Tree.Obj(all);
  }

  private static Tree.Obj model(Weights one) {
    var fields = new LinkedHashMap<String, Tree>();
    fields.put("folder", Tree.text(one.folder()));
    fields.put("file", Tree.text(one.file()));
    one.size().map(OwnFiles::written).ifPresent(size -> fields.put("size", size));
    if (!one.source().isEmpty()) {
      fields.put("source", Tree.text(one.source()));
    }
    one.sha256().ifPresent(hash -> fields.put("sha256", Tree.text(hash.hex())));
    fields.put("licence", Tree.text(one.licence()));
    return new Tree.Obj(fields);
  }

  private static Tree written(DataSize size) {
    return Tree.text(size.toString());
  }

  private Tree.Obj uses() {
    var all = new LinkedHashMap<String, Tree>();
    models.keySet().forEach(role -> all.put(role, Tree.text(role)));
    return new Tree.Obj(all);
  }

  private static Tree.Obj qualities() {
    return Tree.obj().with("draft", VARIANT).with("look", VARIANT).with("final", VARIANT);
  }

  private Tree.Obj variants() {
    Tree.Obj plain = Tree.obj().with("title", "As the workflow is");
    List<String> packs = draft.workflow().needs().packs();
    Tree.Obj packed = packs.isEmpty() ? plain : plain.with("packs", Tree.texts(packs));
    Tree.Obj values = graph.values();
    return Tree.obj()
        .with(VARIANT, values.fields().isEmpty() ? packed : packed.with("values", values));
  }
}
