package cinema.c41.chat;

import cinema.c41.chat.clause.MessageReader;
import cinema.c41.chat.clause.Reading;
import cinema.c41.chat.speech.Hearing;
import cinema.c41.chat.speech.SpeechReader;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.Wording;

/// Reads a message in plain English or German as a brief, by rules alone and without a language
/// model: the same message always gives the same brief, in a few milliseconds.
///
/// First it is heard who says what; quotes are kept to the letter. The rest is read sentence by
/// sentence: labels, end shots, prohibitions, descriptions of the film. What is none of these is
/// action, in the words of the message, in order. Nothing is dropped but politeness: what cannot
/// be used is in [Brief#notUnderstood], what was decided in [Brief#choices].
///
/// ```java Brief brief = BriefReader.read("20-second spot, 9:16, a bakery at dawn. Anna: \"We open
/// at nine.\""); String fountain = BriefScreenplay.write(brief);
/// ```
public final class BriefReader {
  /// A message in a chat is far shorter; what is longer is a screenplay, and read as a file.
  static final int MOST_CHARACTERS = 120_000;

  private BriefReader() {}

  public static Brief read(String message) {
    if (message.length() > MOST_CHARACTERS) {
      throw ChatProblems.tooLong(message.length(), MOST_CHARACTERS);
    }
    Wording wording = Wording.of(plain(message));
    if (wording.tokens().stream().noneMatch(BriefReader::says)) {
      throw ChatProblems.nothingSaid();
    }
    Hearing hearing = SpeechReader.read(wording);
    Reading reading = MessageReader.read(hearing, wording);
    return BriefMaker.make(reading, hearing, wording);
  }

  private static boolean says(Token token) {
    return token.kind() != Token.Kind.MARK
        && token.kind() != Token.Kind.BREAK
        && !token.text().isBlank();
  }

  /// Line ends as line feeds, without characters that nobody sees and no file can hold.
  private static String plain(String message) {
    var plain = new StringBuilder(message.length());
    message
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(BriefReader::isText)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isText(int c) {
    boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean isInvisible = c == 0xFEFF || c == 0x200B || c == 0x2060;
    return !isSurrogate && !isControl && !isInvisible;
  }
}
