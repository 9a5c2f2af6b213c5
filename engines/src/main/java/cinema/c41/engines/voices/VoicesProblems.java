package cinema.c41.engines.voices;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What can go wrong with speech.
final class VoicesProblems {
  private static final Fix ESPEAK =
      new Fix("install espeak-ng, which speaks it", "sudo apt-get install espeak-ng");

  private VoicesProblems() {}

  /// A synthesizer ended well and there is nothing to hear.
  static Problem saidNothing(String title, String text, List<String> printed) {
    return engine(
        "voices/said-nothing",
        "nothing can be heard of \"" + text + "\"",
        title + " ended without sound",
        printed);
  }

  /// A synthesizer broke down in the middle.
  static Problem brokeDown(String title, String why, List<String> printed) {
    return engine("voices/broke-down", title + " broke down", why, printed);
  }

  /// The text has letters that the voice has no sounds for.
  static Problem cannotRead(String text, int letter, String language) {
    String shown = Character.toString(letter);
    String name = Character.UnicodeScript.of(letter).name().toLowerCase(java.util.Locale.ROOT);
    return Problem.ofRequest(
        "voices/cannot-read",
        "this voice cannot read \"" + text + "\"",
        "'" + shown + "' is " + name + "; the film's language is '" + language + "'",
        Fix.byHand("write the line in the letters of its language"),
        Fix.byHand("or name the language on the title page, such as  Language: ru"),
        ESPEAK);
  }

  /// A language is spoken with an accent that was not asked for.
  static Problem noGerman(Optional<Problem> broken) {
    String why =
        broken
            .map(problem -> "espeak-ng does not run: " + problem.why())
            .orElse("espeak-ng is not on this machine; an English voice reads German by sound");
    return Problem.ofMachine("voices/no-german", "no voice here speaks German", why, ESPEAK);
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
            "sudo apt-get install npm && touch pom.xml && ./c41 version"));
  }

  /// The plan names a voice that is not here any more.
  static Problem noSuchVoice(String voice) {
    return Problem.ofMachine(
        "voices/no-such-voice",
        "there is no voice '" + voice + "' here",
        "it was there when the film was planned",
        new Fix("plan again; another voice is cast", "c41 resume"));
  }

  /// The recording cannot be written.
  static Problem cannotWrite(Path file, IOException cause) {
    return Problem.ofMachine(
        "voices/cannot-write",
        "the recording " + file + " cannot be written",
        String.valueOf(cause.getMessage()),
        new Fix("make room, and make the folder yours", "df -h " + file.getParent()));
  }

  private static Problem engine(String code, String what, String why, List<String> printed) {
    return new Problem(
        Code.parse(code),
        what,
        why,
        List.of(
            new Fix("see which voices are there", "c41 engines"),
            Fix.byHand("or write the line differently")),
        new Retry.After(Duration.ofSeconds(1)),
        Blame.ENGINE,
        printed.stream().limit(30).toList());
  }
}
