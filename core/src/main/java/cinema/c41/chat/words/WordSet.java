package cinema.c41.chat.words;

import java.util.Arrays;
import java.util.Set;

/// Words of one use, written with blanks between them.
public final class WordSet {
  private WordSet() {}

  public static Set<String> of(String words) {
    return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
  }
}
