package cinema.c41.schedule.kit;

import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import cinema.c41.preset.Quality;
import java.util.ArrayList;
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
  private final Map<String, List<String>> said = new LinkedHashMap<>();

  public Ways(Kit kit) {
    this.kit = kit;
  }

  /// How a shot is made; empty when it has to be drawn.
  ///
  /// @param most seconds that it may last with its handles
  public Optional<Way> of(Shot shot, Quality quality, double most) {
    return switch (kit.choose(Task.COMPOSE, quality, 0)) {
      case Tool.Missing(var why) -> fromWords(shot, quality, most, why);
      case Tool.Taken compose -> fromStill(shot, quality, most, compose);
    };
  }

  /// The shot is drawn, since nothing else can make it.
  public void drawn(Shot shot, String why) {
    say(shot, "previz, since " + why);
  }

  /// A sentence for every thing that people should know, with the shots it is about.
  public List<String> notices() {
    return said.entrySet().stream().map(one -> named(one.getValue()) + one.getKey()).toList();
  }

  private Optional<Way> fromStill(Shot shot, Quality quality, double most, Tool.Taken compose) {
    List<String> speakers =
        shot.lines().stream().filter(Line::onScreen).map(Line::character).distinct().toList();
    if (speakers.size() == 1 && kit.choose(Task.TALK, quality, most) instanceof Tool.Taken talk) {
      tell(compose, talk);
      return Optional.of(new Way.Talking(compose, talk, speakers.getFirst(), seen(shot)));
    }
    return switch (kit.choose(Task.ANIMATE, quality, 0)) {
      case Tool.Missing(var why) -> fromWords(shot, quality, most, why);
      case Tool.Taken animate -> {
        tell(compose, animate);
        tellOfLips(shot, quality, most, speakers);
        yield Optional.of(new Way.Moving(compose, animate));
      }
    };
  }

  private void tellOfLips(Shot shot, Quality quality, double most, List<String> speakers) {
    if (speakers.size() > 1) {
      say(shot, "lips do not follow the voices, since several people speak in it");
    } else if (speakers.size() == 1
        && kit.choose(Task.TALK, quality, most) instanceof Tool.Missing(var why)) {
      say(shot, "lips do not follow the voice, since " + why);
    }
  }

  private static List<Integer> seen(Shot shot) {
    return IntStream.range(0, shot.lines().size())
        .filter(line -> shot.lines().get(line).onScreen())
        .boxed()
        .toList();
  }

  /// @param instead why it is not made from a still
  private Optional<Way> fromWords(Shot shot, Quality quality, double most, String instead) {
    return switch (kit.choose(Task.SHOOT, quality, most)) {
      case Tool.Missing _ -> {
        drawn(shot, instead);
        yield Optional.empty();
      }
      case Tool.Taken shoot -> {
        tell(shoot);
        yield Optional.of(new Way.Whole(shoot));
      }
    };
  }

  private void tell(Tool.Taken... tools) {
    for (Tool.Taken tool : tools) {
      tool.notices().forEach(text -> said.putIfAbsent(text, List.of()));
    }
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
}
