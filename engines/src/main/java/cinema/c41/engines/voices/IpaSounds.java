package cinema.c41.engines.voices;

import cinema.c41.engines.voices.sound.SoundFitter.Sound;
import cinema.c41.engines.voices.sound.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the phonetic alphabet as espeak-ng prints it, in the sounds that mouths are drawn for:
/// ARPABET, the nearest one where a language has others.
final class IpaSounds {
  private static final Map<String, List<String>> SOUNDS =
      Map.ofEntries(
          sound("aɪ", "ay"),
          sound("aʊ", "aw"),
          sound("ɔø", "oy"),
          sound("ɔʏ", "oy"),
          sound("ɔɪ", "oy"),
          sound("eɪ", "ey"),
          sound("oʊ", "ow"),
          sound("əʊ", "ow"),
          sound("tʃ", "ch"),
          sound("tɕ", "ch"),
          sound("dʒ", "jh"),
          sound("dʑ", "jh"),
          sound("a", "aa"),
          sound("ɑ", "aa"),
          sound("ɒ", "aa"),
          sound("æ", "ae"),
          sound("ɐ", "ah"),
          sound("ʌ", "ah"),
          sound("ɜ", "ah"),
          sound("ɵ", "ax"),
          sound("ə", "ax"),
          sound("ɚ", "er"),
          sound("ɝ", "er"),
          sound("ø", "er"),
          sound("œ", "er"),
          sound("e", "ey"),
          sound("ɛ", "eh"),
          sound("i", "iy"),
          sound("ɪ", "ih"),
          sound("ɨ", "ih"),
          sound("ᵻ", "ih"),
          sound("ɯ", "ih"),
          sound("o", "ow"),
          sound("ɔ", "ao"),
          sound("ɤ", "ah"),
          sound("u", "uw"),
          sound("ʊ", "uh"),
          sound("ʉ", "uw"),
          sound("y", "uw"),
          sound("ʏ", "uh"),
          sound("p", "p"),
          sound("b", "b"),
          sound("t", "t"),
          sound("d", "d"),
          sound("ʈ", "t"),
          sound("ɖ", "d"),
          sound("k", "k"),
          sound("g", "g"),
          sound("ɡ", "g"),
          sound("c", "k"),
          sound("ɟ", "g"),
          sound("q", "k"),
          sound("m", "m"),
          sound("ɱ", "m"),
          sound("n", "n"),
          sound("ɲ", "n"),
          sound("ɳ", "n"),
          sound("ŋ", "ng"),
          sound("f", "f"),
          sound("v", "v"),
          sound("ʋ", "v"),
          sound("β", "v"),
          sound("ɸ", "f"),
          sound("s", "s"),
          sound("z", "z"),
          sound("ʃ", "sh"),
          sound("ʒ", "zh"),
          sound("ɕ", "sh"),
          sound("ʑ", "zh"),
          sound("ʂ", "sh"),
          sound("ʐ", "zh"),
          sound("θ", "th"),
          sound("ð", "dh"),
          sound("ç", "hh"),
          sound("x", "hh"),
          sound("χ", "hh"),
          sound("ɣ", "g"),
          sound("h", "hh"),
          sound("ɦ", "hh"),
          sound("l", "l"),
          sound("ɫ", "l"),
          sound("ɭ", "l"),
          sound("ɬ", "l"),
          sound("ʎ", "y"),
          sound("r", "r"),
          sound("ɾ", "r"),
          sound("ɹ", "r"),
          sound("ʁ", "r"),
          sound("ʀ", "r"),
          sound("ɽ", "r"),
          sound("j", "y"),
          sound("w", "w"),
          sound("ʍ", "w"),
          sound("ɥ", "w"));

  private static final String LONG = "ː";
  private static final String STRESS = "ˈˌ";

  private IpaSounds() {}

  /// @param printed a line for every clause, sounds parted by `_`, words by spaces; `(en)` marks a
  ///     word of another language
  static List<Sound> of(String printed) {
    var sounds = new ArrayList<Sound>();
    for (String clause : printed.strip().split("\\n")) {
      if (!sounds.isEmpty()) {
        sounds.add(new Sound(Utterance.PAUSE, 1));
      }
      for (String token : clause.replaceAll("\\([a-z-]+\\)", "_").split("[_\\s]+")) {
        read(token, sounds);
      }
    }
    return sounds;
  }

  private static void read(String token, List<Sound> sounds) {
    double weight = token.contains(LONG) ? 1.35 : 1;
    boolean stressed = false;
    int at = 0;
    while (at < token.length()) {
      stressed |= STRESS.indexOf(token.charAt(at)) >= 0;
      int length =
          at + 2 <= token.length() && SOUNDS.containsKey(token.substring(at, at + 2)) ? 2 : 1;
      List<String> found = SOUNDS.getOrDefault(token.substring(at, at + length), List.of());
      double times = weight * (stressed ? 1.15 : 1) * (length == 2 ? 1.2 : 1);
      found.forEach(sound -> sounds.add(new Sound(sound, times)));
      at += length;
    }
  }

  private static Map.Entry<String, List<String>> sound(String ipa, String arpabet) {
    return Map.entry(ipa, List.of(arpabet));
  }
}
