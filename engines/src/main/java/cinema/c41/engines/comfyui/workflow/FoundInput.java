package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import java.util.List;

/// Something that can be set in a workflow: `role` is its name, such as `prompt` or `image`, and
/// all its targets get the value. `value` is what they have now.
public record FoundInput(
    String role, String label, Kind kind, List<Target> targets, Tree value, Basis basis) {
  public FoundInput {
    targets = List.copyOf(targets);
  }

  /// What kind of value it takes; files are uploaded first.
  public enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    CHOICE,
    IMAGE,
    AUDIO,
    VIDEO
  }

  /// How it was found. A guess wants to be confirmed by whoever knows the workflow.
  public enum Basis {
    /// By the title of a node: `Prompt (Input:prompt)`, `VELORN_PROMPT`, `ARCREEL:prompt`.
    TITLE,
    /// Among the inputs of ComfyUI's App mode.
    APP_MODE,
    /// By `{{name}}` in a text; the rest of the text stays.
    PLACEHOLDER,
    GUESS
  }

  public boolean isGuess() {
    return basis == Basis.GUESS;
  }
}
