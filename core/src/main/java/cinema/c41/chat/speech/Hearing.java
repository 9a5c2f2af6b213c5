package cinema.c41.chat.speech;

import java.util.List;

/// All that is said in a message.
///
/// @param utterances in order, each with at least one speaker
/// @param mentions everybody who is named anywhere outside quotes, in order, each time
/// @param choices where the message did not tell who speaks: who does now, and why
/// @param notUnderstood words that should have told, and did not
public record Hearing(
    List<Utterance> utterances,
    List<People.Person> mentions,
    List<String> choices,
    List<String> notUnderstood) {
  public Hearing {
    utterances = List.copyOf(utterances);
    mentions = List.copyOf(mentions);
    choices = List.copyOf(choices);
    notUnderstood = List.copyOf(notUnderstood);
  }
}
