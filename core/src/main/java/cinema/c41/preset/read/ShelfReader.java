package cinema.c41.preset.read;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.PresetProblems;
import cinema.c41.preset.licence.Licence;
import cinema.c41.preset.licence.Licence.Rule;
import cinema.c41.preset.licence.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads licences and node packs.
public final class ShelfReader {
  private static final Set<String> LICENCE =
      Set.of(
          "title",
          "url",
          "unchecked",
          "non-commercial",
          "revenue",
          "territories",
          "attribution",
          "note");
  private static final Set<String> PACK =
      Set.of("title", "repository", "commit", "licence", "note");

  private ShelfReader() {}

  /// @param id the file's name without its ending
  public static Licence licence(String id, Tree.Obj tree) {
    var faults = new ArrayList<String>();
    Fields fields = new Fields(tree, "", faults).only(LICENCE);
    var licence =
        new Licence(
            id,
            fields.text("title"),
            fields.text("url"),
            rules(fields),
            fields.optional("attribution"),
            fields.optional("note"));
    refuse(id, faults);
    return licence;
  }

  private static List<Rule> rules(Fields fields) {
    var rules = new ArrayList<Rule>();
    String unchecked = fields.optional("unchecked");
    if (!unchecked.isEmpty()) {
      rules.add(new Rule.Unchecked(unchecked));
    }
    String clause = fields.optional("non-commercial");
    if (!clause.isEmpty()) {
      rules.add(new Rule.NonCommercial(clause));
    }
    fields
        .find("revenue")
        .map(one -> one.only(Set.of("most", "clause")))
        .ifPresent(
            one ->
                one.parsed("most", Money::parse)
                    .ifPresent(most -> rules.add(new Rule.Revenue(most, one.text("clause")))));
    fields
        .find("territories")
        .map(one -> one.only(Set.of("without", "clause")))
        .ifPresent(
            one -> rules.add(new Rule.Territories(one.texts("without"), one.text("clause"))));
    return rules;
  }

  /// @param id the file's name without its ending
  public static NodePack pack(String id, Tree.Obj tree) {
    var faults = new ArrayList<String>();
    Fields fields = new Fields(tree, "", faults).only(PACK);
    var pack =
        new NodePack(
            id,
            fields.text("title"),
            fields.text("repository"),
            fields.text("commit"),
            fields.text("licence"),
            fields.optional("note"));
    if (!pack.commit().matches("[0-9a-f]{8,40}")) {
      fields.fault("commit", "is not a commit's hash");
    }
    refuse(id, faults);
    return pack;
  }

  private static void refuse(String id, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new C41Exception(PresetProblems.badPreset(id, faults));
    }
  }
}
