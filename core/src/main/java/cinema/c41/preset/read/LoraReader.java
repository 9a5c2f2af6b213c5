package cinema.c41.preset.read;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.lora.LoraCard;
import cinema.c41.preset.lora.LoraProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Reads a LoRA out of its file: `{title, trigger, strength, families: {family: {expert: file}}}`.
public final class LoraReader {
  private static final Set<String> KEYS = Set.of("title", "trigger", "strength", "families");

  private LoraReader() {}

  /// @param name the file's name without its ending
  /// @throws C41Exception says all that is wrong with the file
  public static LoraCard read(String name, Tree.Obj tree) {
    var faults = new ArrayList<String>();
    Fields fields = new Fields(tree, "", faults).only(KEYS);
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      faults.add("the file's name is not lower-dash: " + name);
    }
    var families = new LinkedHashMap<String, Map<String, String>>();
    fields.all("families").forEach((family, files) -> families.put(family, files(files)));
    if (families.isEmpty()) {
      fields.fault("families", "has none");
    }
    String title = fields.optional("title");
    var card =
        new LoraCard(
            name,
            title.isEmpty() ? name : title,
            fields.optional("trigger"),
            fields.decimal("strength", 1),
            families);
    if (!faults.isEmpty()) {
      throw new C41Exception(LoraProblems.unreadable(name, faults));
    }
    return card;
  }

  private static Map<String, String> files(Fields fields) {
    var files = new LinkedHashMap<String, String>();
    fields.tree().fields().keySet().forEach(expert -> files.put(expert, fields.text(expert)));
    if (files.isEmpty()) {
      fields.fault("main", "is missing: the file in the server's folder of LoRAs");
    }
    return files;
  }
}
