package cinema.c41.production;

import cinema.c41.base.Tree;
import java.util.List;

/// A message in plain words, understood: the screenplay it becomes, and what was not understood.
public record Message(
    String name, String aspect, String screenplay, Tree.Obj summary, List<String> notUnderstood) {
  public Message {
    notUnderstood = List.copyOf(notUnderstood);
  }

  public static Message read(String text) {
    throw new IllegalStateException(text);
  }
}
