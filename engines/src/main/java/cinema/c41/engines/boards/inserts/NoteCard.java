package cinema.c41.engines.boards.inserts;

import cinema.c41.engines.boards.ink.Lettering;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import java.util.Locale;

/// What no picture is known for: a card in a hand, with the word on it, as an artist leaves it for
/// whoever will bring the thing.
final class NoteCard {
  private static final double ROOM = .50;
  private static final double LETTERS = .105;

  private final Palette palette;
  private final Hands hands;
  private final Lettering letters;

  NoteCard(Palette palette, Hands hands, Lettering letters) {
    this.palette = palette;
    this.hands = hands;
    this.letters = letters;
  }

  void paint(Pen pen, String noun) {
    if (noun.isEmpty()) {
      hands.offer(pen, -.05, .02);
      return;
    }
    Pen tilted = pen.turned(-.05);
    hands.palm(tilted, .23, .10);
    tilted.wash(
        Outline.poly(-.31, -.19, .33, -.20, .34, .23, -.30, .245), Tint.veil(palette.tone(4), .25));
    tilted.draw(
        Outline.poly(-.33, -.215, .31, -.225, .32, .205, -.32, .22), palette.tone(.02), 1.7);
    word(tilted, noun.toUpperCase(Locale.ROOT));
    tilted.line(Outline.curve(-.25, .115, -.1, .11, .05, .118, .14, .112), .9);
    hands.thumb(tilted, .29, .19);
  }

  private void word(Pen pen, String word) {
    double size = LETTERS * Math.min(1, ROOM / Math.max(ROOM, letters.width(word, LETTERS)));
    double width = letters.width(word, size);
    pen.at(-.01 - width / 2, size * .30).fill(letters.shape(word, size), palette.ink());
    double y = size * .30 + .035;
    pen.line(Outline.curve(-width / 2, y, 0, y - .006, width / 2, y + .002), 1.5);
  }
}
