package cinema.c41.engines.boards.ink;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.engines.boards.ink.Rostrum.Laid;
import java.util.List;
import org.junit.jupiter.api.Test;

class RostrumTest {
  private static final int WIDTH = 96;
  private static final int HEIGHT = 64;
  private static final Paper PAPER = new Paper();

  @Test
  void white_red_and_black_come_out_as_bt709_has_them() {
    assertThat(middle(0xFFFFFFFF)).isEqualTo(new int[] {235, 128, 128});
    assertThat(middle(0xFF000000)).isEqualTo(new int[] {16, 128, 128});
    assertThat(middle(0xFFFF0000)[0]).isBetween(62, 64);
    assertThat(middle(0xFFFF0000)[1]).isBetween(101, 103);
    assertThat(middle(0xFFFF0000)[2]).isBetween(239, 241);
  }

  @Test
  void a_veil_lets_through_what_lies_under_it() {
    var under = flat(0xFF000000);
    var veil = flat(0x80FFFFFF);

    int light = luma(shot(List.of(still(under), still(veil))), 48, 32);

    assertThat(light).isBetween(122, 130);
  }

  @Test
  void an_edge_moves_by_fractions_of_a_pixel() {
    double before = edge(0);
    for (double shift = .25; shift <= 2; shift += .25) {
      double now = edge(shift);

      assertThat(now - before).isBetween(.15, .35);
      before = now;
    }
  }

  @Test
  void a_bigger_scale_shows_less_of_the_drawing() {
    var sheet = new Sheet(new Extent(0, 0, WIDTH, HEIGHT), 1);
    Pen pen = sheet.pen(1, 0xFF000000, 1);
    pen.wash(Outline.box(-9, -9, 200, 200), 0xFFFFFFFF);
    pen.wash(Outline.box(38, 22, 20, 20), 0xFF000000);
    var cel = sheet.photograph(PAPER);
    double before = 0;
    for (double scale = 1; scale < 1.3; scale += .02) {
      var frame = shot(List.of(new Laid(cel, Placement.zoomed(scale, 48, 32, 0, 0))));

      double dark = darkness(frame);
      assertThat(dark).isGreaterThan(before);
      before = dark;
    }
  }

  @Test
  void a_patch_replaces_its_part_only_and_may_reach_into_the_empty() {
    var face = drawn(Outline.box(20, 20, 20, 10), 0xFF000000);
    var other = drawn(Outline.box(20, 20, 20, 30), 0xFF000000);
    var ground = flat(0xFFFFFFFF);

    face.put(other.cut(new Extent(10, 24, 50, 60)));
    var frame = shot(List.of(still(ground), still(face)));

    assertThat(luma(frame, 30, 22)).isLessThan(30);
    assertThat(luma(frame, 30, 45)).isLessThan(30);
    assertThat(luma(frame, 60, 45)).isGreaterThan(220);
  }

  private static double edge(double shift) {
    var sheet = new Sheet(new Extent(-20, 0, WIDTH, HEIGHT), 1);
    sheet.pen(1, 0xFF000000, 1).wash(Outline.box(-40, -20, 80, 200), 0xFF000000);
    var cel = sheet.photograph(PAPER);
    var place = Placement.zoomed(1, 0, 0, shift, 0);
    return darkness(shot(List.of(still(flat(0xFFFFFFFF)), new Laid(cel, place)))) / HEIGHT;
  }

  private static double darkness(YuvFrame frame) {
    double sum = 0;
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      sum += (235 - (frame.bytes()[i] & 0xFF)) / 219.0;
    }
    return sum;
  }

  private static int[] middle(int argb) {
    var frame = shot(List.of(still(flat(argb))));
    int chroma = WIDTH * HEIGHT + 16 * (WIDTH / 2) + 24;
    int u = frame.bytes()[chroma] & 0xFF;
    int v = frame.bytes()[chroma + WIDTH * HEIGHT / 4] & 0xFF;
    return new int[] {mean(frame), u, v};
  }

  private static int mean(YuvFrame frame) {
    double sum = 0;
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      sum += frame.bytes()[i] & 0xFF;
    }
    return (int) Math.round(sum / (WIDTH * HEIGHT));
  }

  private static int luma(YuvFrame frame, int x, int y) {
    return frame.bytes()[y * WIDTH + x] & 0xFF;
  }

  private static Laid still(Cel cel) {
    return new Laid(cel, Placement.STILL);
  }

  private static Cel flat(int argb) {
    return drawn(Outline.box(-9, -9, 200, 200), argb);
  }

  private static Cel drawn(Outline shape, int argb) {
    var sheet = new Sheet(new Extent(0, 0, WIDTH, HEIGHT), 1);
    sheet.pen(1, 0xFF000000, 1).wash(shape, argb);
    return sheet.photograph(PAPER);
  }

  private static YuvFrame shot(List<Laid> stack) {
    var frame = new YuvFrame(WIDTH, HEIGHT);
    new Rostrum(new int[] {0, 0, WIDTH, HEIGHT}, PAPER).shoot(stack, frame, 1, 0);
    return frame;
  }
}
