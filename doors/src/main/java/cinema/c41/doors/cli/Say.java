package cinema.c41.doors.cli;

import cinema.c41.base.Tree;
import cinema.c41.doors.view.BriefText;
import cinema.c41.production.Message;
import cinema.c41.production.StudioEvent;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a film from one message in plain words.
@Command(
    name = "say",
    sortOptions = false,
    description = "Make a film from one message, in English or German.",
    footer = {
      "",
      "Examples:",
      "  c41 say '20-second spot, 9:16, a bakery at dawn. Anna (dry): \"We open at nine.\"'",
      "  c41 say --dry-run --json 'Ein Spot, 15 Sekunden: @Mia sagt „Guten Morgen.“'",
      "",
      "With --dry-run it says what was understood, and makes nothing.",
      "What was not understood, and what was chosen, is said on stderr."
    })
final class Say implements Callable<Integer> {
  private final Desk desk;
  @Mixin private final FilmCommands.WishOptions options = new FilmCommands.WishOptions();
  @Mixin private final JsonOption mode = new JsonOption();

  @Parameters(
      paramLabel = "MESSAGE",
      arity = "1..*",
      description = "What the film is. In quotes, or the shell takes the speakers' away.")
  private List<String> words = List.of();

  Say(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Message message = Message.read(String.join(" ", words));
    List<String> remarks = BriefText.remarks(message.notUnderstood(), message.choices());
    if (options.dryRun || !mode.json) {
      BriefText.print(desk.screen().err(), remarks);
    }
    if (options.dryRun) {
      Tree.Obj summary = message.summary();
      return desk.answer(mode.json, summary, () -> BriefText.print(desk.screen(), summary));
    }
    if (options.aspect.isBlank()) {
      options.aspect = message.aspect();
    }
    return desk.film(
        mode.json,
        door -> {
          if (mode.json) {
            remarks.forEach(text -> door.accept(new StudioEvent.Notice(text)));
          }
          return FilmCommands.make(desk, message.script(), options, door);
        });
  }
}
