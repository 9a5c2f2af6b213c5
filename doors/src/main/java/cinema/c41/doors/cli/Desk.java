package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.production.FilmResult;
import cinema.c41.production.Script;
import cinema.c41.production.Studio;
import cinema.c41.production.StudioEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /// Makes a film and shows it in the making; Ctrl-C cancels it.
  int film(boolean json, Function<Consumer<StudioEvent>, FilmResult> making) {
    FilmDisplay display = FilmDisplay.on(screen, json);
    FilmResult result = making.apply(interrupt.watching(display, this::cancel));
    display.end(result);
    if (result.isDone()) {
      return DONE;
    }
    return result.isCancelled() ? CANCELLED : PROBLEM;
  }

  Script script(Path file) {
    try {
      Path name = file.getFileName();
      return new Script(String.valueOf(name), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new C41Exception(CliProblems.unreadable(file, e), e);
    }
  }

  private void cancel(String run) {
    studio().cancel(run);
  }
}
