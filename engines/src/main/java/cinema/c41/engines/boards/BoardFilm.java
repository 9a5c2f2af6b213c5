package cinema.c41.engines.boards;

import cinema.c41.camera.SlateStrip.Caption;
import cinema.c41.engine.BoardJob;
import cinema.c41.engines.boards.ink.Cel;
import cinema.c41.engines.boards.ink.Placement;
import cinema.c41.engines.boards.ink.Rostrum;
import cinema.c41.engines.boards.ink.Rostrum.Laid;
import cinema.c41.engines.boards.ink.YuvFrame;
import cinema.c41.timeline.Timecode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One shot on film: everything is drawn once, then each frame is photographed from the drawings.
/// The same job gives the same bytes, in whatever order frames are asked for.
///
/// Not thread-safe: one thread draws and shoots one film. Films share nothing but [Artists].
final class BoardFilm {
  private final BoardJob job;
  private final BoardLayout layout;
  private final StripPainter strip;
  private final ShotDrawing drawing;
  private final Laid ornament;
  private final Rostrum rostrum;
  private final YuvFrame frame;
  private final Cel[] digits;
  private final List<Caption> captions;
  private final Map<Integer, Cel> strips = new HashMap<>();
  private int shown = Integer.MIN_VALUE;

  private BoardFilm(BoardJob job, Artists artists) {
    this.job = job;
    this.layout = BoardLayout.of(job.size());
    this.strip = new StripPainter(job, layout, artists);
    this.captions = strip.captions();
    this.drawing = ShotDrawing.of(job, layout, artists.paper(), artists);
    Cel still =
        new Ornament(layout, artists, job.seed()).drawn(job.picture().move(), artists.paper());
    this.ornament = new Laid(still, Placement.STILL);
    this.rostrum = new Rostrum(layout.panel(), artists.paper());
    this.frame = new YuvFrame(job.size().width(), job.size().height());
    this.digits = strip.digits();
    frame.paste(strip.sheet(), 0, 0);
  }

  static BoardFilm drawn(BoardJob job, Artists artists) {
    return new BoardFilm(job, artists);
  }

  /// The frame of this number, from 0. It is the film's own and is overwritten by the next.
  YuvFrame shoot(long number) {
    write(number);
    List<Laid> stack = new ArrayList<>(drawing.stack(number));
    stack.add(ornament);
    rostrum.shoot(stack, frame, job.seed(), number);
    return frame;
  }

  private void write(long number) {
    int line = line(number);
    if (line != shown) {
      frame.paste(strips.computeIfAbsent(line, this::strip), 0, strip.top());
      shown = line;
    }
    int[] clock = strip.clock();
    String timecode = Timecode.format(job.strip().startFrame() + number, job.rate());
    for (int i = 0; i < timecode.length(); i++) {
      frame.paste(
          digits[StripPainter.digit(timecode.charAt(i))], clock[0] + i * clock[2], clock[1]);
    }
  }

  private Cel strip(int line) {
    return strip.strip(line < 0 ? Optional.empty() : Optional.of(captions.get(line)));
  }

  /// The caption that is spoken now, or -1.
  private int line(long number) {
    double now = job.rate().seconds(number);
    for (int i = 0; i < captions.size(); i++) {
      if (now >= captions.get(i).start() && now < captions.get(i).end()) {
        return i;
      }
    }
    return -1;
  }
}
