package cinema.c41.breakdown;

import cinema.c41.breakdown.action.CastList;
import cinema.c41.breakdown.action.Deed;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Posture;
import cinema.c41.film.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who is in a scene, where they stand and how. Places are given in the order people first appear
/// in the scene and stay for all of it, and the camera stays on one side of the line between the
/// first two: of any two people, the left one looks right and the right one left. Owned by the
/// coverage of one scene; people come, go and sit down as it goes on.
final class Staging {
  private static final List<Double> PLACES = List.of(-0.5, 0.5, 0.0, -0.85, 0.85, -0.25, 0.25);

  /// A frame that holds more people than this holds nobody.
  private static final int MOST_IN_FRAME = 4;

  private final CastList cast;

  /// Whether those who speak are in different places: at the two ends of a telephone line.
  private final boolean isApart;

  /// Everybody who is ever in the scene, in the order of appearance, with its number from 0.
  private final Map<String, Integer> names = new LinkedHashMap<>();

  private final Set<String> present = new LinkedHashSet<>();
  private final Set<String> gone = new LinkedHashSet<>();
  private final Map<String, Posture> postures = new HashMap<>();
  private final List<String> spoken = new ArrayList<>();

  Staging(List<Moment> moments, CastList cast, boolean isApart) {
    this.cast = cast;
    this.isApart = isApart;
    var roll = new RollCall(cast);
    moments.forEach(roll::take);
    roll.names.forEach(name -> names.put(name, names.size()));
    present.addAll(roll.there);
    postures.putAll(roll.postures);
  }

  /// Who is in the scene at this moment, in the order of appearance.
  List<String> present() {
    return names.keySet().stream().filter(present::contains).toList();
  }

  /// Who is in the same place as whoever acts or speaks.
  boolean isHere(String name) {
    return !isApart && present.contains(name);
  }

  boolean isApart() {
    return isApart;
  }

  List<String> bodies(String name) {
    return cast.bodies(name);
  }

  /// Takes in what an action says of people before it is filmed.
  void begin(Deed deed) {
    come(deed.actors());
    come(deed.change().enters());
    deed.others().stream().filter(name -> !gone.contains(name)).forEach(present::add);
    postures.putAll(deed.change().during());
  }

  /// Takes in what it leaves behind. Nobody walks on for ever.
  void end(Deed deed) {
    postures.putAll(deed.change().after());
    postures.replaceAll((_, now) -> now == Posture.WALKING ? Posture.STANDING : now);
    present.removeAll(deed.change().leaves());
    gone.addAll(deed.change().leaves());
  }

  /// Somebody is about to speak.
  void hear(Turn turn) {
    if (turn.isSeen()) {
      come(cast.bodies(turn.speaker()));
    }
  }

  /// Somebody has spoken.
  void remember(Turn turn) {
    spoken.remove(turn.speaker());
    spoken.addFirst(turn.speaker());
  }

  /// Who is there and is named in the direction of a turn, or called in its words: `Last orders,
  /// Tom.`
  Optional<String> addressed(Turn turn) {
    Line line = turn.lines().getFirst();
    return Stream.concat(
            cast.mentions(line.direction()).stream(),
            cast.mentions(line.text()).stream().filter(one -> isCalled(line.text(), one)))
        .map(CastList.Mention::name)
        .filter(name -> isPartner(name, turn.speaker()))
        .findFirst();
  }

  private static boolean isCalled(String text, CastList.Mention name) {
    String before = text.substring(0, name.start()).strip();
    String after = text.substring(name.end()).strip();
    return (before.isEmpty() || ",.!?…".indexOf(before.charAt(before.length() - 1)) >= 0)
        && (after.isEmpty() || ",.!?…".indexOf(after.charAt(0)) >= 0);
  }

  /// Who is spoken to when nothing else tells: who spoke last, else whoever is there.
  Optional<String> partner(String speaker) {
    return spoken.stream()
        .filter(name -> isPartner(name, speaker))
        .findFirst()
        .or(() -> present().stream().filter(name -> isPartner(name, speaker)).findFirst());
  }

  private boolean isPartner(String name, String speaker) {
    return isHere(name) && !name.equals(speaker) && !cast.bodies(speaker).contains(name);
  }

  /// Everybody who is there, as many as a frame holds; these first.
  List<Figure> everybody(Collection<String> first) {
    var some = new LinkedHashSet<>(first);
    if (!isApart) {
      some.addAll(present());
    } else if (some.isEmpty()) {
      present().stream().limit(1).forEach(some::add);
    }
    return some.stream().limit(Math.max(MOST_IN_FRAME, first.size())).map(this::figure).toList();
  }

  List<Figure> figures(Collection<String> some) {
    return some.stream().distinct().map(this::figure).toList();
  }

  /// One person, looking at somebody else, or towards the middle.
  Figure figure(String name, Optional<String> other) {
    Eyeline eyeline =
        other
            .filter(one -> !one.equals(name))
            .map(one -> place(one) > place(name) ? Eyeline.RIGHT : Eyeline.LEFT)
            .orElse(place(name) <= 0 ? Eyeline.RIGHT : Eyeline.LEFT);
    Posture posture = postures.getOrDefault(name, Posture.STANDING);
    return new Figure(name, cast.number(name), place(name), posture, eyeline);
  }

  private Figure figure(String name) {
    return figure(name, Optional.empty());
  }

  /// Everybody has a place of their own; in a crowd between those of the first seven.
  private double place(String name) {
    Integer index = names.get(name);
    if (index == null) {
      return 0.6;
    }
    double golden = (index * 0.6180339887) % 1;
    return index < PLACES.size() ? PLACES.get(index) : Math.round(golden * 19_000 - 9_500) / 1e4;
  }

  private void come(Collection<String> some) {
    present.addAll(some);
    gone.removeAll(some);
  }

  /// Goes through a scene to see who is in it, and who from the beginning.
  private static final class RollCall {
    private final CastList cast;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> there = new LinkedHashSet<>();
    private final Set<String> heard = new LinkedHashSet<>();

    /// How people hold themselves from the beginning: as they do where they are first named.
    private final Map<String, Posture> postures = new HashMap<>();

    private boolean hasBegun;

    RollCall(CastList cast) {
      this.cast = cast;
    }

    void take(Moment moment) {
      switch (moment) {
        case Moment.Action(var deed) -> see(deed);
        case Moment.Noted noted -> {
          see(noted.deed());
          noted.note().figures().forEach(name -> appear(name, false));
          noted.turns().forEach(this::hear);
        }
        case Talk talk -> talk.turns().forEach(this::hear);
      }
    }

    /// Who comes in, is first named after somebody has spoken, or introduced after others were
    /// named, was not there before.
    private void see(Deed deed) {
      List<String> enters = deed.change().enters();
      deed.change().already().forEach(this::hold);
      boolean isLater = !names.isEmpty();
      Stream.concat(deed.actors().stream(), deed.others().stream())
          .forEach(
              name ->
                  appear(
                      name,
                      hasBegun
                          || enters.contains(name)
                          || (isLater && isIntroduced(name, deed.text()))));
    }

    /// Writers put a name in capitals where somebody is first seen.
    private static boolean isIntroduced(String name, String text) {
      String last = name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
      return text.contains(last);
    }

    /// A voice from elsewhere belongs to somebody who is not there yet.
    private void hear(Turn turn) {
      hasBegun = true;
      List<String> bodies = cast.bodies(turn.speaker());
      if (turn.isSeen()) {
        bodies.forEach(name -> appear(name, heard.contains(name)));
      } else {
        heard.addAll(bodies);
      }
    }

    private void hold(String name, Posture posture) {
      if (!names.contains(name)) {
        postures.put(name, posture);
      }
    }

    private void appear(String name, boolean isLate) {
      if (names.add(name) && !isLate) {
        there.add(name);
      }
    }
  }
}
