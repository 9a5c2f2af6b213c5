package cinema.c41.doors.presets;

import cinema.c41.preset.ModelFile;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Stock;
import cinema.c41.preset.Variant;
import cinema.c41.preset.licence.Licence;
import cinema.c41.preset.licence.Terms;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// What a server must have for a preset, and what the licences of it ask.
final class StockText {
  private final Sheet sheet;
  private final Preset preset;

  StockText(Sheet sheet, Preset preset) {
    this.sheet = sheet;
    this.preset = preset;
  }

  void print() {
    models();
    packs();
    licences();
  }

  /// Everything of one kind that the variants need, each once.
  static <T> List<T> all(Preset preset, Function<Stock, Collection<T>> which) {
    return preset.variants().values().stream()
        .flatMap(variant -> which.apply(variant.needs()).stream())
        .distinct()
        .toList();
  }

  /// The variants that need something.
  static <T> List<String> users(Preset preset, Function<Stock, Collection<T>> which, T thing) {
    return preset.variants().values().stream()
        .filter(variant -> which.apply(variant.needs()).contains(thing))
        .map(Variant::name)
        .toList();
  }

  private void models() {
    List<ModelFile> models = all(preset, Stock::models);
    if (!models.isEmpty()) {
      sheet.heading("Models, in the server's folder of models", List.of());
    }
    for (ModelFile model : models) {
      sheet.line(model.path());
      sheet.more(
          model.size().map(Terse::size).orElse("size not known")
              + ", "
              + model.licence().title()
              + users(users(preset, Stock::models, model))
              + (model.fetched() ? "; a node fetches it by itself" : ""));
      sheet.more(model.source());
      model.sha256().ifPresent(hash -> sheet.more("sha256 " + hash));
    }
  }

  private void packs() {
    List<NodePack> packs = all(preset, Stock::packs);
    if (!packs.isEmpty()) {
      sheet.heading("Node packs, in the server's folder of custom nodes", List.of());
    }
    for (NodePack pack : packs) {
      sheet.line(pack.title() + " @" + pack.commit());
      String users = users(users(preset, Stock::packs, pack));
      sheet.more("licence: " + pack.licence() + users);
      sheet.more(pack.repository());
      sheet.more(pack.note());
    }
  }

  private String users(List<String> names) {
    return names.size() == preset.variants().size() ? "" : "; for " + String.join(", ", names);
  }

  private void licences() {
    List<Licence> licences = all(preset, Stock::licences);
    if (!licences.isEmpty()) {
      sheet.heading("Licences of the models (no legal advice)", List.of());
    }
    for (Licence licence : licences) {
      sheet.line(licence.title() + ": " + Terms.of(licence).words());
      licence.rules().forEach(rule -> sheet.more(rule.clause()));
      sheet.more(licence.attribution().isEmpty() ? "" : "credit: " + licence.attribution());
      sheet.more(licence.note());
      sheet.more(licence.url());
    }
  }
}
