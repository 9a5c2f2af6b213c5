package cinema.c41.chat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a message asks for. What it does not say is empty; what could not be understood is in
/// [#notUnderstood], and what had to be decided for the writer in [#choices]: nothing is dropped
/// silently.
///
/// @param language that is spoken: `en` or `de`
/// @param beats what is seen and said, in order
/// @param choices what was decided where the message left it open, a sentence each
public record Brief(
    Format format,
    String language,
    Setting setting,
    List<Beat> beats,
    Cast cast,
    Wishes wishes,
    List<String> notUnderstood,
    List<String> choices) {
  public Brief {
    beats = List.copyOf(beats);
    notUnderstood = List.copyOf(notUnderstood);
    choices = List.copyOf(choices);
  }

  /// The film as a thing to deliver.
  ///
  /// @param title as the message gives it, or empty
  /// @param seconds how long it is to be; 0 when the message does not say
  /// @param aspect `9:16`, or empty
  public record Format(String title, double seconds, String aspect) {
    /// A length as people write it: `20`, `7.5`.
    static String plain(double seconds) {
      return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    }
  }

  /// Where and when a scene plays.
  ///
  /// @param words as a heading has them, in small letters: `bakery`; empty when unknown
  /// @param time `dawn`, or empty
  public record Setting(String words, boolean interior, String time) {
    /// `INT. BAKERY - DAWN`
    public String heading() {
      String where = (interior ? "INT. " : "EXT. ") + words;
      return (time.isEmpty() ? where : where + " - " + time).toUpperCase(Locale.ROOT);
    }
  }

  /// One thing after the other.
  public sealed interface Beat {
    /// Another place.
    record Scene(Setting setting) implements Beat {}

    /// What is seen, in the words of the message.
    record Action(String text) implements Beat {}

    record Speech(SpokenLine line) implements Beat {}
  }

  /// Who is in it.
  ///
  /// @param characters everybody, in the order they are named first
  /// @param silent those of them who must not speak
  public record Cast(List<String> characters, List<String> silent) {
    public Cast {
      characters = List.copyOf(characters);
      silent = List.copyOf(silent);
    }
  }

  /// What must not be there, and what the last picture is.
  ///
  /// @param forbidden in the words of the message, without its `no`
  /// @param end in the words of the message, or empty
  public record Wishes(List<String> forbidden, String end) {
    public Wishes {
      forbidden = List.copyOf(forbidden);
    }
  }

  /// The length that was asked for, in seconds.
  public OptionalDouble length() {
    return format.seconds > 0 ? OptionalDouble.of(format.seconds) : OptionalDouble.empty();
  }

  /// The shape of the picture that was asked for: `9:16`.
  public Optional<String> aspect() {
    return present(format.aspect);
  }

  /// The spoken lines, in order.
  public List<SpokenLine> lines() {
    return beats.stream()
        .filter(Beat.Speech.class::isInstance)
        .map(beat -> ((Beat.Speech) beat).line())
        .toList();
  }

  /// Who speaks, in the order of their first lines.
  public List<String> speakers() {
    return lines().stream().map(SpokenLine::speaker).distinct().toList();
  }

  public List<String> characters() {
    return cast.characters;
  }

  public List<String> silent() {
    return cast.silent;
  }

  public List<String> forbidden() {
    return wishes.forbidden;
  }

  /// The last picture, if the message asks for one.
  public Optional<String> end() {
    return present(wishes.end);
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
