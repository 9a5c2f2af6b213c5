package cinema.c41.chat.speech;

import java.util.List;

/// What the words around a quote tell of it.
sealed interface Saying {
  /// Text that is seen: on a sign, a title, a name.
  record Shown() implements Saying {}

  /// Spoken by somebody; the tokens between `from` and `to` say so.
  record Said(List<People.Person> speakers, String direction, int from, int to) implements Saying {
    public Said {
      speakers = List.copyOf(speakers);
    }
  }

  /// Spoken, perhaps; the words do not say by whom.
  record Open(String direction, int from, int to) implements Saying {}
}
