package cinema.c41.chat.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells English from German by the small words that every sentence has.
public final class Languages {
  private static final Set<String> ENGLISH =
      WordSet.of(
          """
          the a an and of to is are it its it's he she they we you i i'm you're we're that this these
          those with for from at on by as not don't doesn't can't won't isn't aren't says said asks
          no yes what where when who why how then there here my your our his her their be been have
          has had do does did will would should could please make makes but or if so up out about
          into over after before hello good morning night thanks thank never always nothing end
          ends second seconds minute minutes shot shots dawn without
          """);
  private static final Set<String> GERMAN =
      WordSet.of(
          """
          der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine
          keinen keinem keiner ist sind war im am vom zum zur beim ins auf aus bei mit nach von zu
          für über unter ich du er sie es wir ihr mich dich sich uns euch mein dein sein unser euer
          sagt fragt antwortet ruft flüstert ja nein was wo wann wer warum wie dann da hier noch
          nur schon auch sehr bitte mach mache hat haben hatte wird werden soll sollen darf muss
          kann als wenn dass ohne sekunden sekunde minuten minute guten morgen abend nacht danke
          nie immer nichts ende endet schlussbild keinesfalls einmal jetzt gibt zwei drei vier
          niemand niemals vielleicht
          """);

  /// A single `Hello` in a German brief does not make an English film.
  private static final int LEAST_SURE = 2;

  private Languages() {}

  /// `de` or `en`: what the message is written in, quotes counting least.
  static String ofMessage(String message, List<Token> tokens) {
    int score = message.indexOf('„') >= 0 ? 1 : 0;
    for (Token token : tokens) {
      score += token.isQuote() ? Integer.signum(score(token.text())) : 2 * score(token.low());
    }
    return score > 0 ? "de" : "en";
  }

  /// `de`, `en`, or empty when the texts do not tell beyond doubt.
  public static String ofTexts(List<String> texts) {
    int score = texts.stream().mapToInt(Languages::score).sum();
    if (Math.abs(score) < LEAST_SURE) {
      return "";
    }
    return score > 0 ? "de" : "en";
  }

  /// Above 0 for German, below for English.
  private static int score(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+"))
        .mapToInt(Languages::scoreOfWord)
        .sum();
  }

  private static int scoreOfWord(String word) {
    if (GERMAN.contains(word)) {
      return ENGLISH.contains(word) ? 0 : 1;
    }
    if (ENGLISH.contains(word)) {
      return -1;
    }
    boolean isGerman = word.codePoints().anyMatch(c -> "äöüß".indexOf(c) >= 0);
    return isGerman ? 1 : 0;
  }
}
