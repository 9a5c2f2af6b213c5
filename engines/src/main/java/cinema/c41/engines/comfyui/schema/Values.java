package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.GraphFault.Kind;
import cinema.c41.engines.comfyui.schema.NodeInput.Trait;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Judges a written value against what its input takes.
final class Values {
  /// More choices than this are not listed in a message.
  private static final int FEW = 12;

  private final NodeInput input;
  private final GraphCheck.Files files;

  Values(NodeInput input, GraphCheck.Files files) {
    this.input = input;
    this.files = files;
  }

  /// What is wrong with a value, and what mends it.
  record Verdict(Kind kind, String what, String fix) {}

  Optional<Verdict> judge(Tree value) {
    return switch (input.widget()) {
      case Widget.Number number -> number(number, value);
      case Widget.Words _ -> value instanceof Tree.Obj ? wrongKind(value, "a text") : fine();
      case Widget.Toggle _ -> toggle(value);
      case Widget.Choice choice -> choices(choice, value);
      case Widget.None _ -> socket(value);
      case Widget.Fork _, Widget.Growing _, Widget.Special _ -> fine();
    };
  }

  static String shown(Tree value) {
    String text = Json.compact(value);
    return text.length() <= 60 ? text : text.substring(0, 57) + "…";
  }

  /// What to choose instead: the value that was probably meant, or those that there are.
  static String choose(Tree wrong, List<Tree> values) {
    List<String> texts =
        values.stream()
            .map(each -> each instanceof Tree.Text(var text) ? text : shown(each))
            .toList();
    Optional<String> near =
        wrong instanceof Tree.Text(var text) ? NodeSchemas.nearest(text, texts) : Optional.empty();
    return near.map(text -> "is " + text + " meant?")
        .orElse(
            texts.stream().limit(FEW).collect(Collectors.joining(", ", "choose one of ", ""))
                + (texts.size() > FEW ? " and " + (texts.size() - FEW) + " more" : ""));
  }

  private Optional<Verdict> number(Widget.Number number, Tree value) {
    Optional<BigDecimal> read = read(value);
    String wanted = number.whole() ? "a whole number" : "a number";
    if (read.isEmpty()) {
      return wrongKind(value, wanted);
    }
    BigDecimal is = read.get();
    if (number.whole() && is.stripTrailingZeros().scale() > 0) {
      return wrongKind(value, wanted);
    }
    if (number.least().filter(least -> is.compareTo(least) < 0).isPresent()) {
      return range(is, "smaller", number.least().get(), number);
    }
    return number.most().filter(most -> is.compareTo(most) > 0).isPresent()
        ? range(is, "larger", number.most().get(), number)
        : fine();
  }

  /// The server reads numbers out of texts, and flags as 0 and 1.
  private static Optional<BigDecimal> read(Tree value) {
    return switch (value) {
      case Tree.Num(var number) -> Optional.of(number);
      case Tree.Flag(var set) -> Optional.of(set ? BigDecimal.ONE : BigDecimal.ZERO);
      case Tree.Text(var text) when text.strip().matches("[+-]?\\d{1,40}(\\.\\d{1,40})?") ->
          Optional.of(new BigDecimal(text.strip()));
      case Tree.Text _, Tree.Arr _, Tree.Obj _, Tree.Nothing _ -> Optional.empty();
    };
  }

  private static Optional<Verdict> range(
      BigDecimal is, String how, BigDecimal edge, Widget.Number number) {
    String span =
        number.least().map(BigDecimal::toPlainString).orElse("…")
            + " to "
            + number.most().map(BigDecimal::toPlainString).orElse("…");
    return Optional.of(
        new Verdict(
            Kind.OUT_OF_RANGE,
            is.toPlainString() + " is " + how + " than " + edge.toPlainString(),
            "give it a number from " + span));
  }

  /// Any text is true to the server, even `"false"`.
  private static Optional<Verdict> toggle(Tree value) {
    return value instanceof Tree.Flag || value instanceof Tree.Num
        ? fine()
        : wrongKind(value, "true or false");
  }

  private Optional<Verdict> choices(Widget.Choice choice, Tree value) {
    if (value instanceof Tree.Obj wrapped
        && wrapped.find("__value__").orElse(Tree.nothing()) instanceof Tree.Arr(var several)) {
      return several.stream()
          .map(each -> choice(choice, each))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return choice(choice, value);
  }

  private Optional<Verdict> choice(Widget.Choice choice, Tree value) {
    if (choice.values().stream().anyMatch(each -> same(each, value))) {
      return fine();
    }
    boolean file = choice.files() && (InputReader.isFile(value) || choice.values().isEmpty());
    if (choice.files() && skipsFiles(choice, value)) {
      return fine();
    }
    return Optional.of(
        new Verdict(
            file ? Kind.MISSING_FILE : Kind.UNKNOWN_CHOICE,
            shown(value) + (file ? " is not on the server" : " is no choice"),
            file
                ? "download it, or " + choose(value, choice.values())
                : choose(value, choice.values())));
  }

  /// Lists of uploads leave folders out; an empty list that no file is asked of is filled later.
  private boolean skipsFiles(Widget.Choice choice, Tree value) {
    return files == GraphCheck.Files.UNKNOWN
        || input.has(Trait.UPLOAD)
        || (choice.values().isEmpty() && !InputReader.isFile(value));
  }

  private static boolean same(Tree a, Tree b) {
    return a instanceof Tree.Num(var x) && b instanceof Tree.Num(var y)
        ? x.compareTo(y) == 0
        : a.equals(b);
  }

  /// What only a link brings: the server takes any value and the node fails on it. Objects are
  /// left to editors of packs.
  private Optional<Verdict> socket(Tree value) {
    if (input.accepts().any() || value instanceof Tree.Obj || literal(value)) {
      return fine();
    }
    return Optional.of(
        new Verdict(
            Kind.LINK_NEEDED,
            shown(value) + " is a value where only a link will do",
            "link it to an output that gives " + input.accepts()));
  }

  /// A value that must be linked in the front end, of a kind that can be written all the same.
  private boolean literal(Tree value) {
    var names = input.accepts().names();
    return switch (value) {
      case Tree.Num _ -> names.contains("INT") || names.contains("FLOAT");
      case Tree.Text _ -> names.contains("STRING");
      case Tree.Flag _ -> names.contains("BOOLEAN");
      case Tree.Arr _, Tree.Obj _, Tree.Nothing _ -> false;
    };
  }

  private static Optional<Verdict> wrongKind(Tree value, String wanted) {
    return Optional.of(
        new Verdict(Kind.WRONG_KIND, shown(value) + " is not " + wanted, "give it " + wanted));
  }

  private static Optional<Verdict> fine() {
    return Optional.empty();
  }
}
