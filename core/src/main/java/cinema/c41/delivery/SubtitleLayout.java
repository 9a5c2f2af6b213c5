package cinema.c41.delivery;

import cinema.c41.base.FrameRate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lays spoken lines out as subtitles, as the style guides of broadcasters and streaming services
/// agree.
///
/// A card has at most two lines of 42 columns. It stays for at least 5/6 of a second and at most
/// seven; two frames of nothing follow it. It stays longer than the line is spoken where that helps
/// reading (17 characters a second) and nobody else speaks. A text that is too long for one card is
/// cut into several, with the time shared out by length. When lines follow each other faster than
/// cards may, the later card waits.
///
/// ```java
/// List<Card> cards = SubtitleLayout.lay(cues, FrameRate.FPS_24, film.duration());
/// String srt = Srt.text(cards);
/// ```
public final class SubtitleLayout {
  private static final double CHARACTERS_A_SECOND = 17;

  /// Faster than this, a name is not worth what it takes from the words.
  private static final double HURRIED = 20;

  private static final double SHORTEST = 5.0 / 6;
  private static final double LONGEST = 7;
  private static final long GAP = 2;

  private final FrameRate rate;
  private final long filmEnd;

  private SubtitleLayout(FrameRate rate, long filmEnd) {
    this.rate = rate;
    this.filmEnd = filmEnd;
  }

  public static List<Card> lay(List<Cue> cues, FrameRate rate) {
    return lay(cues, rate, Long.MAX_VALUE / 2);
  }

  /// @param frames of the film: no card outlasts it
  public static List<Card> lay(List<Cue> cues, FrameRate rate, long frames) {
    var layout = new SubtitleLayout(rate, frames);
    var drafts = new ArrayList<Draft>();
    List<Said> lines = said(cues);
    for (int i = 0; i < lines.size(); i++) {
      double next = i + 1 < lines.size() ? lines.get(i + 1).cue().start() : Double.MAX_VALUE;
      layout.breakUp(lines.get(i), next, drafts);
    }
    return layout.time(drafts);
  }

  /// A line to be read.
  private record Said(Cue cue, RichText text, boolean named) {
    int prefix() {
      return named ? CardBreaker.columns(Card.prefix(cue.speaker())) : 0;
    }

    int columns() {
      return prefix() + CardBreaker.columns(text.plain());
    }
  }

  /// A card whose times, in frames, do not yet mind its neighbours.
  private record Draft(
      long start, long end, int columns, String speaker, boolean named, List<RichText> lines) {
    Draft unnamed() {
      int rest = columns - CardBreaker.columns(Card.prefix(speaker));
      return new Draft(start, end, rest, speaker, false, lines);
    }
  }

  private static List<Said> said(List<Cue> cues) {
    var lines = new ArrayList<Said>();
    String before = "";
    for (Cue cue : cues.stream().sorted(Comparator.comparingDouble(Cue::start)).toList()) {
      var text = RichText.parse(cue.text());
      if (!text.plain().isBlank()) {
        boolean named = !cue.speaker().isBlank() && !cue.speaker().equals(before);
        lines.add(new Said(cue, text, named));
        before = cue.speaker();
      }
    }
    return lines;
  }

  private void breakUp(Said line, double next, List<Draft> drafts) {
    double start = line.cue().start();
    double length = length(line, next);
    double most = length > LONGEST ? LONGEST * line.columns() / length : Double.MAX_VALUE;
    var cards = new CardBreaker(line.text(), line.prefix(), most).cards();
    double all = cards.stream().mapToInt(CardBreaker.Broken::columns).sum();
    int read = 0;
    for (var card : cards) {
      long from = rate.nearestFrames(start + length * read / all);
      boolean first = read == 0;
      read += card.columns();
      long to = rate.nearestFrames(start + length * read / all);
      boolean named = line.named() && first;
      int columns = card.columns() + (named ? line.prefix() : 0);
      drafts.add(new Draft(from, to, columns, line.cue().speaker(), named, card.lines()));
    }
  }

  /// How long a line may be read, in seconds: as long as it is spoken, or longer where nobody
  /// speaks after it; but not past the next line.
  private double length(Said line, double next) {
    double spoken = line.cue().end() - line.cue().start();
    double wanted = Math.max(spoken, line.columns() / CHARACTERS_A_SECOND);
    double room = next - rate.seconds(GAP) - line.cue().start();
    return Math.max(Math.min(wanted, room), Math.min(SHORTEST, wanted));
  }

  private List<Card> time(List<Draft> drafts) {
    var cards = new ArrayList<Card>();
    long free = 0;
    for (int i = 0; i < drafts.size(); i++) {
      long limit = i + 1 < drafts.size() ? drafts.get(i + 1).start() - GAP : filmEnd;
      long start = Math.max(drafts.get(i).start(), free);
      Draft draft = readable(drafts.get(i), start, limit);
      long end = end(draft, start, limit);
      cards.add(
          new Card(
              rate.seconds(start),
              rate.seconds(end),
              draft.speaker(),
              draft.named(),
              draft.lines()));
      free = end + GAP;
    }
    return List.copyOf(cards);
  }

  /// Without its name where there is no time to read both.
  private Draft readable(Draft draft, long start, long limit) {
    double seconds = rate.seconds(end(draft, start, limit) - start);
    return draft.named() && draft.columns() > HURRIED * seconds ? draft.unnamed() : draft;
  }

  private long end(Draft draft, long start, long limit) {
    long shortest = start + (long) Math.ceil(rate.numerator() * SHORTEST / rate.denominator());
    long longest = start + (long) (rate.numerator() * LONGEST / rate.denominator());
    long read = start + rate.framesCovering(draft.columns() / CHARACTERS_A_SECOND);
    long wanted = Math.max(Math.max(draft.end(), read), shortest);
    // A blink of less than half a second between two cards disturbs more than none.
    boolean blinks = limit < filmEnd && limit - wanted < rate.timebase() / 2;
    long kept = blinks ? limit : Math.min(wanted, limit);
    long end = Math.min(Math.max(kept, shortest), longest);
    return Math.max(start + 1, Math.min(end, filmEnd));
  }
}
