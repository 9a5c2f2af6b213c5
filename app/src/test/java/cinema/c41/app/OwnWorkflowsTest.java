package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Json;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Preparation;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Request;
import cinema.c41.preset.Setting;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.OwnCheck;
import cinema.c41.preset.own.OwnSetting;
import cinema.c41.store.OwnPresets;
import cinema.c41.store.PresetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Workflows become presets, and these do what the workflows do.
class OwnWorkflowsTest {
  private static final Path SHIPPED = Path.of("..", "presets");
  private static final Path WORKFLOWS =
      Path.of("..", "engines/src/test/resources/cinema/c41/engines/comfyui");
  private static final NodesOnly SERVER = NodesOnly.open();

  @TempDir private Path home = Path.of("");

  @AfterAll
  static void close() {
    SERVER.close();
  }

  static Stream<Path> drawn() {
    return files("workflows")
        .filter(one -> one.toString().endsWith(".ui.json"))
        .filter(one -> !one.toString().contains("unknown-nodes"));
  }

  static Stream<Path> exported() {
    return Stream.concat(
        files("workflows").filter(one -> one.toString().endsWith(".api.json")), files("graphs"));
  }

  private static Stream<Path> files(String folder) {
    try (Stream<Path> all = Files.list(WORKFLOWS.resolve(folder))) {
      return all.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource
  void drawn(Path file) {
    assertSame(read(List.of(SERVER.named("gpu0")), file));
  }

  @ParameterizedTest
  @MethodSource
  void exported(Path file) {
    assertSame(read(List.of(), file));
  }

  /// At its defaults the preset makes the imported graph, and with any other values the graph in
  /// which they are written in the places of the settings.
  private void assertSame(Draft draft) {
    Preset preset = bind(draft);

    Map<String, Tree> media = new LinkedHashMap<>();
    Request least = request(preset, draft, media);
    Map<String, Tree> original = new LinkedHashMap<>(media);
    for (OwnSetting one : draft.settings()) {
      one.fallback().ifPresent(value -> original.put(one.name(), value));
      if (one.fallback().isEmpty() && !one.socket().type().isMedia()) {
        original.put(one.name(), least.values().at(one.name()));
      }
    }
    assertThat(text(Preparation.of(preset, least).graph().graph()))
        .isEqualTo(text(OwnCheck.written(draft, original)));

    for (int seed = 0; seed < 5; seed++) {
      var random = new Random(seed);
      Request request = least;
      Map<String, Tree> values = new LinkedHashMap<>(original);
      for (Setting setting : preset.settings()) {
        if (!setting.type().isMedia() && random.nextBoolean()) {
          Tree value = any(setting, random);
          request = request.with(setting.name(), value);
          values.put(setting.name(), value);
        }
      }
      assertThat(text(Preparation.of(preset, request).graph().graph()))
          .isEqualTo(text(OwnCheck.written(draft, values)));
    }
  }

  /// With what must be given and nothing else.
  private static Request request(Preset preset, Draft draft, Map<String, Tree> media) {
    Request request =
        Request.of(preset.id(), new Ask(Optional.empty(), Optional.empty(), Quality.FINAL));
    for (Setting setting : preset.settings()) {
      if (setting.type().isMedia()) {
        Asset asset = asset(setting);
        request = request.withMedia(setting.name(), List.of(asset));
        String type = asset.mediaType().replaceAll(".*/", "");
        media.put(
            setting.name(),
            Tree.text("c41/" + asset.id().toString().substring(0, 32) + "." + type));
      } else if (setting.isRequired()) {
        request = request.with(setting.name(), any(setting, new Random(1)));
      }
    }
    assertThat(draft.settings()).hasSameSizeAs(preset.settings());
    return request;
  }

  private static Asset asset(Setting setting) {
    String type =
        switch (setting.type()) {
          case VIDEO -> "video/mp4";
          case SOUND -> "audio/flac";
          default -> "image/png";
        };
    return new Asset(new AssetId(Sha256.of(Tree.text(setting.name()))), type, 1);
  }

  private static Tree any(Setting setting, Random random) {
    return switch (setting.type()) {
      case TEXT -> Tree.text("{{a}} " + random.nextInt() + " \"{b}\" \\ é 🎬");
      case WHOLE -> new Tree.Num(within(setting, random).setScale(0, java.math.RoundingMode.DOWN));
      case NUMBER, SECONDS -> new Tree.Num(within(setting, random));
      case FLAG -> Tree.flag(random.nextBoolean());
      case CHOICE -> Tree.text(setting.choices().get(random.nextInt(setting.choices().size())));
      case IMAGE, VIDEO, SOUND, IMAGES -> throw new IllegalArgumentException(setting.name());
    };
  }

  private static BigDecimal within(Setting setting, Random random) {
    BigDecimal least = setting.limits().least().orElse(BigDecimal.ZERO);
    BigDecimal most = setting.limits().most().orElse(least.add(BigDecimal.TEN));
    return random.nextBoolean()
        ? least
        : most.min(least.max(BigDecimal.valueOf(random.nextInt(9))));
  }

  /// As graphs are compared by the server: what a number is, not how it is written.
  private static String text(Tree.Obj graph) {
    return Json.pretty(plain(graph));
  }

  private static Tree plain(Tree tree) {
    return switch (tree) {
      case Tree.Num(var number) ->
          new Tree.Num(new BigDecimal(number.stripTrailingZeros().toPlainString()));
      case Tree.Arr(var items) -> Tree.list(items.stream().map(OwnWorkflowsTest::plain).toList());
      case Tree.Obj(var fields) -> {
        var all = new LinkedHashMap<String, Tree>();
        fields.forEach((key, value) -> all.put(key, plain(value)));
        yield new Tree.Obj(all);
      }
      case Tree.Text _, Tree.Flag _, Tree.Nothing _ -> tree;
    };
  }

  private Draft read(List<ComfyServer> servers, Path file) {
    return binder(servers).read(file.toString(), Optional.empty()).named("mine");
  }

  private Preset bind(Draft draft) {
    binder(List.of()).bind(draft.confirmed(), false);
    var read = PresetFolder.read(List.of(SHIPPED, home.resolve("presets")));
    assertThat(read.problems()).isEmpty();
    return read.library().find("mine");
  }

  private LocalBinder binder(List<ComfyServer> servers) {
    var library = PresetFolder.read(List.of(SHIPPED)).library();
    return new LocalBinder(servers, library, new OwnPresets(SHIPPED, home.resolve("presets")));
  }

  @Test
  void all_of_them_are_there() {
    assertThat(drawn()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(new ArrayList<>(exported().toList())).hasSizeGreaterThan(40);
  }
}
