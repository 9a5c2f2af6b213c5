package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.props.Vehicles;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A street between houses, with lamps and a parked car.
public final class Street implements SetDesign {

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Town.skyline(s, 70, 0, 22, 11);
    Town.road(s, 3, 60);
    Town.row(s, -6.2, -8, 48, 3);
    Town.row(s, 6.2, -8, 48, 77);
    Town.front(s, new double[] {-5, 5, 9, 50}, 1.4, 9);
    for (double z = 26; z > 6; z -= 9) {
      Town.lamp(s, -4.2, z);
      Town.lamp(s, 3.6, z - 3);
    }
  }

  @Override
  public void mid(Stage s) {
    Vehicles.car(s, 3.4, 5.2, 0xFFA9B4B8);
    Town.lamp(s, -3.7, 4.2);
    Town.bench(s, -5.6, 3.4);
  }

  @Override
  public void fore(Stage s) {
    s.box(3.3, 2.05, 0, -1.7, 2.2, 1.05, -1.55);
    s.box(3, 2.0, 1.05, -1.75, 2.25, 1.15, -1.5);
    Nature.bush(s, -2.6, -1.6, .9);
  }
}
