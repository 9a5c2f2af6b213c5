package cinema.c41.store;

import cinema.c41.base.Tree;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/// Reads YAML that says no more than JSON could: objects, lists, texts, numbers, true and false. It
/// knows no tags of other languages, and a key may occur once.
/// `no` and `off` are texts: Norwegian is a language.
final class YamlTrees {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .build();

  private YamlTrees() {}

  /// The one document that the text is.
  ///
  /// @throws IllegalArgumentException when the text is not such YAML; says where
  static Tree read(String yaml) {
    try (JsonParser parser = FACTORY.createParser(yaml)) {
      return JsonTrees.read(parser);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new IllegalArgumentException(
          "not YAML at line " + (at == null ? 1 : at.getLineNr()) + ": " + why, e);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory was not readable", e);
    }
  }
}
