package cinema.c41.schedule;

import cinema.c41.base.Tree;
import cinema.c41.cut.Assembly;
import cinema.c41.cut.CutList;
import cinema.c41.film.Scene;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.StepId;
import cinema.c41.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What every edit document of a film is made from: the cut, the takes beside it, and how the film
/// is called.
record EditDesk(FilmOrder order, StepId cut, List<Pick> others) {
  EditDesk {
    others = List.copyOf(others);
  }

  /// Everything that changes the timeline beyond the cut itself.
  Tree.Obj spec(String make) {
    return Tree.obj()
        .with("make", make)
        .with("project", order.project().stem())
        .with("folder", order.project().folder())
        .with("stock", order.stock().tree())
        .with("headings", Specs.sorted(headings()))
        .with("others", Specs.picks(others));
  }

  CutList list(Inputs inputs) {
    return CutList.from(inputs.made(cut).facts());
  }

  Timeline timeline(Inputs inputs) {
    var assembly =
        new Assembly(order.project().stem(), order.stock(), headings(), alternates(inputs));
    return assembly.timeline(list(inputs));
  }

  private Map<String, String> headings() {
    var headings = new TreeMap<String, String>();
    for (Scene scene : order.film().scenes()) {
      headings.put(scene.number(), scene.heading());
    }
    return headings;
  }

  private Map<String, List<Assembly.Alternate>> alternates(Inputs inputs) {
    var alternates = new LinkedHashMap<String, List<Assembly.Alternate>>();
    for (Pick pick : others) {
      alternates
          .computeIfAbsent(pick.shot().toString(), _ -> new ArrayList<>())
          .add(
              new Assembly.Alternate(
                  pick.shot(), pick.number(), pick.making(), pick.footage(inputs)));
    }
    return alternates;
  }
}
