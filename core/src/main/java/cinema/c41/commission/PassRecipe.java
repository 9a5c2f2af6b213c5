package cinema.c41.commission;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import cinema.c41.plan.Order;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.StepId;
import cinema.c41.preset.About;
import cinema.c41.preset.Preparation;
import cinema.c41.preset.Prepared;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Request;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Run a preset, with what earlier passes made.
///
/// @param sources setting → the earlier pass that fills it
record PassRecipe(Preset preset, Request request, SortedMap<String, Source> sources)
    implements Recipe {
  /// A pass that something is taken from.
  ///
  /// @param role of what it makes
  record Source(StepId step, String role, About.Makes makes) {
    /// Stands for what is not made yet. The same for every take, since keys are made of it.
    Asset placeholder(String setting) {
      String type =
          switch (makes) {
            case IMAGE -> "image/png";
            case VIDEO -> "video/mp4";
            case VOICE, MUSIC -> "audio/flac";
          };
      return new Asset(new AssetId(Sha256.of("what goes into " + setting)), type, 0);
    }

    Asset in(Inputs inputs) {
      Made made = inputs.made(step);
      return made.find(role).orElseGet(() -> made.outputs().getFirst()).asset();
    }
  }

  /// The graph itself, whatever it was made from: a word that is mended in a preset, or another
  /// name for the same quality, makes nothing anew. What earlier passes make is in their keys.
  @Override
  public Tree.Obj spec() {
    Prepared prepared = rehearsed();
    return Tree.obj()
        .with("make", "pass")
        .with("graph", Sha256.of(prepared.graph().graph()).hex())
        .with(
            "files",
            Tree.texts(prepared.uploads().values().stream().map(AssetId::toString).toList()))
        .with("kept", Tree.texts(prepared.graph().outputs().keySet()));
  }

  @Override
  public Order order(Inputs inputs, int retake) {
    return new Order.Job(Preparation.of(preset, asked(inputs, retake)).job());
  }

  /// What is asked of the preset once everything is there.
  Request asked(Inputs inputs, int retake) {
    Request asked = Seeds.moved(preset, request, retake);
    for (Map.Entry<String, Source> source : sources.entrySet()) {
      asked = asked.withMedia(source.getKey(), List.of(source.getValue().in(inputs)));
    }
    return asked;
  }

  /// The same before anything is made: good for everything but running it.
  Prepared rehearsed() {
    Request rehearsed = request;
    for (Map.Entry<String, Source> source : sources.entrySet()) {
      Asset placeholder = source.getValue().placeholder(source.getKey());
      rehearsed = rehearsed.withMedia(source.getKey(), List.of(placeholder));
    }
    return Preparation.of(preset, rehearsed);
  }
}
