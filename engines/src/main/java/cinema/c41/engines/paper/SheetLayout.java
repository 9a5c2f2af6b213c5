package cinema.c41.engines.paper;

/// Where things are on a page of a contact sheet: A4 lying on its side, three panels in a row, two
/// rows. In points from the lower left corner.
final class SheetLayout {
  static final float WIDTH = 841.89f;
  static final float HEIGHT = 595.28f;
  static final float MARGIN = 36;
  static final int COLUMNS = 3;
  static final int ROWS = 2;
  static final int PANELS = COLUMNS * ROWS;

  /// The line of the page's title.
  static final float TITLE = HEIGHT - MARGIN - 10;

  private static final float GAP = 20;
  private static final float HEADER = 34;
  static final float PANEL_WIDTH = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
  static final float PANEL_HEIGHT = (HEIGHT - 2 * MARGIN - HEADER) / ROWS;
  static final float PICTURE_HEIGHT = PANEL_WIDTH * 9 / 16;

  private SheetLayout() {}

  static float left(int panel) {
    int column = panel % COLUMNS;
    return MARGIN + column * (PANEL_WIDTH + GAP);
  }

  static float top(int panel) {
    int row = panel / COLUMNS;
    return HEIGHT - MARGIN - HEADER - row * PANEL_HEIGHT;
  }

  static int pages(int panels) {
    return Math.max(1, (panels + PANELS - 1) / PANELS);
  }
}
