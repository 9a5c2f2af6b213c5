package cinema.c41.engine;

/// An engine's receipt for a job: enough to find it again after a restart.
public record Ticket(String engine, String number) {}
