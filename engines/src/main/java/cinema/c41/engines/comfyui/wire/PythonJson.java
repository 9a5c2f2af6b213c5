package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.function.BiConsumer;

/// Reads JSON as Python writes it: `NaN` and `Infinity`, which no standard knows and which stand
/// in tensors that a server shows with its errors, are nothing.
public final class PythonJson {
  /// Traces of failed nodes nest deep; a stack takes this.
  private static final int DEEPEST = 400;

  /// Beyond this a number's plain digits would fill memory: `1e999999999`.
  private static final int LONGEST_SCALE = 1000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .build();

  private PythonJson() {}

  /// The one value that the text is.
  ///
  /// @throws IOException when the text is not JSON
  public static Tree read(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  /// Hands on the fields of the one object that the stream is, one after the other, so that an
  /// answer of megabytes need not be kept.
  ///
  /// @throws IOException when the stream is not one object, or breaks off
  static void fields(InputStream json, BiConsumer<String, Tree> field) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it does not answer with a JSON object");
      }
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        parser.nextToken();
        field.accept(key, value(parser));
      }
      if (parser.currentToken() != JsonToken.END_OBJECT) {
        throw new IOException("the JSON ends in the middle");
      }
    }
  }

  private static Tree value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("the JSON ends in the middle");
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
          throw new IOException("unexpected " + token + " in JSON");
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
    if (parser.isNaN()) {
      return Tree.nothing();
    }
    BigDecimal value = parser.getDecimalValue();
    boolean fits = Math.abs((long) value.scale()) <= LONGEST_SCALE;
    return fits ? new Tree.Num(value) : Tree.nothing();
  }
}
