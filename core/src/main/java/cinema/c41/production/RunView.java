package cinema.c41.production;

import java.time.Instant;

/// A run in the list of runs.
///
/// @param state `running`, `interrupted`, `done`, `failed` or `cancelled`
public record RunView(String run, String film, Instant started, String state) {}
