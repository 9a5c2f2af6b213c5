package cinema.c41.casting;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.Voice;
import cinema.c41.engine.Voice.Register;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who speaks whom: a voice of its own for every character, by their number in the cast, so that a
/// new character changes nobody's voice. When there are more characters than voices, a voice is
/// used again at another pitch.
public final class Casting {
  /// Factors for the first, second, third … use of one voice: heard apart, still human.
  private static final List<Double> PITCHES = List.of(1.0, 0.89, 1.12, 0.80, 1.25);

  private final Map<String, Part> parts = new HashMap<>();

  /// A voice and how it is bent.
  public record Part(String voice, double pitch, double pace) {}

  /// @param cast characters by their number
  public Casting(Map<String, Integer> cast, List<Voice> voices, String language) {
    if (cast.isEmpty()) {
      return;
    }
    List<Voice> able = able(voices, language);
    Map<Register, Integer> used = new HashMap<>();
    cast.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry -> parts.put(entry.getKey(), part(entry.getKey(), able, used)));
  }

  public Part of(String character) {
    Part part = parts.get(character);
    if (part == null) {
      throw new IllegalStateException(character + " is not in the cast");
    }
    return part;
  }

  private static List<Voice> able(List<Voice> voices, String language) {
    var order = Comparator.comparingInt(Voice::quality).reversed().thenComparing(Voice::id);
    List<Voice> speaking =
        voices.stream().filter(v -> v.languages().contains(language)).sorted(order).toList();
    List<Voice> able = speaking.isEmpty() ? voices.stream().sorted(order).toList() : speaking;
    if (able.isEmpty()) {
      throw new C41Exception(CastingProblems.nobodySpeaks(language));
    }
    return able;
  }

  private static Part part(String character, List<Voice> able, Map<Register, Integer> used) {
    Register register = FirstNames.register(character);
    List<Voice> fitting = able.stream().filter(v -> v.register() == register).toList();
    List<Voice> pool = fitting.isEmpty() ? able : fitting;
    int turn = used.merge(register, 1, Integer::sum) - 1;
    // A voice of the wrong register is bent towards the right one.
    double bend = fitting.isEmpty() ? (register == Register.HIGH ? 1.3 : 0.78) : 1.0;
    double pitch = PITCHES.get(turn / pool.size() % PITCHES.size()) * bend;
    double pace = turn / pool.size() % 2 == 0 ? 1.0 : 1.06;
    return new Part(pool.get(turn % pool.size()).id(), pitch, pace);
  }
}
