package cinema.c41.chat.speech;

import java.util.List;

/// Something that is said in a message.
///
/// @param speakers who says it; nobody when the message does not tell
/// @param direction how, or empty
/// @param text to the letter
/// @param quote the token the text is in, or where it starts
/// @param from the first token that says who says it
/// @param to the token after all of it
public record Utterance(
    List<People.Person> speakers, String direction, String text, int quote, int from, int to) {
  public Utterance {
    speakers = List.copyOf(speakers);
  }
}
