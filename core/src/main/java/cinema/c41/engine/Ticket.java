package cinema.c41.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/// A job's name, chosen by whoever starts the job and written down before. So the job can be asked
/// for after a crash, even by somebody who never heard that the engine had taken it.
///
/// @param number a UUID in small letters, the form that servers accept
public record Ticket(String engine, String number) {
  /// The ticket that these words stand for: the same words give the same ticket.
  public static Ticket of(String engine, String words) {
    return new Ticket(engine, UUID.nameUUIDFromBytes(words.getBytes(UTF_8)).toString());
  }
}
