package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import cinema.c41.camera.Phone;
import cinema.c41.engine.Voice;
import cinema.c41.engine.Voice.Register;
import cinema.c41.engines.voices.sound.Utterance;
import cinema.c41.engines.voices.text.GermanByEar;
import cinema.c41.engines.voices.text.Letters;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// FreeTTS with its voice kevin, from Maven Central: plain, but there on every machine. It
/// needs no sound system and prints nothing, unless it is interrupted. It speaks one phrase at
/// a time (2 to 60 ms each), since the library keeps state of its own, and it keeps a thread
/// for as long as the process lives: a daemon when it was first used on a virtual thread, as
/// jobs are.
final class FreeTts implements Synthesizer {
  private static final String NAME = "kevin16";
  private static final float PITCH = 100;
  private static final float MOVES = 11;
  private static final List<Voice> VOICES =
      List.of(
          new Voice(
              "freetts-kevin", "FreeTTS kevin, a man, plain", Set.of("en"), Register.LOW, 92, 30));

  private com.sun.speech.freetts.@Nullable Voice speaker;

  @Override
  public String title() {
    return "FreeTTS 1.2.2";
  }

  @Override
  public String fingerprint() {
    return "freetts 1.2.2";
  }

  @Override
  public List<Voice> voices() {
    return VOICES;
  }

  @Override
  public boolean bends(String voice) {
    return true;
  }

  @Override
  public boolean stops() {
    return false;
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public synchronized Utterance speak(Request request) {
    String text = written(request);
    com.sun.speech.freetts.Voice voice = speaker();
    var tape = new FreeTtsTape();
    var notes = new Notes();
    voice.setAudioPlayer(tape);
    voice.setDurationStretch((float) request.stretch());
    voice.setPitch(PITCH * (float) request.pitch());
    voice.setPitchRange(MOVES * (float) request.liveliness());
    List<UtteranceProcessor> processors = processors(voice);
    processors.add(notes);
    try {
      voice.speak(text);
    } finally {
      processors.remove(notes);
    }
    return tape.recorded(notes.phones);
  }

  private static String written(Request request) {
    Letters.foreign(request.text(), "en")
        .ifPresent(
            letter -> {
              throw new C41Exception(
                  VoicesProblems.cannotRead(request.text(), letter, request.language()));
            });
    boolean german = request.language().equals("de");
    return Letters.plain(german ? GermanByEar.of(request.text()) : request.text());
  }

  /// The library's list is of no type.
  @SuppressWarnings("unchecked")
  private static List<UtteranceProcessor> processors(com.sun.speech.freetts.Voice voice) {
    return voice.getUtteranceProcessors();
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

  /// Writes down when every sound ends, for each part that FreeTTS makes of a text. Used by the one
  /// thread that speaks.
  private static final class Notes implements UtteranceProcessor {
    private final List<List<Phone>> phones = new ArrayList<>();

    @Override
    public void processUtterance(com.sun.speech.freetts.Utterance utterance) {
      var part = new ArrayList<Phone>();
      Item item = utterance.getRelation(Relation.SEGMENT).getHead();
      while (item != null) {
        part.add(new Phone(item.toString(), item.getFeatures().getFloat("end")));
        item = item.getNext();
      }
      phones.add(part);
    }
  }
}
