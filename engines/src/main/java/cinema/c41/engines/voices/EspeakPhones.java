package cinema.c41.engines.voices;

import cinema.c41.camera.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Lays espeak-ng's sounds over a recording. Its mnemonics come without times: vowels are given
/// more time than consonants, long ones more than short ones, and only where something can be
/// heard.
final class EspeakPhones {
  /// Mnemonics, the longest first where one begins another, and the ARPABET sound the mouth makes.
  private static final Map<String, String> VOWELS =
      Map.ofEntries(
          Map.entry("aI", "ay"),
          Map.entry("aU", "aw"),
          Map.entry("OY", "oy"),
          Map.entry("eI", "ey"),
          Map.entry("oU", "ow"),
          Map.entry("i", "iy"),
          Map.entry("I", "ih"),
          Map.entry("e", "ey"),
          Map.entry("E", "eh"),
          Map.entry("a", "aa"),
          Map.entry("A", "aa"),
          Map.entry("o", "ow"),
          Map.entry("O", "ao"),
          Map.entry("u", "uw"),
          Map.entry("U", "uh"),
          Map.entry("y", "uw"),
          Map.entry("Y", "uh"),
          Map.entry("W", "er"),
          Map.entry("@", "ax"),
          Map.entry("V", "ah"),
          Map.entry("3", "er"));

  private static final Map<String, String> CONSONANTS =
      Map.ofEntries(
          Map.entry("ts", "t"),
          Map.entry("tS", "ch"),
          Map.entry("dZ", "jh"),
          Map.entry("pF", "f"),
          Map.entry("S", "sh"),
          Map.entry("Z", "zh"),
          Map.entry("C", "hh"),
          Map.entry("x", "hh"),
          Map.entry("N", "ng"),
          Map.entry("T", "th"),
          Map.entry("D", "dh"),
          Map.entry("R", "r"),
          Map.entry("j", "y"),
          Map.entry("h", "hh"),
          Map.entry("l", "l"),
          Map.entry("p", "p"),
          Map.entry("b", "b"),
          Map.entry("t", "t"),
          Map.entry("d", "d"),
          Map.entry("k", "k"),
          Map.entry("g", "g"),
          Map.entry("m", "m"),
          Map.entry("n", "n"),
          Map.entry("f", "f"),
          Map.entry("v", "v"),
          Map.entry("s", "s"),
          Map.entry("z", "z"),
          Map.entry("r", "r"),
          Map.entry("w", "w"));

  /// Seconds of a window in which loudness is measured.
  private static final double WINDOW = 0.01;

  private EspeakPhones() {}

  private record Weighted(String sound, double weight) {}

  static Utterance lay(String mnemonics, Utterance recorded) {
    List<Weighted> sounds = sounds(mnemonics);
    boolean[] heard = heard(recorded);
    double whole = sounds.stream().mapToDouble(Weighted::weight).sum();
    int active = 0;
    for (boolean window : heard) {
      active += window ? 1 : 0;
    }
    var phones = new ArrayList<Phone>();
    double done = 0;
    for (Weighted sound : sounds) {
      done += sound.weight();
      phones.add(new Phone(sound.sound(), place(heard, done / whole * active)));
    }
    return new Utterance(recorded.samples(), recorded.rate(), ended(phones, recorded.seconds()));
  }

  private static List<Weighted> sounds(String mnemonics) {
    var sounds = new ArrayList<Weighted>();
    for (String token : mnemonics.split("[\\s_|]+")) {
      String plain = token.replaceAll("[',;!:\\-^#2?]", "");
      double weight = token.contains(":") ? 1.5 : 1;
      weigh(plain, weight, sounds);
    }
    return sounds;
  }

  private static void weigh(String plain, double weight, List<Weighted> sounds) {
    String rest = plain;
    while (!rest.isEmpty()) {
      String two = rest.substring(0, Math.min(2, rest.length()));
      String one = rest.substring(0, 1);
      String found = VOWELS.containsKey(two) || CONSONANTS.containsKey(two) ? two : one;
      if (VOWELS.containsKey(found)) {
        sounds.add(new Weighted(VOWELS.getOrDefault(found, "ax"), 1.6 * weight));
      } else if (CONSONANTS.containsKey(found)) {
        sounds.add(new Weighted(CONSONANTS.getOrDefault(found, "t"), weight));
      }
      rest = rest.substring(found.length());
    }
  }

  private static boolean[] heard(Utterance recorded) {
    int window = (int) (WINDOW * recorded.rate());
    var heard = new boolean[Math.max(1, recorded.samples().length / window)];
    double threshold = 0.02 * Levels.peak(recorded.samples());
    for (int i = 0; i < heard.length; i++) {
      for (int j = i * window; j < (i + 1) * window && j < recorded.samples().length; j++) {
        heard[i] |= Math.abs(recorded.samples()[j]) > threshold;
      }
    }
    return heard;
  }

  /// Seconds by which so many windows with sound have passed.
  private static double place(boolean[] heard, double windows) {
    double passed = 0;
    for (int i = 0; i < heard.length; i++) {
      passed += heard[i] ? 1 : 0;
      if (passed >= windows) {
        return (i + 1) * WINDOW;
      }
    }
    return heard.length * WINDOW;
  }

  private static List<Phone> ended(List<Phone> phones, double end) {
    if (!phones.isEmpty()) {
      phones.set(phones.size() - 1, new Phone(phones.getLast().sound(), end));
    }
    return phones;
  }
}
