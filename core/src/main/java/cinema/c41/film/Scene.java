package cinema.c41.film;

import cinema.c41.camera.Place;
import java.util.List;

/// A place and a time in the film, and the shots taken there.
///
/// @param number stable for the life of the project: `12`, `A4`
/// @param line where its heading stands in the screenplay, from 1
public record Scene(String number, String heading, Place place, List<Shot> shots, int line) {
  public Scene {
    shots = List.copyOf(shots);
  }
}
