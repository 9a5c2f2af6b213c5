package cinema.c41.production;

import cinema.c41.film.Take;

/// A take as people see it.
///
/// @param isCircled whether the director chose it
/// @param isCurrent whether it is what the script says now
/// @param file where it lies in the film's folder
public record TakeView(Take take, boolean isCircled, boolean isCurrent, String file) {}
