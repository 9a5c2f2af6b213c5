package cinema.c41.engines.voices;

import cinema.c41.camera.Phone;
import cinema.c41.engine.Voice;
import cinema.c41.engine.Voice.Register;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// FreeTTS with its voice kevin, from Maven Central: plain, but there on every machine. It
/// speaks one phrase at a time, since the library keeps state of its own.
final class FreeTts implements Synthesizer {
  private static final String NAME = "kevin16";
  private static final List<Voice> VOICES =
      List.of(
          new Voice(
              "freetts-kevin", "FreeTTS kevin, a man, plain", Set.of("en"), Register.LOW, 100, 30));

  private com.sun.speech.freetts.@Nullable Voice speaker;

  @Override
  public String title() {
    return "freetts 1.2.2";
  }

  @Override
  public List<Voice> voices() {
    return VOICES;
  }

  @Override
  public synchronized cinema.c41.engines.voices.Utterance speak(Request request) {
    com.sun.speech.freetts.Voice voice = speaker();
    var tape = new FreeTtsTape();
    var notes = new Notes();
    voice.setAudioPlayer(tape);
    voice.setDurationStretch((float) request.stretch());
    UtteranceProcessor listener = notes;
    addListener(voice, listener);
    voice.speak(request.text());
    voice.getUtteranceProcessors().remove(listener);
    return tape.recorded(notes.phones);
  }

  /// The library's list is of no type.
  @SuppressWarnings("unchecked")
  private static void addListener(com.sun.speech.freetts.Voice voice, UtteranceProcessor listener) {
    voice.getUtteranceProcessors().add(listener);
  }

  private com.sun.speech.freetts.Voice speaker() {
    com.sun.speech.freetts.Voice known = speaker;
    if (known == null) {
      known = kevin();
      known.allocate();
      speaker = known;
    }
    return known;
  }

  private static com.sun.speech.freetts.Voice kevin() {
    for (var voice : new KevinVoiceDirectory().getVoices()) {
      if (voice.getName().equals(NAME)) {
        return voice;
      }
    }
    throw new IllegalStateException("FreeTTS came without " + NAME);
  }

  /// Writes down when every sound ends. Used by the one thread that speaks.
  private static final class Notes implements UtteranceProcessor {
    private final List<Phone> phones = new ArrayList<>();

    @Override
    public void processUtterance(Utterance utterance) {
      double start = phones.isEmpty() ? 0 : phones.getLast().end();
      Item item = utterance.getRelation(Relation.SEGMENT).getHead();
      while (item != null) {
        double end = start + item.getFeatures().getFloat("end");
        phones.add(new Phone(item.toString(), end));
        item = item.getNext();
      }
    }
  }
}
