package cinema.c41.engines.voices;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.time.Duration;
import java.util.List;

/// What can go wrong with speech.
final class VoicesProblems {
  private static final Fix ESPEAK =
      new Fix("install espeak-ng, which speaks it", "apt-get install espeak-ng");

  private VoicesProblems() {}

  /// A synthesizer ended well and there is nothing to hear.
  static Problem saidNothing(String title, String text, String printed) {
    return new Problem(
        Code.parse("voices/said-nothing"),
        "nothing can be heard of \"" + text + "\"",
        title + " ended without sound",
        List.of(
            new Fix("see which voices are there", "c41 engines"),
            Fix.byHand("or write the line differently")),
        new Retry.After(Duration.ofSeconds(1)),
        Blame.ENGINE,
        printed.lines().toList());
  }

  /// The text has letters that the voice has no sounds for.
  static Problem cannotRead(String text, String language) {
    return Problem.ofRequest(
        "voices/cannot-read",
        "no voice here can read \"" + text + "\"",
        "the voices that are here read Latin letters only; the script's language is '"
            + language
            + "'",
        ESPEAK,
        Fix.byHand("or write the line in Latin letters"));
  }

  /// A language is spoken with an accent that was not asked for.
  static Problem noGerman() {
    return Problem.ofMachine(
        "voices/no-german",
        "no voice here speaks German",
        "espeak-ng is not on this machine; an English voice reads German by sound",
        ESPEAK);
  }

  /// The good voices of the build are not there.
  static Problem noFlite() {
    return Problem.ofMachine(
        "voices/no-flite",
        "the Flite voices are not here",
        "they come with npm when C41 is built, and there was none; FreeTTS speaks instead, one"
            + " plain voice",
        new Fix(
            "install npm and build again",
            "apt-get install npm && touch pom.xml && ./c41 version"));
  }

  /// The plan names a voice that is not here any more.
  static Problem noVoice(String voice) {
    return Problem.ofMachine(
        "voices/no-such-voice",
        "there is no voice '" + voice + "' here",
        "it was there when the film was planned",
        new Fix("plan again; another voice is cast", "c41 resume"));
  }
}
