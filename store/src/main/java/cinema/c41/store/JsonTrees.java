package cinema.c41.store;

import cinema.c41.base.Tree;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Reads JSON text (RFC 8259) into trees; [cinema.c41.base.Json] writes them. Numbers keep their
/// scale, so that what is read and written again is the same text. Safe with text from strangers:
/// nesting and the size of numbers are limited, and a key may occur once.
public final class JsonTrees {
  /// Deeper than any document of the field; shallow enough for any stack.
  private static final int DEEPEST = 100;

  /// Beyond this a number's plain digits would fill memory: `1e999999999`.
  private static final int LONGEST_SCALE = 1000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .build();

  private JsonTrees() {}

  /// The one value that the text is.
  ///
  /// @throws IllegalArgumentException when the text is not JSON; says where
  public static Tree read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return read(parser);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(describe(e), e);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory was not readable", e);
    }
  }

  /// The one value that a parser tells.
  static Tree read(JsonParser parser) throws IOException {
    parser.nextToken();
    Tree tree = value(parser);
    if (parser.nextToken() != null) {
      throw misfit(parser, "something follows the end");
    }
    return tree;
  }

  private static Tree value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw misfit(parser, "the text ends where a value should be");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> Tree.text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> Tree.flag(true);
      case VALUE_FALSE -> Tree.flag(false);
      case VALUE_NULL -> Tree.nothing();
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw misfit(parser, "unexpected " + token);
    };
  }

  private static Tree object(JsonParser parser) throws IOException {
    var fields = new LinkedHashMap<String, Tree>();
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      parser.nextToken();
      fields.put(key, value(parser));
    }
    return new Tree.Obj(fields);
  }

  private static Tree array(JsonParser parser) throws IOException {
    var items = new ArrayList<Tree>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Tree.Arr(items);
  }

  private static Tree number(JsonParser parser) throws IOException {
    BigDecimal value = parser.getDecimalValue();
    if (Math.abs((long) value.scale()) > LONGEST_SCALE) {
      throw misfit(parser, "a number with an exponent of " + -value.scale());
    }
    return new Tree.Num(value);
  }

  private static IllegalArgumentException misfit(JsonParser parser, String what) {
    var at = parser.currentTokenLocation();
    return new IllegalArgumentException(where(at.getLineNr(), at.getColumnNr()) + what);
  }

  private static String describe(JsonProcessingException e) {
    var at = e.getLocation();
    String place = at == null ? "not JSON: " : where(at.getLineNr(), at.getColumnNr());
    return place + e.getOriginalMessage();
  }

  private static String where(int line, int column) {
    return "not JSON at line " + line + ", column " + column + ": ";
  }
}
