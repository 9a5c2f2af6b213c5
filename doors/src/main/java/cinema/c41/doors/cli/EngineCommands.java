package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Servers.Entry;
import cinema.c41.doors.cli.Servers.Written;
import cinema.c41.doors.view.Columns;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.doors.view.ServerText;
import cinema.c41.doors.view.Views;
import cinema.c41.doors.view.Words;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Voice;
import cinema.c41.engine.stock.ModelServer;
import cinema.c41.production.Studio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands about engines: engines, which lists them, engines list, add and remove.
final class EngineCommands {
  private static final String COMFYUI = "comfyui";

  private EngineCommands() {}

  static void addTo(CommandLine line, Desk desk) {
    var above = new Engines(desk);
    var engines = new CommandLine(above);
    var names = new Names(desk);
    engines.addSubcommand("list", new Listing(above));
    engines.addSubcommand("add", new Add(above));
    engines.addSubcommand("remove", new CommandLine(new Remove(above), names));
    line.addSubcommand("engines", engines);
  }

  /// What can be added: more to come.
  enum Kind {
    COMFYUI
  }

  /// Which kind of server is meant.
  static final class KindParameter {
    @Parameters(
        index = "0",
        paramLabel = "KIND",
        completionCandidates = Candidates.ServerKinds.class,
        description = "What it is: comfyui.")
    private Kind kind = Kind.COMFYUI;

    /// As it is typed.
    String word() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  /// Lists engines.
  @Command(
      name = "engines",
      description = "List the engines that are there; add or remove a ComfyUI server.",
      footer = {
        "",
        "Examples:",
        "  c41 engines",
        "  c41 engines add comfyui http://127.0.0.1:8188",
        "  c41 engines remove comfyui gpu0",
        "  c41 engines --json"
      })
  static final class Engines implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    Engines(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      return list(desk, mode.json);
    }
  }

  /// Lists engines as well: some type it so.
  @Command(
      name = "list",
      description = "List the engines that are there, what they make, and ComfyUI servers.",
      footer = {"", "Examples:", "  c41 engines list", "  c41 engines list --json"})
  static final class Listing implements Callable<Integer> {
    private final Engines above;
    @Mixin private final JsonOption mode = new JsonOption();

    Listing(Engines above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      return list(above.desk, mode.json || above.mode.json);
    }
  }

  /// Adds a server.
  @Command(
      name = "add",
      sortOptions = false,
      description = "Look at a ComfyUI server, and add it to the configuration.",
      footer = {
        "",
        "Examples:",
        "  c41 engines add comfyui http://127.0.0.1:8188",
        "  c41 engines add comfyui http://192.168.1.20:8188 --name gpu1",
        "",
        "Only servers that were added are ever contacted."
      })
  static final class Add implements Callable<Integer> {
    private final Engines above;
    @Mixin private final KindParameter kind = new KindParameter();

    @Parameters(index = "1", paramLabel = "URL", description = "Its address.")
    private String address = "";

    @Option(
        names = "--name",
        paramLabel = "NAME",
        description = "What to call it; else gpu0, gpu1 and so on.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--anyway", description = "Add it even if it cannot be reached now.")
    private boolean anyway;

    @Mixin private final JsonOption mode = new JsonOption();

    Add(Engines above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      Desk desk = above.desk;
      boolean json = mode.json || above.mode.json;
      Servers servers = desk.premises().servers();
      Entry entry = servers.plan(name, address);
      boolean isThere = servers.configured().contains(entry);
      ModelServer seen = servers.look(entry);
      if (!isThere && !anyway && seen instanceof ModelServer.Unusable unusable) {
        throw new C41Exception(refused(unusable.why()));
      }
      Written written = isThere ? new Written("", "") : servers.add(entry);
      warn(desk, written);
      Tree.Obj tree = ServerText.tree(seen).with("added", Tree.flag(!isThere));
      return desk.answer(json, tree, () -> said(desk, seen, isThere));
    }

    private void said(Desk desk, ModelServer seen, boolean isThere) {
      ServerText.print(desk.screen().out(), List.of(seen));
      desk.screen()
          .line(isThere ? "it was added before, as " + seen.name() : "added as " + seen.name());
    }

    private Problem refused(Problem why) {
      var fixes = new ArrayList<>(why.fixes());
      fixes.removeIf(fix -> fix.command().equals("c41 doctor"));
      String named = name.map(it -> " --name " + it).orElse("");
      fixes.add(
          new Fix(
              "or add it all the same",
              "c41 engines add " + kind.word() + " " + address + named + " --anyway"));
      return new Problem(
          why.code(), why.what(), why.why(), fixes, why.retry(), why.blame(), why.evidence());
    }
  }

  /// Removes a server.
  @Command(
      name = "remove",
      description = "Take a ComfyUI server out of the configuration.",
      footer = {"", "Examples:", "  c41 engines remove comfyui gpu1"})
  static final class Remove implements Callable<Integer> {
    private final Engines above;
    @Mixin private final KindParameter kind = new KindParameter();

    @Parameters(
        index = "1",
        paramLabel = "NAME",
        completionCandidates = Candidates.ServerNames.class,
        description = "What it is called: see c41 engines.")
    private String name = "";

    @Mixin private final JsonOption mode = new JsonOption();

    Remove(Engines above) {
      this.above = above;
    }

    @Override
    public Integer call() {
      Desk desk = above.desk;
      Written written = desk.premises().servers().remove(name);
      warn(desk, written);
      Tree.Obj tree =
          Tree.obj().with("engine", kind.word()).with("name", name).with("file", written.file());
      return desk.answer(
          mode.json || above.mode.json,
          tree,
          () -> desk.screen().line("removed " + Words.plain(name)));
    }
  }

  private static void warn(Desk desk, Written written) {
    if (!written.winner().isEmpty()) {
      Output err = desk.screen().err();
      err.line(err.yellow("! ") + "it is written, but " + written.winner() + " wins over it");
    }
  }

  private static int list(Desk desk, boolean json) {
    Studio studio = desk.studio();
    Servers known = desk.premises().servers();
    List<Offer> offers;
    Future<List<ModelServer>> asked;
    // Beside each other: one that hangs is waited for once.
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      asked = threads.submit(() -> known.look());
      offers = studio.engines();
    }
    List<ModelServer> servers = asked.resultNow();
    Tree tree = Tree.list(offers.stream().map(one -> tree(one, servers)).toList());
    return desk.answer(json, tree, () -> print(desk, offers, servers));
  }

  private static Tree.Obj tree(Offer offer, List<ModelServer> servers) {
    List<ModelServer> own = offer.engine().equals(COMFYUI) ? servers : List.of();
    return Views.offer(offer)
        .with("servers", Tree.list(own.stream().map(ServerText::tree).toList()));
  }

  private static void print(Desk desk, List<Offer> offers, List<ModelServer> servers) {
    Output out = desk.screen().out();
    offers.stream()
        .filter(offer -> !offer.engine().equals(COMFYUI))
        .forEach(offer -> print(out, offer));
    if (servers.isEmpty()) {
      String none = "no server; add one with: c41 engines add comfyui http://127.0.0.1:8188";
      out.line(out.bold(Columns.pad(COMFYUI, 8)) + " " + out.faint(none));
    } else {
      out.line(out.bold(COMFYUI));
      ServerText.print(out, servers);
    }
  }

  private static void print(Output out, Offer offer) {
    out.line(out.bold(Columns.pad(offer.engine(), 8)) + " " + offer.version());
    for (Voice voice : offer.voices()) {
      out.line("         " + Columns.pad(voice.id(), 12) + " " + voice.title());
    }
    offer.problems().forEach(problem -> ProblemText.print(out, problem));
  }

  /// Makes the names of servers for completion, which are known only here.
  private record Names(Desk desk) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == Candidates.ServerNames.class
          ? type.cast(new Candidates.ServerNames(desk.premises()))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
