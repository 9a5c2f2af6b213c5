package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.doors.presets.Binder;
import cinema.c41.preset.Preset;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.OwnCheck;
import cinema.c41.preset.own.OwnFiles;
import cinema.c41.preset.own.OwnProblems;
import cinema.c41.preset.read.PresetReader;
import cinema.c41.testkit.Drafts;
import cinema.c41.testkit.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one small workflow whatever it is given, and keeps presets in its memory.
final class FakeBinder implements Binder {
  private final List<Draft> bound = new ArrayList<>();
  private Optional<String> asked = Optional.empty();
  private Optional<Problem> refusal = Optional.empty();

  List<Draft> bound() {
    return List.copyOf(bound);
  }

  /// The server that was named.
  Optional<String> asked() {
    return asked;
  }

  void refuse(Problem problem) {
    refusal = Optional.of(problem);
  }

  @Override
  public Draft read(String source, Optional<String> server) {
    asked = server;
    refusal.ifPresent(
        problem -> {
          throw new C41Exception(problem);
        });
    return Draft.of(Drafts.workflow(source), "portrait");
  }

  @Override
  public Bound bind(Draft draft, boolean replace) {
    boolean isThere = bound.stream().anyMatch(one -> one.name().equals(draft.name()));
    if (isThere && !replace) {
      throw new C41Exception(OwnProblems.exists(draft.name(), true));
    }
    Preset preset = PresetReader.read(OwnFiles.of(draft), Presets.SHELF);
    OwnCheck.check(draft, preset);
    bound.add(draft);
    Optional<String> replaced =
        isThere ? Optional.of("/home/anna/.c41/presets/.removed/portrait-1") : Optional.empty();
    return new Bound(preset, "/home/anna/.c41/presets/image/" + draft.name(), replaced);
  }

  @Override
  public String remove(String name) {
    if (!bound.removeIf(one -> one.name().equals(name))) {
      throw new C41Exception(OwnProblems.notOwn(name));
    }
    return "/home/anna/.c41/presets/.removed/" + name + "-1";
  }
}
