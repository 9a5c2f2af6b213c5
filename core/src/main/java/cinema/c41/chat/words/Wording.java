package cinema.c41.chat.words;

import java.util.List;

/// A message as tokens, and the words of its language.
public record Wording(String message, List<Token> tokens, List<Quotes.Quote> quotes, Words words) {
  public Wording {
    tokens = List.copyOf(tokens);
    quotes = List.copyOf(quotes);
  }

  /// Reads a message whose lines end in line feeds.
  public static Wording of(String message) {
    List<Quotes.Quote> quotes = Quotes.in(message);
    List<Token> tokens = Tokens.of(message, quotes);
    return new Wording(message, tokens, quotes, Words.of(Languages.ofMessage(message, tokens)));
  }

  public Passage all() {
    return new Passage(this, 0, tokens.size());
  }

  public Passage passage(int from, int to) {
    return new Passage(this, from, to);
  }
}
