package cinema.c41.preset.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Texts of workflows, in which `{{name}}` stands for what is to be set, and `{{` may stand for
/// nothing in particular.
final class Braces {
  private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([A-Za-z][\\w.-]*)\\s*\\}\\}");

  /// The hole that stands for `{` where two of them would begin a hole.
  static final String BRACE = "{{brace}}";

  private Braces() {}

  /// Part of a text: as it is, or a token that stands for a setting.
  private record Part(String text, Optional<String> hole) {}

  /// The names in a text, each with its first token as it is written.
  static Map<String, String> tokens(String text) {
    var tokens = new LinkedHashMap<String, String>();
    TOKEN
        .matcher(text)
        .results()
        .forEach(one -> tokens.putIfAbsent(Names.slug(one.group(1)), one.group()));
    return tokens;
  }

  /// The text as a template: the tokens of settings become holes, and whatever else looks like a
  /// hole becomes what fills to itself.
  ///
  /// @param hole the name of the setting of a key
  static String template(String text, Function<String, Optional<String>> hole) {
    List<Part> parts = parts(text, hole);
    boolean isOdd =
        parts.stream()
            .filter(part -> part.hole().isEmpty())
            .anyMatch(part -> part.text().contains("{{") || part.text().endsWith("{"));
    var template = new StringBuilder();
    for (Part part : parts) {
      String plain = isOdd ? part.text().replace("{", BRACE) : part.text();
      template.append(part.hole().map(name -> "{{" + name + "}}").orElse(plain));
    }
    return template.toString();
  }

  /// The text with the tokens of keys replaced.
  ///
  /// @param value what a key is replaced by
  static String replaced(String text, Function<String, Optional<String>> value) {
    var replaced = new StringBuilder();
    parts(text, value).forEach(part -> replaced.append(part.hole().orElse(part.text())));
    return replaced.toString();
  }

  private static List<Part> parts(String text, Function<String, Optional<String>> hole) {
    var parts = new ArrayList<Part>();
    int plain = 0;
    for (MatchResult token : TOKEN.matcher(text).results().toList()) {
      Optional<String> name = hole.apply(Names.slug(token.group(1)));
      if (name.isPresent()) {
        parts.add(new Part(text.substring(plain, token.start()), Optional.empty()));
        parts.add(new Part(token.group(), name));
        plain = token.end();
      }
    }
    parts.add(new Part(text.substring(plain), Optional.empty()));
    return parts;
  }
}
