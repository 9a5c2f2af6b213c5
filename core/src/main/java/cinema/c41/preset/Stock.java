package cinema.c41.preset;

import cinema.c41.preset.licence.BillLine;
import java.util.List;
import java.util.stream.Stream;

/// What a server must have for a variant.
public record Stock(List<ModelFile> models, List<NodePack> packs) {
  public Stock {
    models = List.copyOf(models);
    packs = List.copyOf(packs);
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
