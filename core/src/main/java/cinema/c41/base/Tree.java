package cinema.c41.base;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Plain data: what JSON and YAML can say, without either. The core speaks trees; the edges
/// read and write files. Objects keep the order of their keys; [Json#canonical] sorts them, for
/// hashing.
public sealed interface Tree {
  /// Named values in the order they were put.
  record Obj(SequencedMap<String, Tree> fields) implements Tree {
    public Obj {
      SequencedMap<String, Tree> own = fields instanceof Own ? fields : new LinkedHashMap<>(fields);
      fields = java.util.Collections.unmodifiableSequencedMap(own);
    }

    /// A map that nobody else has, so that it need not be copied. Keys of steps are made of many
    /// small objects: a third of a plan's time went into copies.
    private static final class Own extends LinkedHashMap<String, Tree> {
      Own(SequencedMap<String, Tree> fields) {
        super(fields);
      }
    }

    /// The value of a key that must be there.
    public Tree at(String key) {
      return find(key)
          .orElseThrow(() -> new IllegalArgumentException("no '" + key + "' in " + this));
    }

    public Optional<Tree> find(String key) {
      return Optional.ofNullable(fields.get(key));
    }

    /// A copy with this field set, at the end if it is new.
    public Obj with(String key, Tree value) {
      var all = new Own(fields);
      all.put(key, value);
      return new Obj(all);
    }

    public Obj with(String key, String value) {
      return with(key, Tree.text(value));
    }

    public Obj with(String key, long value) {
      return with(key, Tree.number(value));
    }

    public String text(String key) {
      return at(key).asText();
    }

    public long whole(String key) {
      return at(key).asWhole();
    }

    public double decimal(String key) {
      return at(key).asDecimal();
    }

    public List<Tree> list(String key) {
      return at(key).asList();
    }

    public Obj obj(String key) {
      return at(key).asObj();
    }
  }

  /// Values in order.
  record Arr(List<Tree> items) implements Tree {
    public Arr {
      items = List.copyOf(items);
    }
  }

  record Text(String value) implements Tree {}

  /// A number with its scale: `24.0` stays `24.0`.
  record Num(BigDecimal value) implements Tree {}

  record Flag(boolean value) implements Tree {}

  /// JSON's null: known to be empty.
  record Nothing() implements Tree {}

  static Obj obj() {
    return new Obj(new LinkedHashMap<>());
  }

  static Arr list(Collection<? extends Tree> items) {
    return new Arr(new ArrayList<>(items));
  }

  static Arr texts(Collection<String> items) {
    return new Arr(items.stream().<Tree>map(Text::new).toList());
  }

  static Text text(String value) {
    return new Text(value);
  }

  static Num number(long value) {
    return new Num(BigDecimal.valueOf(value));
  }

  /// A decimal number as Java prints it, so `24.0` keeps its point.
  static Num number(double value) {
    return new Num(new BigDecimal(Double.toString(value)));
  }

  static Flag flag(boolean value) {
    return new Flag(value);
  }

  static Nothing nothing() {
    return new Nothing();
  }

  static Obj ofTexts(Map<String, String> fields) {
    var all = new LinkedHashMap<String, Tree>();
    fields.forEach((key, value) -> all.put(key, text(value)));
    return new Obj(all);
  }

  default String asText() {
    if (this instanceof Text(var value)) {
      return value;
    }
    throw misfit("a text");
  }

  default long asWhole() {
    if (this instanceof Num(var value)) {
      return value.longValueExact();
    }
    throw misfit("a whole number");
  }

  default double asDecimal() {
    if (this instanceof Num(var value)) {
      return value.doubleValue();
    }
    throw misfit("a number");
  }

  default boolean asFlag() {
    if (this instanceof Flag(var value)) {
      return value;
    }
    throw misfit("true or false");
  }

  default List<Tree> asList() {
    if (this instanceof Arr(var items)) {
      return items;
    }
    throw misfit("a list");
  }

  default Obj asObj() {
    if (this instanceof Obj obj) {
      return obj;
    }
    throw misfit("an object");
  }

  private IllegalArgumentException misfit(String wanted) {
    return new IllegalArgumentException("expected " + wanted + ", found " + Json.compact(this));
  }
}
