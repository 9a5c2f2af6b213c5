package cinema.c41.doors.cli;

import cinema.c41.base.Json;
import cinema.c41.production.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a film from one message in plain words.
@Command(
    name = "say",
    description = "Make a film from one message, in English or German.",
    footer = {
      "",
      "Examples:",
      "  c41 say '20-second spot, 9:16, a bakery at dawn. Anna (dry): \"We open at nine.\"'",
      "  c41 say --dry-run --json 'Ein Spot, 15 Sekunden: @Mia sagt „Guten Morgen.“'",
      "",
      "With --dry-run it says what was understood, and makes nothing."
    })
final class Say implements Callable<Integer> {
  private final Desk desk;
  @Mixin private final JsonOption mode = new JsonOption();
  @Mixin private final FilmCommands.WishOptions options = new FilmCommands.WishOptions();

  @Parameters(paramLabel = "MESSAGE", description = "What the film is, in one message.")
  private String text = "";

  Say(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Message message = Message.read(text);
    if (options.dryRun) {
      return desk.answer(mode.json, message.summary(), () -> show(message));
    }
    message.notUnderstood().forEach(this::warn);
    if (options.aspect.isBlank()) {
      options.aspect = message.aspect();
    }
    return FilmCommands.make(desk, message.script(), options, mode.json);
  }

  private void show(Message message) {
    desk.screen().line(message.screenplay());
    desk.screen().err().println(Json.compact(message.summary().with("screenplay", "…")));
    message.notUnderstood().forEach(this::warn);
  }

  private void warn(String clause) {
    desk.screen().err().println(desk.screen().yellow("! ") + "not understood: " + clause);
  }
}
