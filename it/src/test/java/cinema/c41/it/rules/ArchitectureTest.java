package cinema.c41.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who may use whom: the table in ARCHITECTURE.md is the rule, and this is its judge.
class ArchitectureTest {
  private static final String ROOT = "cinema.c41.";
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z]+)` \\| ([^|]*) \\|$", Pattern.MULTILINE);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // What modules lend to the tests of others: tests, but in a jar.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .withImportOption(location -> !location.contains("/cinema/c41/it/"))
          .importPackages("cinema.c41");

  @Test
  void every_package_uses_only_what_the_table_allows() {
    Map<String, Set<String>> allowed = table();

    Set<String> wrong = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      for (Dependency use : one.getDirectDependenciesFromSelf()) {
        judge(one, use, allowed, wrong);
      }
    }

    assertThat(wrong).as("arrows that ARCHITECTURE.md does not allow").isEmpty();
  }

  @Test
  void every_package_has_a_row_and_every_row_a_package() {
    Set<String> there =
        CLASSES.stream()
            .map(one -> area(one.getPackageName()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void a_row_uses_only_rows_above_it() {
    Set<String> above = new TreeSet<>();

    table()
        .forEach(
            (area, uses) -> {
              assertThat(above).as(area + " may use only what is above it").containsAll(uses);
              above.add(area);
            });
  }

  @Test
  void the_core_uses_nothing_but_the_jdk_and_jspecify() {
    Set<String> foreign =
        CLASSES.stream()
            .filter(one -> isCore(area(one.getPackageName())))
            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
            .map(use -> use.getTargetClass().getBaseComponentType().getPackageName())
            .filter(
                name ->
                    !name.isEmpty() && !name.startsWith("java.") && !name.startsWith("cinema.c41"))
            .filter(name -> !name.startsWith("org.jspecify") && !name.startsWith("javax.xml"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(foreign)
        .filteredOn(name -> !name.startsWith("org.xml") && !name.startsWith("org.w3c"))
        .isEmpty();
  }

  @Test
  void the_core_asks_nobody_for_the_time_or_for_luck() {
    List<String> banned =
        List.of(
            "java.time.Instant.now()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.lang.System.getenv",
            "java.lang.Thread.sleep",
            "java.util.Random.<init>()",
            "java.lang.Math.random()");

    Set<String> found =
        CLASSES.stream()
            .filter(one -> isCore(area(one.getPackageName())))
            .flatMap(one -> one.getCodeUnitCallsFromSelf().stream())
            .filter(call -> banned.stream().anyMatch(call.getTarget().getFullName()::startsWith))
            .map(
                call ->
                    call.getOriginOwner().getName() + " calls " + call.getTarget().getFullName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isEmpty();
  }

  @Test
  void no_class_has_a_name_that_says_nothing() {
    Pattern banned =
        Pattern.compile(
            ".*(Manager|Helper|Utils?|Impl|Processor|Context|Handler|Misc)$|^(Base|Abstract|Common)[A-Z].*|.*Data$|.*Info$");

    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> banned.matcher(name).matches())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isEmpty();
  }

  @Test
  void nothing_static_can_change() {
    Set<String> mutable =
        CLASSES.stream()
            .flatMap(one -> one.getFields().stream())
            .filter(field -> field.getModifiers().toString().contains("STATIC"))
            .filter(field -> !field.getModifiers().toString().contains("FINAL"))
            .map(field -> field.getFullName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(mutable).isEmpty();
  }

  @Test
  void a_package_is_one_idea_of_at_most_25_types() {
    Map<String, Long> types =
        CLASSES.stream()
            .filter(
                one ->
                    one.getEnclosingClass().isEmpty()
                        && !one.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    types.values().removeIf(count -> count <= 25);
    assertThat(types).isEmpty();
  }

  private static void judge(
      JavaClass one, Dependency use, Map<String, Set<String>> allowed, Set<String> wrong) {
    JavaClass target = use.getTargetClass().getBaseComponentType();
    if (!target.getPackageName().startsWith(ROOT.substring(0, ROOT.length() - 1))) {
      return;
    }
    String from = area(one.getPackageName());
    String to = area(target.getPackageName());
    if (!from.equals(to) && !allowed.getOrDefault(from, Set.of()).contains(to)) {
      wrong.add(from + " → " + to + ": " + one.getSimpleName() + " uses " + target.getSimpleName());
    }
  }

  /// The first name after the root: `engines` for every engine.
  private static String area(String packageName) {
    String rest = packageName.length() < ROOT.length() ? "" : packageName.substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static boolean isCore(String area) {
    return !List.of("store", "engines", "doors", "app", "bench").contains(area);
  }

  private static Map<String, Set<String>> table() {
    var table = new LinkedHashMap<String, Set<String>>();
    var rows = ROW.matcher(Checkout.read(Checkout.root().resolve("ARCHITECTURE.md")));
    while (rows.find()) {
      Set<String> uses =
          Arrays.stream(rows.group(2).split(","))
              .map(word -> word.strip().replace("`", ""))
              .filter(word -> word.matches("[a-z]+"))
              .collect(Collectors.toCollection(TreeSet::new));
      table.put(rows.group(1), uses);
    }
    return table;
  }
}
