package cinema.c41.chat;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.util.List;

/// What can keep a message from becoming a brief.
public final class ChatProblems {
  private static final String EXAMPLE =
      "c41 say '20-second spot, 9:16, a bakery at dawn. Anna: \"We open at nine.\"'";

  private ChatProblems() {}

  /// There is no word in the message.
  static C41Exception nothingSaid() {
    return new C41Exception(
        Problem.ofRequest(
            "chat/nothing-said",
            "the message says nothing",
            "it is empty, or has no word and no number in it",
            new Fix("say what the film is", EXAMPLE)));
  }

  /// The message is longer than any brief.
  static C41Exception tooLong(int characters, int most) {
    return new C41Exception(
        Problem.ofRequest(
            "chat/too-long",
            "the message is too long for a brief",
            "it has " + characters + " characters; a brief has " + most + " at most",
            new Fix("save it as a screenplay and give that", "c41 film my-film.fountain"),
            Fix.byHand("or leave out what is not in the film")));
  }

  /// Only the format, or only wishes that a screenplay cannot say.
  static C41Exception nothingToFilm(List<String> notUnderstood) {
    return new C41Exception(
        Problem.ofRequest(
                "chat/nothing-to-film",
                "the message has nothing to film in it",
                "it names no place, nobody says anything and nothing happens",
                new Fix("say where it plays, who speaks or what is seen", EXAMPLE))
            .withEvidence(notUnderstood.stream().map(one -> "not understood: " + one).toList()));
  }
}
