package cinema.c41.schedule.kit;

import cinema.c41.film.Origin;
import cinema.c41.film.Shot;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Chooses how each shot of a film is made, and keeps what people should know of that. Owned by one
/// planning.
public final class Ways {
  /// Shots that are named in one notice.
  private static final int MOST_NAMED = 8;

  private final Kit kit;
  private final double film;
  private final Map<String, List<String>> said = new LinkedHashMap<>();

  /// @param film frames in a second of it
  public Ways(Kit kit, double film) {
    this.kit = kit;
    this.film = film;
  }

  /// What can be done for a shot, and what is to be said if it is done.
  ///
  /// @param method empty when it has to be drawn
  /// @param ofShot sentences about this shot
  /// @param ofAll sentences about the film
  public record Chosen(Optional<Method> method, List<String> ofShot, List<String> ofAll) {
    /// The shot is drawn, since nothing else can make it.
    public static Chosen drawn(String why) {
      return new Chosen(Optional.empty(), List.of("previz, since " + why), List.of());
    }
  }

  /// How a shot is made with what is ready.
  ///
  /// @param most seconds that it may last with its handles
  public Chosen of(Shot shot, Quality quality, double most) {
    return new Choosing(shot, quality, most).chosen();
  }

  /// How a take was made, if that still can be done by what there is, ready or not.
  public Optional<Method> again(Origin origin, Shot shot, Quality quality) {
    var tools = new EnumMap<Task, Tool.Taken>(Task.class);
    for (Origin.Part part : origin.parts()) {
      Task.of(part.task())
          .flatMap(task -> kit.again(task, part.preset(), quality))
          .ifPresent(tool -> tools.put(tool.task(), tool));
    }
    return origin.quality().equals(quality.word()) && tools.size() == origin.parts().size()
        ? way(tools, shot).map(way -> new Method(way, smoothing(tools, way)))
        : Optional.empty();
  }

  /// Whether a shot would be made in the first of these ways if only it were ready.
  public boolean isRather(Method one, Optional<Method> other) {
    return other.isEmpty() || Arrays.compare(places(one), places(other.get())) < 0;
  }

  /// The shot is made as it was chosen.
  public void tell(Shot shot, Chosen chosen) {
    chosen.ofAll().forEach(text -> said.putIfAbsent(text, List.of()));
    chosen.ofShot().forEach(text -> say(shot, text));
  }

  /// The shot stays as it was made earlier.
  ///
  /// @param away why nothing can be made now; empty when something can
  public void kept(Shot shot, Method method, Optional<String> away) {
    away.or(() -> tools(method).stream().flatMap(one -> kit.whyNot(one).stream()).findFirst())
        .ifPresent(why -> say(shot, "stays as it was shot earlier, since " + why));
  }

  /// A sentence for every thing that people should know, with the shots it is about.
  public List<String> notices() {
    return said.entrySet().stream().map(one -> named(one.getValue()) + one.getKey()).toList();
  }

  /// What a shot becomes with these tools.
  private static Optional<Way> way(Map<Task, Tool.Taken> tools, Shot shot) {
    Tool.Taken compose = tools.get(Task.COMPOSE);
    Tool.Taken talk = tools.get(Task.TALK);
    Tool.Taken both = tools.get(Task.TALK_TWO);
    Tool.Taken animate = tools.get(Task.ANIMATE);
    Tool.Taken shoot = tools.get(Task.SHOOT);
    if (compose == null) {
      return Optional.ofNullable(shoot).map(Way.Whole::new);
    }
    if (talk != null) {
      return Optional.of(Duet.speakers(shot))
          .filter(names -> names.size() == 1)
          .map(names -> new Way.Talking(compose, talk, names.getFirst(), seen(shot)));
    }
    if (both != null) {
      return Duet.of(shot).map(duet -> new Way.Conversing(compose, both, duet));
    }
    return Optional.ofNullable(animate).map(tool -> new Way.Moving(compose, tool));
  }

  private Optional<Smoothing> smoothing(Map<Task, Tool.Taken> tools, Way way) {
    return Optional.ofNullable(tools.get(Task.INTERPOLATE))
        .flatMap(tool -> Smoothing.of(tool, rate(way), film));
  }

  private int[] places(Method method) {
    int kind =
        switch (method.way()) {
          case Way.Talking _, Way.Conversing _ -> 0;
          case Way.Moving _ -> 1;
          case Way.Whole _ -> 2;
        };
    IntStream tools = method.way().tools().stream().mapToInt(kit::place);
    int smooth = method.smoothing().isPresent() ? 0 : 1;
    return IntStream.concat(IntStream.of(kind), IntStream.concat(tools, IntStream.of(smooth)))
        .toArray();
  }

  private static List<Tool.Taken> tools(Method method) {
    var tools = new ArrayList<>(method.way().tools());
    method.smoothing().map(Smoothing::tool).ifPresent(tools::add);
    return tools;
  }

  private static double rate(Way way) {
    Tool.Taken motion = way.tools().getLast();
    return motion.preset().shape().frames().map(Shape.Frames::rate).orElseThrow();
  }

  private static List<Integer> seen(Shot shot) {
    return IntStream.range(0, shot.lines().size())
        .filter(line -> shot.lines().get(line).onScreen())
        .boxed()
        .toList();
  }

  private void say(Shot shot, String text) {
    said.computeIfAbsent(text, _ -> new ArrayList<>()).add(shot.id().toString());
  }

  private static String named(List<String> shots) {
    if (shots.isEmpty()) {
      return "";
    }
    int more = shots.size() - MOST_NAMED;
    String named = String.join(", ", shots.stream().limit(MOST_NAMED).toList());
    return (more > 0 ? named + " and " + more + " more" : named) + ": ";
  }

  /// One shot, being chosen for.
  private final class Choosing {
    private final Shot shot;
    private final Quality quality;
    private final double most;
    private final List<String> ofShot = new ArrayList<>();
    private final List<String> ofAll = new ArrayList<>();

    Choosing(Shot shot, Quality quality, double most) {
      this.shot = shot;
      this.quality = quality;
      this.most = most;
    }

    Chosen chosen() {
      Optional<Method> method = way().map(way -> new Method(way, smoothing(way)));
      return new Chosen(method, ofShot, ofAll);
    }

    private Optional<Way> way() {
      return switch (kit.choose(Task.COMPOSE, quality, 0)) {
        case Tool.Missing(var why) -> fromWords(why);
        case Tool.Taken compose -> fromStill(compose);
      };
    }

    private Optional<Way> fromStill(Tool.Taken compose) {
      Optional<Way> speaking = speaking(compose);
      if (speaking.isPresent()) {
        return speaking;
      }
      return switch (kit.choose(Task.ANIMATE, quality, 0)) {
        case Tool.Missing(var why) -> fromWords(why);
        case Tool.Taken animate -> {
          tellOfLips();
          yield by(compose, animate);
        }
      };
    }

    /// With lips that follow the voices; empty when they cannot.
    private Optional<Way> speaking(Tool.Taken compose) {
      boolean isAlone = Duet.speakers(shot).size() == 1;
      if (isAlone && kit.choose(Task.TALK, quality, most) instanceof Tool.Taken talk) {
        return by(compose, talk);
      }
      boolean isDuet = Duet.of(shot).isPresent();
      if (isDuet && kit.choose(Task.TALK_TWO, quality, most) instanceof Tool.Taken talk) {
        return by(compose, talk);
      }
      return Optional.empty();
    }

    private void tellOfLips() {
      switch (Duet.speakers(shot).size()) {
        case 0 -> {}
        case 1 -> missing(Task.TALK).ifPresent(why -> lips("voice", why));
        default ->
            Duet.whyNot(shot)
                .or(() -> missing(Task.TALK_TWO))
                .ifPresent(why -> lips("voices", why));
      }
    }

    private Optional<String> missing(Task task) {
      return kit.choose(task, quality, most) instanceof Tool.Missing(var why)
          ? Optional.of(why)
          : Optional.empty();
    }

    private void lips(String whose, String why) {
      ofShot.add("lips do not follow the " + whose + ", since " + why);
    }

    /// @param instead why it is not made from a still
    private Optional<Way> fromWords(String instead) {
      return switch (kit.choose(Task.SHOOT, quality, most)) {
        case Tool.Missing _ -> {
          ofShot.addAll(Chosen.drawn(instead).ofShot());
          yield Optional.empty();
        }
        case Tool.Taken shoot -> by(shoot);
      };
    }

    /// Drafts are quick.
    private Optional<Smoothing> smoothing(Way way) {
      double rate = rate(way);
      if (quality == Quality.DRAFT || !Smoothing.isWorthIt(rate, film)) {
        return Optional.empty();
      }
      return switch (kit.choose(Task.INTERPOLATE, quality, 0)) {
        case Tool.Taken tool -> {
          Optional<Smoothing> how = Smoothing.of(tool, rate, film);
          how.ifPresentOrElse(
              _ -> ofAll.addAll(tool.notices()), () -> repeat(rate, tool.title() + " makes fewer"));
          yield how;
        }
        case Tool.Missing(var why) -> {
          repeat(rate, why);
          yield Optional.empty();
        }
      };
    }

    private void repeat(double rate, String why) {
      ofShot.add(
          "frames are repeated to make "
              + (rounded(film) + " in a second of " + rounded(rate))
              + (", since " + why));
    }

    /// With these tools, and what is to be said of them.
    private Optional<Way> by(Tool.Taken... tools) {
      var taken = new EnumMap<Task, Tool.Taken>(Task.class);
      for (Tool.Taken tool : tools) {
        ofAll.addAll(tool.notices());
        taken.put(tool.task(), tool);
      }
      return Ways.way(taken, shot);
    }
  }

  /// `24`, `23.976`.
  private static String rounded(double rate) {
    return new BigDecimal(rate)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
