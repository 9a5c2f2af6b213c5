package cinema.c41.schedule;

import cinema.c41.base.Tree;
import cinema.c41.camera.MouthCue;
import cinema.c41.camera.Picture;
import cinema.c41.camera.Place;
import cinema.c41.camera.SlateStrip;
import cinema.c41.camera.SlateStrip.Caption;
import cinema.c41.cut.ShotLayout;
import cinema.c41.cut.Stock;
import cinema.c41.engine.BoardJob;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.VoiceJob;
import cinema.c41.film.Footage;
import cinema.c41.film.Shot;
import cinema.c41.film.SyncSound;
import cinema.c41.film.Take;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import cinema.c41.plan.Order;
import cinema.c41.plan.Recipe;
import cinema.c41.schedule.kit.ShotTiming;
import cinema.c41.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/// Steps that make pictures and sounds.
sealed interface ShootRecipe extends Recipe {
  /// Speak a line.
  record Speak(VoiceJob job) implements ShootRecipe {
    @Override
    public Tree.Obj spec() {
      return Specs.voice(job);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Job(job);
    }
  }

  /// Draw a shot, as long as its lines take to speak.
  ///
  /// @param number the take's number; it is written on the slate but is not part of the key
  /// @param seed of the first attempt; every retake of an unfit result moves it
  record Board(
      Shot shot,
      Place place,
      List<VoicedLine> lines,
      Stock stock,
      String title,
      int number,
      long seed)
      implements ShootRecipe, ShotTiming {

    @Override
    public Tree.Obj spec() {
      return Specs.shot(shot, place)
          .with("stock", stock.tree())
          .with("layout", ShotLayout.rules())
          .with("title", title)
          .with("seed", Long.toString(seed));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      List<Spoken> spoken = spoken(inputs);
      var layout = layout(spoken);
      long frames = layout.length() + 2L * stock.handle();
      var picture = picture(spoken, layout);
      return new Order.Job(
          new BoardJob(
              stock.size(),
              stock.rate(),
              frames,
              stock.handle(),
              picture,
              strip(spoken, layout),
              seed + retake));
    }

    /// The same board as another take.
    Board numbered(int take) {
      return new Board(shot, place, lines, stock, title, take, seed);
    }

    String slate() {
      return Take.slate(shot.id(), number);
    }

    /// The take's footage once the picture is there.
    Footage footage(Made made, Inputs inputs) {
      return new Footage(
          made.output("picture").asset(), stock.handle(), length(inputs), sounds(inputs));
    }

    @Override
    public Tree.Obj timing() {
      return Specs.heard(shot, stock.rate());
    }

    @Override
    public long length(Inputs inputs) {
      return layout(spoken(inputs)).length();
    }

    @Override
    public List<SyncSound> sounds(Inputs inputs) {
      List<Spoken> spoken = spoken(inputs);
      var layout = layout(spoken);
      var sounds = new ArrayList<SyncSound>();
      for (int i = 0; i < spoken.size(); i++) {
        sounds.add(spoken.get(i).sound(layout.starts().get(i)));
      }
      return sounds;
    }

    private List<Spoken> spoken(Inputs inputs) {
      return lines.stream().map(line -> Spoken.of(line, inputs)).toList();
    }

    private ShotLayout layout(List<Spoken> spoken) {
      return ShotLayout.of(
          shot.lines(),
          spoken.stream().map(Spoken::seconds).toList(),
          shot.seconds(),
          stock.rate());
    }

    private Picture picture(List<Spoken> spoken, ShotLayout layout) {
      var mouths = new ArrayList<MouthCue>();
      for (int i = 0; i < spoken.size(); i++) {
        if (spoken.get(i).line().onScreen()) {
          mouths.add(
              new MouthCue(
                  spoken.get(i).line().character(),
                  onFilm(layout.starts().get(i)),
                  spoken.get(i).phones()));
        }
      }
      var framing = shot.framing();
      return new Picture(
          place,
          shot.figures(),
          framing.size(),
          framing.move(),
          framing.lens(),
          shot.subject(),
          shot.action(),
          mouths);
    }

    private SlateStrip strip(List<Spoken> spoken, ShotLayout layout) {
      var captions = new ArrayList<Caption>();
      for (int i = 0; i < spoken.size(); i++) {
        double start = onFilm(layout.starts().get(i));
        var said = spoken.get(i);
        captions.add(
            new Caption(
                start, start + said.seconds(), said.line().character(), said.line().plain()));
      }
      return new SlateStrip(slate(), title, startFrame(stock), captions);
    }

    /// Seconds in the shot as seconds on the film that is exposed, handle included.
    private double onFilm(double start) {
      return stock.rate().seconds(stock.handle()) + start;
    }

    static long startFrame(Stock stock) {
      return Timeline.firstHour(stock.rate()) - stock.handle();
    }
  }

  /// The quiet of a scene's place, to be repeated as long as the scene lasts.
  record Tone(String kind, long seed) implements ShootRecipe {
    /// Samples: long enough that nobody hears it come back.
    private static final long LOOP = 30L * SyncSound.SAMPLE_RATE;

    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "tone")
          .with("kind", kind)
          .with("seed", Long.toString(seed))
          .with("samples", LOOP);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Job(new PostJob.RoomTone(kind, LOOP, seed + retake));
    }
  }
}
