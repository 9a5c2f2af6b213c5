package cinema.c41.film;

/// Somebody in the film.
///
/// @param name as first written in the screenplay
/// @param number their place in the cast, from 0, kept for the life of the project
/// @param look what is said of how they look where they are introduced; empty when nothing is
public record Character(String name, int number, String look) {
  public Character {
    if (name.isBlank() || number < 0) {
      throw new IllegalArgumentException("'" + name + "' with number " + number);
    }
  }

  /// Of whom only the name is known.
  public Character(String name, int number) {
    this(name, number, "");
  }
}
