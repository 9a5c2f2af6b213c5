package cinema.c41.cut;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob.Placed;
import cinema.c41.film.SyncSound;
import java.util.ArrayList;
import java.util.List;

/// When everything is heard: the sound's half of the cut. It is known as soon as everybody has
/// spoken, so that the sound need not wait for the pictures. Written as the facts of its step.
public record SpottingList(List<Spot> spots) {
  public SpottingList {
    spots = List.copyOf(spots);
  }

  /// A shot, by what is heard in it.
  ///
  /// @param start frame in the film
  /// @param length in frames
  public record Spot(String scene, long start, long length, List<Heard> sounds) {
    public Spot {
      sounds = List.copyOf(sounds);
    }

    public static Spot of(String scene, long start, long length, List<SyncSound> sounds) {
      return new Spot(scene, start, length, sounds.stream().map(Heard::of).toList());
    }

    public long end() {
      return start + length;
    }

    private Tree.Obj tree() {
      return Tree.obj()
          .with("scene", scene)
          .with("start", start)
          .with("length", length)
          .with("sounds", Tree.list(sounds.stream().map(Heard::tree).toList()));
    }

    private static Spot from(Tree.Obj tree) {
      return new Spot(
          tree.text("scene"),
          tree.whole("start"),
          tree.whole("length"),
          tree.list("sounds").stream().map(sound -> Heard.from(sound.asObj())).toList());
    }
  }

  /// @param start seconds from the first frame of the shot
  public record Heard(AssetId sound, double start, boolean hasWords) {
    private static Heard of(SyncSound sound) {
      return new Heard(sound.sound().id(), sound.start(), sound.hasWords());
    }

    private Tree.Obj tree() {
      return Tree.obj()
          .with("sound", sound.hash().hex())
          .with("start", Tree.number(start))
          .with("words", Tree.flag(hasWords));
    }

    private static Heard from(Tree.Obj tree) {
      return new Heard(
          AssetId.parse(tree.text("sound")),
          tree.at("start").asDecimal(),
          tree.at("words").asFlag());
    }
  }

  public Tree.Obj tree() {
    return Tree.obj().with("spots", Tree.list(spots.stream().map(Spot::tree).toList()));
  }

  public static SpottingList from(Tree.Obj facts) {
    return new SpottingList(
        facts.list("spots").stream().map(spot -> Spot.from(spot.asObj())).toList());
  }

  public long frames() {
    return spots.isEmpty() ? 0 : spots.getLast().end();
  }

  /// Whether anybody says anything. Otherwise the film is as loud as its room tone.
  public boolean speaks() {
    return spots.stream().flatMap(spot -> spot.sounds().stream()).anyMatch(Heard::hasWords);
  }

  /// Every line where it is heard, at its own level.
  public List<Placed> dialogue(FrameRate rate) {
    var placed = new ArrayList<Placed>();
    for (Spot spot : spots) {
      long start = SoundTime.samples(spot.start(), rate);
      for (Heard heard : spot.sounds()) {
        long offset = Math.round(heard.start() * SyncSound.SAMPLE_RATE);
        placed.add(Placed.whole(heard.sound(), start + offset));
      }
    }
    return placed;
  }

  /// A sound that is heard throughout a scene, `gain` in decibels.
  public Placed throughout(String scene, AssetId sound, FrameRate rate, double gain) {
    List<Spot> shots = spots.stream().filter(spot -> spot.scene().equals(scene)).toList();
    long start = SoundTime.samples(shots.getFirst().start(), rate);
    long end = SoundTime.samples(shots.getLast().end(), rate);
    return new Placed(sound, start, end - start, gain);
  }
}
