package cinema.c41.preset;

import cinema.c41.preset.licence.BillLine;
import cinema.c41.preset.licence.Licence;
import cinema.c41.preset.licence.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a server must have for a variant.
public record Stock(List<ModelFile> models, List<NodePack> packs) {
  public Stock {
    models = List.copyOf(models);
    packs = List.copyOf(packs);
  }

  /// The licences of its models, each once.
  public List<Licence> licences() {
    return models.stream().map(ModelFile::licence).distinct().toList();
  }

  /// What its models' licences come to.
  public Terms terms() {
    return Terms.of(licences());
  }

  /// What a server has to keep for it; empty when the size of a model is not known.
  public Optional<DataSize> size() {
    return sizeOf(models);
  }

  /// How much files are together; empty when the size of one is not known.
  public static Optional<DataSize> sizeOf(List<ModelFile> files) {
    List<DataSize> sizes = files.stream().flatMap(one -> one.size().stream()).toList();
    return sizes.size() < files.size() ? Optional.empty() : Optional.of(DataSize.sum(sizes));
  }

  /// What a film's bill says of it.
  public List<BillLine> bill() {
    return Stream.concat(
            models.stream()
                .map(
                    one ->
                        new BillLine(
                            one.file(),
                            one.licence().title(),
                            one.licence().url(),
                            one.licence().attribution())),
            packs.stream()
                .map(
                    one ->
                        new BillLine(
                            one.title() + " @" + one.commit(),
                            one.licence(),
                            one.repository(),
                            "")))
        .toList();
  }
}
