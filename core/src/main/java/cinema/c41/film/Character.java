package cinema.c41.film;

/// Somebody in the film.
///
/// @param name as first written in the screenplay
/// @param number their place in the cast, from 0, kept for the life of the project
public record Character(String name, int number) {
  public Character {
    if (name.isBlank() || number < 0) {
      throw new IllegalArgumentException("'" + name + "' with number " + number);
    }
  }
}
