package cinema.c41.doors.presets;

import cinema.c41.base.Tree;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.Screen;
import cinema.c41.doors.view.Words;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.check.Mending;
import cinema.c41.preset.check.ModelStock;
import cinema.c41.preset.check.ModelStock.State;
import cinema.c41.preset.licence.Terms;
import java.util.List;
import java.util.Locale;

/// Files of models: where they are, and how to get them.
public final class ModelPages {
  private ModelPages() {}

  /// All files by their folders, with who uses them and where they are.
  public static void list(Screen screen, List<ModelStock> files) {
    Output out = screen.out();
    String folder = "";
    for (ModelStock file : files) {
      if (!file.model().folder().equals(folder)) {
        folder = file.model().folder();
        out.line(out.bold(Words.plain(folder)));
      }
      out.line("  %s %s".formatted(mark(out, file.state()), Words.plain(file.model().file())));
      out.line("      " + out.faint(Words.plain(about(file) + "; " + whereabouts(file))));
    }
    long there = files.stream().filter(one -> one.state() == State.THERE).count();
    out.line("");
    out.line(Words.count(files.size(), "file") + ", " + there + " there");
  }

  /// What there is to download, as a script for a shell in ComfyUI's folder.
  ///
  /// @param known whether a server was asked; else everything that may be missing is in there
  public static void missing(Screen screen, List<ModelStock> files, boolean known) {
    Output out = screen.out();
    if (!known && !files.isEmpty()) {
      comment(out, "no ComfyUI server answers, so this is all that is needed, there or not");
    }
    for (ModelStock file : files) {
      comment(out, "%s: %s; %s".formatted(file.model().path(), about(file), whereabouts(file)));
      String command = Mending.download(file.model());
      if (command.isEmpty()) {
        comment(out, "  it is to be had at " + file.model().source());
      } else {
        out.line(command);
      }
    }
    comment(out, sum(files));
  }

  /// A file as JSON.
  public static Tree.Obj tree(ModelStock file) {
    return StockViews.model(file.model())
        .with("terms", Terms.of(file.model().licence()).words())
        .with("presets", Tree.texts(file.presets()))
        .with("state", word(file.state()))
        .with(
            "places",
            PresetViews.many(
                file.places(),
                one -> Tree.obj().with("server", one.server()).with("state", word(one.state()))))
        .with("download", Mending.download(file.model()));
  }

  /// All of them as JSON.
  public static Tree.Obj tree(List<Holdings> holdings, List<ModelStock> files) {
    return Tree.obj()
        .with("servers", ReadinessViews.servers(holdings))
        .with("size", PresetViews.maybe(ModelStock.size(files), PresetViews::size))
        .with("models", PresetViews.many(files, ModelPages::tree));
  }

  private static String sum(List<ModelStock> files) {
    if (files.isEmpty()) {
      return "nothing is missing";
    }
    String size = ModelStock.size(files).map(it -> ", " + Terse.size(it)).orElse("");
    return Words.count(files.size(), "file")
        + size
        + "; run this in ComfyUI's folder on the server";
  }

  private static void comment(Output out, String text) {
    out.line(out.faint("# " + Words.plain(text)));
  }

  private static String about(ModelStock file) {
    ModelFile model = file.model();
    String size = model.size().map(Terse::size).orElse("size unknown");
    return "%s, %s (%s), for %s"
        .formatted(
            size,
            model.licence().title(),
            Terms.of(model.licence()).words(),
            String.join(", ", file.presets()));
  }

  private static String whereabouts(ModelStock file) {
    if (file.model().fetched() && file.state() == State.UNKNOWN) {
      return "a node fetches it by itself";
    }
    String there = on("on ", file.servers(State.THERE));
    String missing = on("missing on ", file.servers(State.MISSING));
    String both = there.isEmpty() || missing.isEmpty() ? there + missing : there + ", " + missing;
    return both.isEmpty() ? "unknown: no server answers" : both;
  }

  private static String on(String words, List<String> servers) {
    return servers.isEmpty() ? "" : words + String.join(", ", servers);
  }

  private static String mark(Output out, State state) {
    return switch (state) {
      case THERE -> out.green("✓");
      case MISSING -> out.red("✗");
      case UNKNOWN -> out.yellow("?");
    };
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
