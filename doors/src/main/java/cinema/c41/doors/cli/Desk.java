package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.doors.view.FilmDisplay;
import cinema.c41.doors.view.Screen;
import cinema.c41.production.RunResult;
import cinema.c41.production.Script;
import cinema.c41.production.Studio;
import cinema.c41.production.StudioEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What every command works with: the studio behind the door, and the screen in front of it.
record Desk(Premises premises, Screen screen, Interrupt interrupt) {
  static final int DONE = 0;
  static final int PROBLEM = 1;
  static final int USAGE = 2;
  static final int CANCELLED = 130;

  Studio studio() {
    return premises.studio();
  }

  /// Prints an answer: as JSON, or as text made by `human`.
  int answer(boolean json, Tree tree, Runnable human) {
    if (json) {
      screen.out().print(Json.pretty(tree));
    } else {
      human.run();
    }
    return DONE;
  }

  /// Prints a list, an item a line.
  <T> int list(boolean json, List<T> items, Function<T, Tree> tree, Consumer<T> human) {
    return answer(json, Tree.list(items.stream().map(tree).toList()), () -> items.forEach(human));
  }

  /// Makes a film, or pieces, and shows the work going on; Ctrl-C cancels it.
  int film(boolean json, Function<Consumer<StudioEvent>, RunResult> making) {
    try (FilmDisplay display = FilmDisplay.on(screen, json)) {
      RunResult result = making.apply(interrupt.watching(display, run -> cancel(run, display)));
      interrupt.rest();
      display.end(result);
      if (result.isDone()) {
        return DONE;
      }
      return result.isCancelled() ? CANCELLED : PROBLEM;
    } finally {
      interrupt.rest();
    }
  }

  Script script(Path file) {
    try {
      Path name = file.getFileName();
      String source = file.toAbsolutePath().normalize().toString();
      return new Script(String.valueOf(name), Files.readAllBytes(file), source);
    } catch (IOException e) {
      throw new C41Exception(CliProblems.unreadable(file, e), e);
    }
  }

  private void cancel(String run, FilmDisplay display) {
    display.cancelling();
    try {
      studio().cancel(run);
    } catch (C41Exception _) {
      // It has just ended by itself; if the journal is out of order, the film says so as well.
    }
  }
}
