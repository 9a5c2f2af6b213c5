package cinema.c41.schedule.words;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Place;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Framing;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A shot in sentences that models of pictures understand: how it is framed, where and when, who is
/// there, what happens. The same words for the same things, so that somebody looks alike in every
/// shot.
///
/// @param looks what is known of how people look, by name: `in their 50s, grey coat`
public record ShotWords(Shot shot, Place place, Map<String, String> looks) {
  public ShotWords {
    looks = Map.copyOf(looks);
  }

  /// The first frame: everything that is seen.
  public String still() {
    return joined(framing(), where(), people(), happening(), look(), "A film still.");
  }

  /// What happens after the first frame, which shows all the rest.
  public String motion() {
    return joined(happening(), mouths(), camera(shot.framing().move()));
  }

  /// The same, for somebody who speaks on screen.
  ///
  /// @param speaker their name, as in the screenplay
  public String speech(String speaker) {
    return joined(
        called(speaker) + " speaks" + manner(speaker) + ".",
        shot.figures().size() > 1 ? "The others listen." : "",
        happening(),
        camera(shot.framing().move()));
  }

  /// The same, for two who speak on screen, one after the other.
  ///
  /// @param first who begins
  public String dialogue(String first, String second) {
    return joined(
        called(first) + " speaks" + manner(first) + ", and " + called(second) + " listens.",
        "Then "
            + called(second)
            + " speaks"
            + manner(second)
            + ", and "
            + called(first)
            + " listens.",
        happening(),
        camera(shot.framing().move()));
  }

  /// Without a first frame: all of it.
  public String whole() {
    return joined(framing(), where(), people(), motion(), look());
  }

  private String framing() {
    Framing framing = shot.framing();
    String subject = shot.subject().isBlank() ? "" : " of " + called(shot.subject());
    String about = hasFace(framing.size()) ? subject : "";
    return capital(size(framing.size()) + about) + ", " + framing.lens() + " mm lens.";
  }

  /// Sizes that are about one person.
  private static boolean hasFace(ShotSize size) {
    return switch (size) {
      case FULL, MEDIUM, MEDIUM_CLOSE, CLOSE, EXTREME_CLOSE -> true;
      case EXTREME_WIDE, WIDE, TWO_SHOT, OVER_SHOULDER, INSERT -> false;
    };
  }

  private static String size(ShotSize size) {
    return switch (size) {
      case EXTREME_WIDE -> "extreme wide shot";
      case WIDE -> "wide shot";
      case FULL -> "full shot, from head to foot,";
      case TWO_SHOT -> "two-shot, both people from the waist up";
      case MEDIUM -> "medium shot, from the waist up,";
      case OVER_SHOULDER -> "shot over the shoulder of one person at the face of another";
      case MEDIUM_CLOSE -> "medium close-up, from the chest up,";
      case CLOSE -> "close-up of the face";
      case EXTREME_CLOSE -> "extreme close-up, a part of the face,";
      case INSERT -> "insert, a detail from very near";
    };
  }

  private String where() {
    String side = place.interior() ? "Inside" : "Outside";
    return joined(
        side + ": " + lower(place.words()) + (place.time().isBlank() ? "." : ","),
        place.time().isBlank() ? "" : lower(place.time()) + ".");
  }

  /// A detail shows nobody.
  private String people() {
    if (shot.framing().size() == ShotSize.INSERT) {
      return "";
    }
    return shot.figures().stream().map(this::person).collect(Collectors.joining(" "));
  }

  private String person(Figure figure) {
    String look = looks.getOrDefault(figure.name(), "");
    String name = called(figure.name()) + (look.isBlank() ? "" : " (" + look + ")");
    return name
        + " "
        + posture(figure.posture())
        + side(figure.stage())
        + eyes(figure.eyeline())
        + ".";
  }

  private static String posture(Posture posture) {
    return switch (posture) {
      case STANDING -> "stands";
      case SITTING -> "sits";
      case WALKING -> "walks";
      case LEANING -> "leans";
      case LYING -> "lies";
    };
  }

  private static String side(double stage) {
    if (Math.abs(stage) < 0.2) {
      return " in the middle";
    }
    return stage < 0 ? " on the left" : " on the right";
  }

  private static String eyes(Eyeline eyeline) {
    return switch (eyeline) {
      case LEFT -> " and looks to the left";
      case RIGHT -> " and looks to the right";
      case CAMERA -> " and looks into the camera";
      case DOWN -> " and looks down";
      case AWAY -> " and looks away";
    };
  }

  private String happening() {
    String action = shot.action().strip();
    for (Figure figure : shot.figures()) {
      action = action.replace(figure.name().toUpperCase(Locale.ROOT), called(figure.name()));
    }
    return action.isEmpty() || action.matches(".*[.!?…]$") ? action : action + ".";
  }

  private String look() {
    return shot.look().isBlank() ? "" : "Look: " + shot.look() + ".";
  }

  /// Nobody may move a mouth to a voice that comes from elsewhere.
  private String mouths() {
    List<String> speakers =
        shot.lines().stream().filter(Line::onScreen).map(Line::character).distinct().toList();
    if (speakers.isEmpty()) {
      return shot.figures().isEmpty() ? "" : "Nobody speaks.";
    }
    return speakers.stream().map(ShotWords::called).collect(Collectors.joining(" and "))
        + (speakers.size() == 1 ? " speaks." : " speak.");
  }

  private String manner(String speaker) {
    return shot.lines().stream()
        .filter(line -> line.onScreen() && line.character().equals(speaker))
        .map(Line::direction)
        .filter(direction -> !direction.isBlank())
        .findFirst()
        .map(direction -> ", " + direction)
        .orElse("");
  }

  private static String camera(CameraMove move) {
    return switch (move) {
      case STATIC -> "The camera does not move.";
      case PUSH_IN -> "The camera slowly pushes in.";
      case PULL_OUT -> "The camera slowly pulls out.";
      case PAN_LEFT -> "The camera pans to the left.";
      case PAN_RIGHT -> "The camera pans to the right.";
      case TILT_UP -> "The camera tilts up.";
      case TILT_DOWN -> "The camera tilts down.";
      case TRACK_LEFT -> "The camera tracks to the left.";
      case TRACK_RIGHT -> "The camera tracks to the right.";
      case DOLLY_IN -> "The camera moves in on a dolly.";
      case DOLLY_OUT -> "The camera moves back on a dolly.";
      case HANDHELD -> "The camera is held by hand and sways a little.";
    };
  }

  /// `ANNA` is a headline to a model, Anna a name.
  private static String called(String name) {
    return Objects.equals(name, name.toUpperCase(Locale.ROOT))
        ? Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
            .map(ShotWords::capital)
            .collect(Collectors.joining(" "))
        : name;
  }

  private static String lower(String heading) {
    return heading.toLowerCase(Locale.ROOT).strip();
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  private static String joined(String... sentences) {
    var said = new ArrayList<String>();
    for (String sentence : sentences) {
      if (!sentence.isBlank()) {
        said.add(sentence.strip());
      }
    }
    return String.join(" ", said);
  }
}
