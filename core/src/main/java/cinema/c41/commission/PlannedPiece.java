package cinema.c41.commission;

import cinema.c41.asset.Asset;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.commission.PieceMaking.Maker;
import cinema.c41.engine.Offer;
import cinema.c41.engine.WorkReport;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary.Choice;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Request;
import cinema.c41.preset.licence.BillLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A piece that a plan makes: it exists once its check has passed.
///
/// @param check the step whose success makes it a piece
/// @param takes setting → the piece of an earlier pass
public record PlannedPiece(
    PieceName name,
    String title,
    StepId check,
    Sha256 key,
    Way way,
    Map<String, PieceName> takes,
    Optional<Origin> origin) {

  /// How it comes about.
  ///
  /// @param size of the picture, where it is known before it is made
  record Way(
      PassRecipe recipe,
      PassRecipe.Source source,
      String variant,
      List<BillLine> bill,
      Offer maker,
      Optional<FrameSize> size) {}

  /// The step that makes it.
  public StepId step() {
    return way.source().step();
  }

  /// What is run for it.
  public Choice choice() {
    Preset preset = way.recipe().preset();
    return new Choice(preset, preset.variant(Optional.of(way.variant()), Quality.FINAL));
  }

  /// The piece, once its steps are made.
  public Piece piece(Inputs inputs, Instant now) {
    Made made = inputs.made(step());
    Asset asset = way.source().in(inputs);
    int retake = made.facts().find(Made.RETAKE).map(Tree::asWhole).orElse(0L).intValue();
    Request asked = way.recipe().asked(inputs, retake);
    var making =
        new PieceMaking(key, asked, way.variant(), Seeds.of(asked), takes, maker(made, asset));
    return new Piece(name, title, asset, making, way.bill(), origin, now);
  }

  private Maker maker(Made made, Asset asset) {
    WorkReport told =
        made.outputs().stream()
            .filter(output -> output.asset().equals(asset))
            .map(output -> WorkReport.of(output.facts()))
            .findFirst()
            .orElse(new WorkReport("", "", 0, false));
    return new Maker(
        way.maker().engine(),
        told.version().isEmpty() ? way.maker().version() : told.version(),
        told.server(),
        told.device(),
        told.cached() ? 0 : told.seconds());
  }
}
