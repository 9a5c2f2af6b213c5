package cinema.c41.production.pieces;

import cinema.c41.asset.Asset;
import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Tree;
import cinema.c41.commission.Commission;
import cinema.c41.commission.Origin;
import cinema.c41.commission.Pass;
import cinema.c41.commission.Relation;
import cinema.c41.commission.Seeds;
import cinema.c41.commission.TakeOrder;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Request;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Settings;
import cinema.c41.production.pieces.Route.Leg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a commission of a wish. Everything that means nothing is said at once.
final class WishReading {
  private static final int LONGEST_TITLE = 80;

  private final CommissionWish wish;
  private final List<Material> given;
  private final Extents extents;
  private final Loras loras;
  private final Route whole;
  private final Map<String, Map<String, String>> settings = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  /// A wish understood.
  ///
  /// @param notices what people should know before it is made
  record Understood(Commission commission, List<String> notices) {}

  private WishReading(CommissionWish wish, Catalogue catalogue, List<Material> given) {
    this.wish = wish;
    this.given = given;
    this.extents = Extents.read(wish.extent(), faults);
    this.loras = new Loras(catalogue.loras(), wish.choice().loras(), wish.words());
    this.whole = Route.of(wish, catalogue, given);
  }

  /// @param given what the wish names, opened
  static Understood read(CommissionWish wish, Catalogue catalogue, List<Material> given) {
    return new WishReading(wish, catalogue, given).read();
  }

  private Understood read() {
    wish.settings().forEach(this::sort);
    Route route = whole.without(skipped());
    loras.requireFit(route.presets());
    var passes = new ArrayList<Pass>();
    for (Leg leg : route.legs()) {
      passes.add(pass(leg, passes.isEmpty()));
    }
    if (!faults.isEmpty()) {
      throw new C41Exception(PieceProblems.notUnderstood(faults));
    }
    var takes = new ArrayList<TakeOrder>();
    for (int take = 1; take <= extents.count(); take++) {
      takes.add(new TakeOrder(seeded(passes, route, take)));
    }
    return new Understood(new Commission(title(), takes), notices);
  }

  /// `real.strength` is a setting of the pass `real`; a name alone is one of the first pass.
  private void sort(String name, String value) {
    int dot = name.indexOf('.');
    String leg = dot < 0 ? whole.legs().getFirst().name() : name.substring(0, dot);
    if (whole.legs().stream().noneMatch(one -> one.name().equals(leg))) {
      faults.add("there is no pass '" + leg + "': " + names());
    }
    settings.computeIfAbsent(leg, _ -> new LinkedHashMap<>()).put(name.substring(dot + 1), value);
  }

  /// What somebody does not want, and what nobody has said enough for.
  private Set<String> skipped() {
    var skipped = new LinkedHashSet<String>();
    for (String name : wish.choice().skip()) {
      Optional<Leg> leg = whole.legs().stream().filter(one -> one.name().equals(name)).findFirst();
      if (leg.isEmpty()) {
        faults.add("there is no pass '" + name + "' to skip: " + names());
      } else if (!leg.get().skippable()) {
        faults.add("the pass '" + name + "' cannot be skipped");
      }
      skipped.add(name);
    }
    for (Leg leg : whole.legs()) {
      boolean isFirst = leg.equals(whole.legs().getFirst());
      Optional<String> lacking = isFirst ? Optional.empty() : lacking(leg);
      if (leg.skippable() && lacking.isPresent() && skipped.add(leg.name())) {
        notices.add(
            "%s is left out: say what to do with %s.%s"
                .formatted(leg.title(), leg.name(), lacking.get()));
      }
    }
    return skipped;
  }

  /// A setting that has to be given, and is not.
  private Optional<String> lacking(Leg leg) {
    Map<String, String> typed = settings.getOrDefault(leg.name(), Map.of());
    return leg.preset().settings().stream()
        .filter(setting -> setting.isRequired() && !setting.type().isMedia())
        .map(Setting::name)
        .filter(name -> !typed.containsKey(name))
        .findFirst();
  }

  private String names() {
    return String.join(", ", whole.legs().stream().map(Leg::name).toList());
  }

  private Pass pass(Leg leg, boolean isFirst) {
    Preset preset = leg.preset();
    var request = Request.of(preset.id(), extents.ask(preset, picture()));
    if (isFirst) {
      request = seated(preset, request, leg.takes().keySet());
      request = chosen(request);
      request = spoken(preset, request);
    }
    request = timed(preset, request);
    for (var typed : settings.getOrDefault(leg.name(), Map.of()).entrySet()) {
      request = request.with(typed.getKey(), value(preset, typed.getKey(), typed.getValue()));
    }
    Optional<Origin> origin = isFirst ? origin(preset) : Optional.empty();
    return new Pass(
        leg.name(), leg.title(), request.withLoras(loras.of(preset)), leg.takes(), origin);
  }

  private Request seated(Preset preset, Request request, Set<String> reserved) {
    var seats = new Seats(preset, reserved);
    for (Material material : given) {
      if (!seats.seat(material)) {
        faults.add(preset.id() + " has no place for " + material.word());
      }
    }
    Request all = request;
    for (Map.Entry<String, List<Asset>> seat : seats.seated().entrySet()) {
      all = all.withMedia(seat.getKey(), seat.getValue());
    }
    return all;
  }

  private Request chosen(Request request) {
    Request fast = request.withSpeedUps(wish.choice().speedUps());
    String variant = wish.choice().variant();
    return variant.isBlank() ? fast : fast.withVariant(variant);
  }

  private Request spoken(Preset preset, Request request) {
    if (wish.words().isBlank()) {
      return request;
    }
    Optional<Setting> words = preset.settings().stream().filter(Route::isWords).findFirst();
    if (words.isEmpty()) {
      faults.add(preset.id() + " takes no words");
      return request;
    }
    return request.with(words.get().name(), Tree.text(loras.spoken(wish.words(), preset)));
  }

  /// Music has its length as a setting of its own.
  private Request timed(Preset preset, Request request) {
    boolean has = preset.settings().stream().anyMatch(setting -> setting.name().equals("seconds"));
    return extents
        .seconds()
        .filter(_ -> has)
        .map(seconds -> request.with("seconds", Tree.number(seconds)))
        .orElse(request);
  }

  /// What is no setting is refused by its name later, with all else that is wrong.
  private static Tree value(Preset preset, String name, String text) {
    return preset.settings().stream()
        .filter(setting -> setting.name().equals(name))
        .findFirst()
        .map(setting -> Settings.parse(setting, text))
        .orElseGet(() -> Tree.text(text));
  }

  private List<Pass> seeded(List<Pass> passes, Route route, int take) {
    long seed = extents.seed(take, wish.words());
    var seeded = new ArrayList<Pass>();
    for (int i = 0; i < passes.size(); i++) {
      Pass pass = passes.get(i);
      boolean isTyped = pass.request().values().find("seed").isPresent();
      long its = isTyped ? Seeds.of(pass.request()) + take - 1 : seed;
      // What was typed is asked for as it is, whether it can be or not.
      Request request =
          isTyped && take == 1
              ? pass.request()
              : Seeds.with(route.presets().get(i), pass.request(), its);
      seeded.add(new Pass(pass.name(), pass.title(), request, pass.takes(), pass.origin()));
    }
    return seeded;
  }

  private Optional<Origin> origin(Preset first) {
    return given.stream()
        .flatMap(material -> material.piece().stream())
        .findFirst()
        .map(piece -> new Origin(piece.name(), Relation.of(first.about().task())));
  }

  /// The shape of the first picture that is given is the usual shape.
  private Optional<FrameSize> picture() {
    return given.stream().flatMap(material -> material.size().stream()).findFirst();
  }

  private String title() {
    String words = wish.words().strip().replaceAll("\\s+", " ");
    String title =
        words.isEmpty()
            ? given.stream()
                .findFirst()
                .map(one -> whole.legs().getFirst().preset().about().title() + " of " + one.word())
                .orElse("untitled")
            : words;
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE / 2)).strip() + "…";
  }
}
