package cinema.c41.commission;

import cinema.c41.asset.Asset;
import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.engine.Offer;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Stage;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.plan.StepKey;
import cinema.c41.plan.Work;
import cinema.c41.preset.Prepared;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Plans a commission: for every take and pass a step that runs the preset, and one that looks at
/// what came out. Pure: equal orders have equal plans.
public final class CommissionPlanner {
  private final Wanted order;
  private final Makers crew;
  private final PieceNames names;
  private final List<Step> steps = new ArrayList<>();
  private final List<PlannedPiece> pieces = new ArrayList<>();

  /// What is to be planned.
  ///
  /// @param number of the commission
  /// @param kept its pieces that are there
  /// @param circled the pieces that later passes go on from
  /// @param sizes how large a picture is that is given; empty when nobody can say
  public record Wanted(
      int number,
      Commission commission,
      List<Piece> kept,
      Set<PieceName> circled,
      PresetLibrary presets,
      Function<Asset, Optional<FrameSize>> sizes) {
    public Wanted {
      circled = Set.copyOf(circled);
      kept = List.copyOf(kept);
    }
  }

  /// Who does it.
  ///
  /// @param maker runs graphs
  /// @param checker looks and listens
  public record Makers(Offer maker, Offer checker) {}

  /// A pass of a take that is being planned.
  private record Draft(
      Pass pass, Preset preset, PassRecipe recipe, PassRecipe.Source source, Sha256 key) {}

  private record Named(Draft draft, PieceName name) {}

  private CommissionPlanner(Wanted order, Makers crew) {
    this.order = order;
    this.crew = crew;
    this.names = new PieceNames(order.number(), order.kept());
  }

  public static CommissionPlan plan(Wanted order, Makers crew) {
    var planner = new CommissionPlanner(order, crew);
    List<List<Named>> takes = new ArrayList<>();
    for (TakeOrder take : order.commission().takes()) {
      takes.add(planner.named(takes.size() + 1, take));
    }
    Set<PieceName> chosen =
        takes.stream()
            .flatMap(List::stream)
            .map(Named::name)
            .filter(order.circled()::contains)
            .collect(Collectors.toSet());
    takes.forEach(take -> planner.add(take, chosen));
    return new CommissionPlan(new Plan(planner.steps), planner.pieces);
  }

  /// What a pass comes to before anything is made.
  ///
  /// @param take the one it belongs to
  /// @throws C41Exception says what is wrong with it
  public static Prepared rehearse(Pass pass, TakeOrder take, PresetLibrary presets) {
    var sources = new TreeMap<String, PassRecipe.Source>();
    for (var from : pass.takes().entrySet()) {
      Pass before =
          take.passes().stream()
              .filter(one -> one.name().equals(from.getValue()))
              .findFirst()
              .orElseThrow();
      var makes = presets.find(before.request().preset()).about().makes();
      sources.put(from.getKey(), new PassRecipe.Source(new StepId(before.name()), "", makes));
    }
    Preset preset = presets.find(pass.request().preset());
    return new PassRecipe(preset, pass.request(), sources).rehearsed();
  }

  private List<Named> named(int index, TakeOrder take) {
    var drafts = new LinkedHashMap<String, Draft>();
    for (Pass pass : take.passes()) {
      drafts.put(pass.name(), draft(index, pass, drafts));
    }
    var keys = new LinkedHashMap<String, Sha256>();
    drafts.forEach((name, draft) -> keys.put(name, draft.key()));
    int number = names.take(keys);
    return drafts.values().stream()
        .map(draft -> new Named(draft, names.name(number, draft.pass().name(), draft.key())))
        .toList();
  }

  /// Where a piece is circled, later passes go on from it and from no other take's.
  private void add(List<Named> take, Set<PieceName> chosen) {
    var planned = new HashMap<String, PlannedPiece>();
    Set<String> open = new HashSet<>();
    for (Named one : take) {
      String pass = one.draft().pass().name();
      if (open.containsAll(one.draft().pass().takes().values())) {
        PlannedPiece piece = add(one, planned);
        planned.put(pass, piece);
        pieces.add(piece);
        boolean isPassedOver =
            chosen.stream().anyMatch(name -> name.pass().equals(pass) && !name.equals(one.name()));
        if (!isPassedOver) {
          open.add(pass);
        }
      }
    }
  }

  private Draft draft(int index, Pass pass, SequencedMap<String, Draft> before) {
    Preset preset = order.presets().find(pass.request().preset());
    var sources = new TreeMap<String, PassRecipe.Source>();
    var needs = new ArrayList<Sha256>();
    new TreeMap<>(pass.takes())
        .forEach(
            (setting, from) -> {
              Draft other = known(before, from);
              sources.put(setting, other.source());
              needs.add(other.key());
            });
    var recipe = new PassRecipe(preset, pass.request(), sources);
    var step = new StepId("take/" + index + "/" + pass.name());
    var source =
        new PassRecipe.Source(step, role(preset, recipe.rehearsed()), preset.about().makes());
    return new Draft(
        pass, preset, recipe, source, StepKey.of(recipe, crew.maker().fingerprint(), needs));
  }

  private PlannedPiece add(Named named, Map<String, PlannedPiece> before) {
    Draft draft = named.draft();
    PieceName name = named.name();
    var takes = new TreeMap<String, PieceName>();
    draft.pass().takes().forEach((setting, pass) -> takes.put(setting, known(before, pass).name()));
    Optional<Origin> origin =
        draft
            .pass()
            .origin()
            .or(
                () ->
                    takes.values().stream()
                        .findFirst()
                        .map(from -> new Origin(from, Relation.of(task(draft)))));
    Optional<FrameSize> size = size(draft, before);
    StepId check = addSteps(draft, name, size, before);
    return new PlannedPiece(
        name, order.commission().title(), check, draft.key(), way(draft, size), takes, origin);
  }

  private static String task(Draft draft) {
    return draft.preset().about().task();
  }

  private PlannedPiece.Way way(Draft draft, Optional<FrameSize> size) {
    Prepared prepared = draft.recipe().rehearsed();
    return new PlannedPiece.Way(
        draft.recipe(),
        draft.source(),
        prepared.variant().name(),
        prepared.variant().needs().bill(),
        crew.maker(),
        size);
  }

  /// A pass begins once what it takes was looked at. The look is no part of its key: a new ffmpeg
  /// is no reason to paint anew.
  private StepId addSteps(
      Draft draft, PieceName name, Optional<FrameSize> size, Map<String, PlannedPiece> before) {
    StepId made = draft.source().step();
    var needs = new ArrayList<StepId>();
    for (String from : draft.pass().takes().values()) {
      needs.add(known(before, from).step());
      needs.add(known(before, from).check());
    }
    String title =
        name
            + ": "
            + (draft.pass().title().isEmpty() ? order.commission().title() : draft.pass().title());
    Work work = PassWork.of(draft.recipe(), size);
    String maker = crew.maker().engine();
    steps.add(
        new Step(
            made,
            Stage.PIECES,
            title,
            maker,
            draft.recipe(),
            needs.stream().distinct().toList(),
            work,
            draft.key()));
    return look(draft, name);
  }

  private StepId look(Draft draft, PieceName name) {
    StepId made = draft.source().step();
    var check = PieceCheck.of(draft.source(), draft.recipe());
    var id = new StepId("check/" + made);
    steps.add(
        new Step(
            id,
            Stage.CHECKS,
            "look at " + name,
            crew.checker().engine(),
            check,
            List.of(made),
            PassWork.ofLook(draft.recipe()),
            StepKey.of(check, crew.checker().fingerprint(), List.of(draft.key()))));
    return id;
  }

  /// Of the picture that comes out, where it is known: as the preset says, or as large as what goes
  /// in.
  private Optional<FrameSize> size(Draft draft, Map<String, PlannedPiece> before) {
    return draft
        .recipe()
        .rehearsed()
        .fit()
        .size()
        .or(
            () ->
                draft.pass().takes().values().stream()
                    .findFirst()
                    .flatMap(from -> known(before, from).way().size()))
        .or(
            () ->
                draft.pass().request().media().values().stream()
                    .flatMap(List::stream)
                    .findFirst()
                    .flatMap(order.sizes()));
  }

  /// The first that it keeps of what it makes.
  private static String role(Preset preset, Prepared prepared) {
    String kind =
        switch (preset.about().makes()) {
          case IMAGE -> "picture";
          case VIDEO -> "video";
          case VOICE, MUSIC -> "sound";
        };
    Map<String, String> outputs = prepared.graph().outputs();
    return outputs.entrySet().stream()
        .filter(output -> output.getValue().equals(kind))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> outputs.keySet().stream().findFirst().orElse(""));
  }

  private static <T> T known(Map<String, T> passes, String name) {
    T found = passes.get(name);
    if (found == null) {
      throw new IllegalStateException("no pass " + name + " before");
    }
    return found;
  }
}
