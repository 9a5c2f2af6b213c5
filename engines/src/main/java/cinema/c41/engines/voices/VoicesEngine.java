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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Speaks lines with whatever is on this machine: Flite when the build brought it, FreeTTS always,
/// espeak-ng for the languages that neither speaks.
public final class VoicesEngine implements Engine {
  /// Part of every key: what is made of a line has changed when this does.
  private static final String VERSION = "voices 1";

  /// Two phrases at once keep two cores busy; each takes about 100 MB while it is spoken.
  private static final int LANES = 2;

  private final InHouse jobs = new InHouse("voices", this::speak);
  private final List<Synthesizer> synthesizers;

  /// @param flite the Flite voices (`flite.wasm`); the file may be missing
  /// @param espeak the espeak-ng program, if there is one
  public VoicesEngine(Path flite, Optional<Path> espeak) {
    this.synthesizers = List.of(new Flite(flite), new FreeTts(), new Espeak(espeak));
  }

  @Override
  public String name() {
    return "voices";
  }

  @Override
  public Offer offer() {
    List<Synthesizer> there = there();
    String titles = String.join(", ", there.stream().map(Synthesizer::title).toList());
    List<Voice> voices = there.stream().flatMap(one -> one.voices().stream()).toList();
    return new Offer(
        name(), titles, VERSION + "; " + titles, Set.of(VoiceJob.class), LANES, voices, problems());
  }

  @Override
  public Ticket start(EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    return jobs.start(job, desk, events);
  }

  @Override
  public boolean reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
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
    shift.onCancel(Thread.currentThread()::interrupt);
    Synthesizer synthesizer = speaking(line.voice());
    Utterance read = new Reading(synthesizer, line, shift).read();
    Path file = shift.file("voice.wav");
    Wav.write(file, read);
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
        .with("silent", Tree.flag(Levels.peak(read.samples()) == 0))
        .with("phones", Tree.list(phones));
  }

  private Synthesizer speaking(String voice) {
    return synthesizers.stream()
        .filter(one -> one.voices().stream().anyMatch(known -> known.id().equals(voice)))
        .findFirst()
        .orElseThrow(() -> new C41Exception(VoicesProblems.noVoice(voice)));
  }

  /// Kevin is there on every machine; beside better voices nobody needs him.
  private List<Synthesizer> there() {
    boolean flite = !synthesizers.getFirst().voices().isEmpty();
    return synthesizers.stream()
        .filter(one -> !one.voices().isEmpty() && !(flite && one instanceof FreeTts))
        .toList();
  }

  private List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    if (synthesizers.getFirst().voices().isEmpty()) {
      problems.add(VoicesProblems.noFlite());
    }
    if (synthesizers.getLast().voices().isEmpty()) {
      problems.add(VoicesProblems.noGerman());
    }
    return problems;
  }
}
