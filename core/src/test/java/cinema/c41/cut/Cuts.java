package cinema.c41.cut;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.ShotId;
import cinema.c41.film.SyncSound;
import java.util.ArrayList;
import java.util.List;

/// Takes that nobody has shot, put into a cut.
final class Cuts {
  private Cuts() {}

  /// Shots one after the other.
  static CutList list(CutShot... shots) {
    var placed = new ArrayList<CutShot>();
    long now = 0;
    for (CutShot shot : shots) {
      placed.add(new CutShot(shot.shot(), shot.number(), shot.making(), shot.footage(), now));
      now += shot.footage().length();
    }
    return new CutList(placed);
  }

  /// The first take of a shot.
  static CutShot shot(String id, Footage footage) {
    return shot(id, 1, footage);
  }

  static CutShot shot(String id, int number, Footage footage) {
    var making = new Making(Sha256.of(id + number), 0, 7, "boards 1");
    return new CutShot(ShotId.parse(id), number, making, footage, 0);
  }

  /// A picture with handles of eight frames.
  static Footage footage(String name, long length, SyncSound... sounds) {
    return new Footage(asset(name, "video/mp4"), 8, length, List.of(sounds));
  }

  static SyncSound sound(String name, double start, long samples) {
    return new SyncSound(asset(name, "audio/wav"), start, samples, "ANNA", "Yes.", "ida");
  }

  static Asset asset(String name, String type) {
    return new Asset(new AssetId(Sha256.of(name)), type, 1);
  }
}
