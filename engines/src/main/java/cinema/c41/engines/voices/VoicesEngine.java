package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.camera.Phone;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Voice;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engine.Whereabouts;
import cinema.c41.engines.voices.sound.Utterance;
import cinema.c41.engines.voices.sound.Wav;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Speaks lines with whatever is on this machine: Flite when the build brought it, FreeTTS always,
/// espeak-ng for the languages that neither speaks.
public final class VoicesEngine implements Engine {
  /// Part of every key: what is made of a line has changed when this does.
  private static final String VERSION = "voices 2";

  /// Two phrases at once keep two cores busy; each takes about 40 MB while it is spoken.
  private static final int LANES = 2;

  private final InHouse jobs = new InHouse("voices", this::speak);
  private final Flite flite;
  private final FreeTts freeTts = new FreeTts();
  private final Espeak espeak;

  /// @param flite the Flite voices (`flite.wasm`); the file may be missing
  /// @param espeak the espeak-ng program, if there is one
  public VoicesEngine(Path flite, Optional<Path> espeak) {
    this.flite = new Flite(new FliteProgram(flite, Optional.empty()));
    this.espeak = new Espeak(espeak);
  }

  /// @param compiled where the compiled Flite is kept between processes; saves half a second
  public VoicesEngine(Path flite, Optional<Path> espeak, Path compiled) {
    this.flite = new Flite(new FliteProgram(flite, Optional.of(compiled)));
    this.espeak = new Espeak(espeak);
  }

  @Override
  public String name() {
    return "voices";
  }

  @Override
  public Offer offer() {
    List<Synthesizer> there = there();
    String titles = String.join(", ", there.stream().map(Synthesizer::title).toList());
    List<String> prints = there.stream().map(Synthesizer::fingerprint).toList();
    return new Offer(
        name(),
        titles,
        VERSION + "; " + String.join(", ", prints),
        Set.of(VoiceJob.class),
        LANES,
        voices(there),
        problems());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    jobs.start(ticket, job, desk, events);
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    return jobs.reattach(ticket, events);
  }

  @Override
  public void cancel(Ticket ticket) {
    jobs.cancel(ticket);
  }

  private void speak(EngineJob job, Shift shift) {
    if (!(job instanceof VoiceJob line)) {
      throw new IllegalArgumentException("voices do not make " + job);
    }
    Synthesizer synthesizer = speaking(line.voice());
    if (synthesizer.stops()) {
      shift.onCancel(Thread.currentThread()::interrupt);
    }
    Utterance read = new Reading(synthesizer, line, shift).read();
    Path file = shift.file("voice.wav");
    try {
      Wav.write(file, read);
    } catch (IOException e) {
      throw new C41Exception(VoicesProblems.cannotWrite(file, e), e);
    }
    shift.produce("voice", file, "audio/wav", facts(read, synthesizer));
  }

  private static Tree.Obj facts(Utterance read, Synthesizer synthesizer) {
    var phones = new ArrayList<Tree>();
    for (Phone phone : read.phones()) {
      // To a tenth of a millisecond: facts are kept as text.
      double end = Math.round(phone.end() * 10_000) / 10_000.0;
      phones.add(Tree.list(List.of(Tree.text(phone.sound()), Tree.number(end))));
    }
    return Tree.obj()
        .with("samples", read.samples().length)
        .with("synthesizer", synthesizer.title())
        .with("silent", Tree.flag(read.peak() == 0))
        .with("phones", Tree.list(phones));
  }

  private Synthesizer speaking(String voice) {
    return List.of(flite, freeTts, espeak).stream()
        .filter(one -> one.voices().stream().anyMatch(known -> known.id().equals(voice)))
        .findFirst()
        .orElseThrow(() -> new C41Exception(VoicesProblems.noSuchVoice(voice)));
  }

  /// Kevin is there on every machine; beside better voices nobody needs him.
  private List<Synthesizer> there() {
    List<Synthesizer> ranked = flite.isThere() ? List.of(flite, espeak) : List.of(freeTts, espeak);
    return ranked.stream().filter(one -> !one.voices().isEmpty()).toList();
  }

  /// espeak-ng speaks English as well, but nobody should who has Flite.
  private List<Voice> voices(List<Synthesizer> there) {
    List<Voice> all = there.stream().flatMap(one -> one.voices().stream()).toList();
    return flite.isThere()
        ? all.stream()
            .map(voice -> voice.id().startsWith("espeak") ? foreign(voice) : voice)
            .toList()
        : all;
  }

  private static Voice foreign(Voice voice) {
    var languages = new LinkedHashSet<>(voice.languages());
    languages.remove("en");
    return new Voice(
        voice.id(), voice.title(), languages, voice.register(), voice.pitch(), voice.quality());
  }

  private List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    if (!flite.isThere()) {
      problems.add(VoicesProblems.noFlite());
    }
    if (espeak.voices().isEmpty()) {
      problems.add(VoicesProblems.noGerman(espeak.whyNot()));
    }
    return problems;
  }
}
