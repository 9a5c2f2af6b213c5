package cinema.c41.chat.words;

import cinema.c41.chat.words.Words.Topic;
import java.util.List;
import java.util.Set;

/// The many ways to say that somebody does not speak: a verb, perhaps small words, and what makes
/// nothing of it: `says | absolutely | nothing`, `sagt | die ganze Zeit | kein Wort`.
public final class SilentWords {
  private static final Set<String> BETWEEN =
      WordSet.of(
          """
          ever even absolutely completely totally entirely simply just also really still always only
          once actually either much all the whole time to not
          aber jedoch dabei dazu auch einfach nur die ganze zeit über völlig komplett immer noch
          weiterhin überhaupt gar absolut selbst wirklich there here da daneben lange durchgehend durchweg hier dann
          """);
  private static final int MOST_BETWEEN = 4;

  /// @param ends words and phrases between commas
  private record Pattern(Set<String> verbs, List<String[]> ends) {
    static Pattern of(String verbs, String ends) {
      return new Pattern(
          WordSet.of(verbs),
          List.of(ends.split(",")).stream().map(end -> end.strip().split("\\s+")).toList());
    }
  }

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.of(
              "says say said utters utter speaks talks answers replies responds",
              """
              nothing, not a word, not a thing, no word, no words, not one word, not a single word,
              not a single thing, not a syllable, no lines
              """),
          Pattern.of(
              """
              doesn't don't won't didn't can't mustn't shouldn't couldn't wouldn't cannot never not
              """,
              """
              speak, speaks, talk, talks, say anything, say a word, say a thing, say a single word,
              say one word, says anything, says a word, says a thing, says a single word, answer,
              answers, reply, replies, respond, responds, utter a word, utters a word, utter a sound,
              utters a sound, make a sound, makes a sound, open his mouth, open her mouth,
              opens his mouth, opens her mouth, have any lines, have a line, have lines,
              have any dialogue, have dialogue, have any text, get any lines, get a line
              """),
          Pattern.of(
              "is are was stays stay remains remain keeps keep sits sit stands stand",
              "silent, quiet, mute, mum, speechless, wordless, non-speaking, tight-lipped"),
          Pattern.of(
              "has have gets get had with",
              """
              no lines, no line, no dialogue, no dialog, no text, no spoken lines, no speaking part,
              no speaking role, nothing to say
              """),
          Pattern.of("says makes make", "no sound, not a sound"),
          Pattern.of(
              "sagt sagen sagte spricht sprechen sprach redet reden antwortet erwidert entgegnet",
              """
              nichts, kein wort, keine silbe, keinen ton, keinen mucks, kein einziges wort,
              kein sterbenswörtchen, keinen satz, niemals etwas, nie etwas, nie ein wort
              """),
          Pattern.of(
              "spricht sprechen redet reden antwortet antworten erwidert", "nicht, nie, niemals"),
          Pattern.of("verliert verlieren wechselt", "kein wort, kein einziges wort"),
          Pattern.of(
              "gibt geben bringt bringen kriegt macht",
              """
              keinen laut von sich, keinen ton von sich, keinen mucks von sich, kein wort heraus,
              keinen ton heraus, kein wort raus, keinen ton raus, den mund nicht auf
              """),
          Pattern.of("bleibt bleiben ist sind blieb", "stumm, still, wortlos, schweigsam"),
          Pattern.of(
              "steht stehen sitzt sitzen schaut schauen guckt", "stumm, wortlos, schweigend"),
          Pattern.of(
              "hat haben bekommt bekommen kriegt",
              """
              keinen text, keine zeile, keine zeilen, keinen dialog, keinen satz, keine sprechrolle,
              keinen sprechtext, keinen sprechpart, nichts zu sagen
              """),
          Pattern.of(
              "darf dürfen soll sollen sollte wird werden muss müssen kann will",
              """
              nichts sagen, nicht sprechen, nicht reden, kein wort sagen, schweigen, stumm bleiben,
              still bleiben, nicht antworten, nichts sprechen, stumm sein, kein wort sprechen
              """));

  private static final Set<String> ADJECTIVES =
      WordSet.of(
          """
          silent mute speechless wordless voiceless non-speaking stumme stummer stummen stummes
          stumm schweigende schweigender schweigenden schweigendes schweigsame schweigsamer
          schweigsames wortlose wortloser
          """);

  private SilentWords() {}

  /// Whether the word describes somebody who does not speak.
  public static boolean isAdjective(String low) {
    return ADJECTIVES.contains(low);
  }

  /// How many tokens there say that somebody is silent; 0 when none does.
  public static int at(Passage p, int i) {
    int words = p.match(i, Topic.SILENT);
    for (Pattern pattern : PATTERNS) {
      if (pattern.verbs.contains(p.low(i))) {
        words = Math.max(words, match(p, i, pattern));
      }
    }
    return words;
  }

  private static int match(Passage p, int verb, Pattern pattern) {
    for (int i = verb + 1; i <= verb + 1 + MOST_BETWEEN; i++) {
      int at = i;
      for (String[] end : pattern.ends) {
        if (isAt(p, at, end)) {
          return at + end.length - verb;
        }
      }
      if (!BETWEEN.contains(p.low(i))) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isAt(Passage p, int at, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(p.low(at + i))) {
        return false;
      }
    }
    return true;
  }
}
