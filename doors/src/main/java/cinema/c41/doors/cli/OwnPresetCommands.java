package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.doors.presets.Asker;
import cinema.c41.doors.presets.Binder;
import cinema.c41.doors.presets.Confirming;
import cinema.c41.doors.presets.DraftText;
import cinema.c41.doors.presets.DraftViews;
import cinema.c41.doors.presets.PresetViews;
import cinema.c41.doors.view.Output;
import cinema.c41.preset.About.Makes;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.OwnProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands about presets of one's own: presets add and presets remove.
final class OwnPresetCommands {
  private OwnPresetCommands() {}

  /// @param presets the command that they belong to
  static void addTo(CommandLine presets, Desk desk) {
    presets.addSubcommand("add", new Add(desk));
    presets.addSubcommand("remove", new Remove(desk));
  }

  /// What its owner says of a preset.
  static final class Word {
    @Option(names = "--name", paramLabel = "NAME", description = "What it is called.")
    Optional<String> name = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "What it is, in a few words.")
    Optional<String> title = Optional.empty();

    @Option(
        names = "--kind",
        paramLabel = "KIND",
        completionCandidates = Candidates.Kinds.class,
        description = "What it makes: image, video, voice or music.")
    Optional<Makes> kind = Optional.empty();

    @Option(
        names = "--task",
        paramLabel = "TASK",
        description = "What it does, such as compose, edit, animate, talk, upscale.")
    Optional<String> task = Optional.empty();

    @Option(
        names = "--licence",
        paramLabel = "ID",
        description = "The licence of models of which none is known, such as apache-2.0.")
    Optional<String> licence = Optional.empty();

    @Option(
        names = "--set",
        paramLabel = "NAME=NODE.INPUT",
        description = "Make a setting of a value in the graph, or give one another place.")
    Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--rename", paramLabel = "OLD=NEW", description = "Rename a setting.")
    Map<String, String> rename = new LinkedHashMap<>();

    @Option(
        names = "--default",
        paramLabel = "NAME=VALUE",
        description = "The value of a setting when none is given.")
    Map<String, String> fallback = new LinkedHashMap<>();

    @Option(names = "--drop", paramLabel = "NAME", description = "Leave a setting out.")
    List<String> drop = new ArrayList<>();

    Draft on(Draft found) {
      Draft draft = found;
      for (String one : drop) {
        draft = draft.without(one);
      }
      for (var one : rename.entrySet()) {
        draft = draft.renamed(one.getKey(), one.getValue());
      }
      for (var one : set.entrySet()) {
        draft = draft.with(one.getKey(), one.getValue());
      }
      for (var one : fallback.entrySet()) {
        draft = draft.withFallback(one.getKey(), one.getValue());
      }
      return about(draft);
    }

    private Draft about(Draft found) {
      Draft named = name.map(found::named).orElse(found);
      Draft making = kind.map(named::making).orElse(named);
      Draft doing = task.map(making::doing).orElse(making);
      Draft titled = title.map(doing::titled).orElse(doing);
      return licence.map(titled::under).orElse(titled);
    }
  }

  /// Makes a preset of a workflow.
  @Command(
      name = "add",
      description = "Make a preset of a workflow of your own, as ComfyUI saves or exports it.",
      footer = {
        "",
        "Examples:",
        "  c41 presets add portrait.json",
        "  c41 presets add ComfyUI_00042_.png --name portrait --yes",
        "  c41 presets add portrait.json --set style=12.text --drop image-2",
        "  c41 presets add http://127.0.0.1:8188/",
        "  c41 presets add portrait.json --dry-run --json",
        "",
        "A file may be JSON as saved or exported, or a picture, film or sound that",
        "ComfyUI made. An address is one of your servers, with nothing behind it (its",
        "newest job), history/JOB, or userdata/workflows/NAME.json."
      })
  static final class Add implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();
    @Mixin private final Word word = new Word();

    @Parameters(paramLabel = "FILE|URL", description = "The workflow.")
    private String source = "";

    @Option(names = "--server", paramLabel = "NAME", description = "Whose nodes count.")
    private Optional<String> server = Optional.empty();

    @Option(names = "--yes", description = "All guesses are right.")
    private boolean yes;

    @Option(names = "--replace", description = "Replace one of that name; the old one is kept.")
    private boolean replace;

    @Option(names = "--dry-run", description = "Only show what was found.")
    private boolean dry;

    Add(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      Binder binder = desk.premises().binder();
      Draft found = word.on(binder.read(source, server));
      if (!mode.json) {
        DraftText.print(desk.screen(), found);
      }
      if (dry) {
        return desk.answer(mode.json, DraftViews.of(found), () -> {});
      }
      Draft draft = yes ? found.confirmed() : confirm(found);
      return answer(draft, binder.bind(draft, replace));
    }

    private Draft confirm(Draft draft) {
      if (draft.guesses().isEmpty()) {
        return draft;
      }
      Optional<Asker> somebody = mode.json ? Optional.empty() : desk.premises().somebody();
      return somebody
          .map(one -> new Confirming(one, desk.screen().out()).of(draft))
          .orElseThrow(() -> new C41Exception(OwnProblems.unconfirmed(draft)));
    }

    private int answer(Draft draft, Binder.Bound bound) {
      Tree.Obj tree =
          Tree.obj()
              .with("preset", PresetViews.one(bound.preset()))
              .with("folder", bound.folder())
              .with("replaced", bound.replaced().<Tree>map(Tree::text).orElse(Tree.nothing()))
              .with("found", DraftViews.of(draft));
      return desk.answer(mode.json, tree, () -> print(bound));
    }

    private void print(Binder.Bound bound) {
      Output out = desk.screen().out();
      String name = bound.preset().id();
      out.line("");
      out.line(
          out.green("✓ ")
              + out.bold(name)
              + ", version "
              + bound.preset().version()
              + ", is one of your presets now");
      out.line("  files     " + bound.folder());
      bound.replaced().ifPresent(old -> out.line("  before    " + old));
      out.line("  look      c41 presets show " + name);
      out.line("  take away c41 presets remove " + name);
    }
  }

  /// Takes a preset away.
  @Command(
      name = "remove",
      description = "Take a preset of your own away; its files are kept aside.",
      footer = {"", "Examples:", "  c41 presets remove portrait"})
  static final class Remove implements Callable<Integer> {
    private final Desk desk;
    @Mixin private final JsonOption mode = new JsonOption();

    @Parameters(paramLabel = "NAME", description = "The preset.")
    private String name = "";

    Remove(Desk desk) {
      this.desk = desk;
    }

    @Override
    public Integer call() {
      String folder = desk.premises().binder().remove(name);
      Output out = desk.screen().out();
      return desk.answer(
          mode.json,
          Tree.obj().with("removed", name).with("kept", folder),
          () -> out.line(name + " is no preset any more; its files are kept in " + folder));
    }
  }
}
