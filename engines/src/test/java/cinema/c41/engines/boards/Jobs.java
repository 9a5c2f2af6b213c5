package cinema.c41.engines.boards;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.MouthCue;
import cinema.c41.camera.Phone;
import cinema.c41.camera.Picture;
import cinema.c41.camera.Place;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.camera.SlateStrip;
import cinema.c41.camera.SlateStrip.Caption;
import cinema.c41.engine.BoardJob;
import java.util.ArrayList;
import java.util.List;

/// Shots of a small film about bread, to draw in tests.
record Jobs(
    FrameSize size,
    Place place,
    List<Figure> figures,
    ShotSize shot,
    CameraMove move,
    String action,
    long frames) {
  static final Figure ANNA = new Figure("ANNA", 0, -.55, Posture.STANDING, Eyeline.RIGHT);
  static final Figure TOM = new Figure("TOM", 1, .55, Posture.STANDING, Eyeline.LEFT);
  static final FrameSize TINY = new FrameSize(160, 90);
  static final FrameSize HD = new FrameSize(1280, 720);

  static Jobs of(ShotSize shot) {
    return new Jobs(
        TINY,
        new Place("BAKERY", true, "DAWN"),
        List.of(ANNA, TOM),
        shot,
        CameraMove.STATIC,
        "",
        48);
  }

  Jobs at(FrameSize other) {
    return new Jobs(other, place, figures, shot, move, action, frames);
  }

  Jobs in(String words, boolean interior, String time) {
    return new Jobs(size, new Place(words, interior, time), figures, shot, move, action, frames);
  }

  Jobs with(Figure... people) {
    return new Jobs(size, place, List.of(people), shot, move, action, frames);
  }

  Jobs moving(CameraMove other) {
    return new Jobs(size, place, figures, shot, other, action, frames);
  }

  Jobs doing(String words) {
    return new Jobs(size, place, figures, shot, move, words, frames);
  }

  Jobs lasting(long count) {
    return new Jobs(size, place, figures, shot, move, action, count);
  }

  /// The first figure says a line of these sounds, a fifth of a second each.
  BoardJob saying(String... sounds) {
    var phones = new ArrayList<Phone>();
    for (String sound : sounds) {
      phones.add(new Phone(sound, (phones.size() + 1) * .2));
    }
    String name = figures.getFirst().name();
    var cue = new MouthCue(name, 0, phones);
    return job(
        List.of(cue),
        List.of(
            new Caption(0, 60, name, "Wir haben noch „Brötchen“, aber nur bis früh um zwölf.")));
  }

  BoardJob silent() {
    return job(List.of(), List.of());
  }

  private BoardJob job(List<MouthCue> mouths, List<Caption> captions) {
    String subject = figures.isEmpty() ? "" : figures.getFirst().name();
    var picture = new Picture(place, figures, shot, move, shot.lens(), subject, action, mouths);
    var strip = new SlateStrip("12A-3", "Die letzte Bäckerei", 86400, captions);
    return new BoardJob(size, FrameRate.FPS_24, frames, 0, picture, strip, 7);
  }
}
