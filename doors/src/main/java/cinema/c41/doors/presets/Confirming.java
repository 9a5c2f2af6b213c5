package cinema.c41.doors.presets;

import cinema.c41.base.C41Exception;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.doors.view.Words;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.OwnProblems;
import cinema.c41.preset.own.OwnSetting;
import java.util.Locale;
import java.util.Optional;

/// Asks somebody whether guesses are right, one after the other.
public final class Confirming {
  private static final String CHOICES = "[Y]es, [r]ename, [d]rop, [a]ll are right, [q]uit: ";

  private final Asker somebody;
  private final Output out;

  public Confirming(Asker somebody, Output out) {
    this.somebody = somebody;
    this.out = out;
  }

  /// @throws C41Exception when somebody leaves before all is said
  public Draft of(Draft found) {
    Draft draft = found;
    out.line("");
    while (!draft.guesses().isEmpty()) {
      draft = next(draft, draft.guesses().getFirst());
    }
    return draft;
  }

  private Draft next(Draft draft, OwnSetting guess) {
    String where = guess.where() + " (" + Words.plain(guess.label()) + ")";
    String question = "Is " + where + " the " + guess.name() + "?  " + CHOICES;
    String answer = ask(draft, question).strip().toLowerCase(Locale.ROOT);
    return switch (answer) {
      case "", "y", "yes" -> draft.confirmed(guess.name());
      case "a", "all" -> draft.confirmed();
      case "d", "drop" -> draft.without(guess.name());
      case "r", "rename" -> renamed(draft, guess);
      case "q", "quit" -> throw new C41Exception(OwnProblems.unconfirmed(draft));
      default -> draft;
    };
  }

  /// A name that cannot be had is said, and asked for again.
  private Draft renamed(Draft draft, OwnSetting guess) {
    String name = ask(draft, "What is it called? ").strip();
    try {
      return draft.renamed(guess.name(), name);
    } catch (C41Exception e) {
      ProblemText.print(out, e.problem());
      return draft;
    }
  }

  private String ask(Draft draft, String question) {
    Optional<String> answer = somebody.ask(question);
    return answer.orElseThrow(() -> new C41Exception(OwnProblems.unconfirmed(draft)));
  }
}
