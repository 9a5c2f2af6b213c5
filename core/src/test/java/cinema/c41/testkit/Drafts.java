package cinema.c41.testkit;

import cinema.c41.base.Tree;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.Setting;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.Found;
import cinema.c41.preset.own.Needs;
import cinema.c41.preset.own.Place;
import cinema.c41.preset.own.Socket;
import cinema.c41.preset.own.Weights;
import cinema.c41.preset.own.Workflow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Small workflows of somebody's own, for tests.
public final class Drafts {
  private Drafts() {}

  /// A picture: the prompt is said by a title; the seed and the picture are guesses.
  public static Draft portrait() {
    return Draft.of(workflow("me.json"), "portrait");
  }

  /// @param source a path; its last name is where it is from
  public static Workflow workflow(String source) {
    Tree.Obj graph =
        JsonText.parse(
                """
                {"1": {"class_type": "Load", "inputs": {"name": "own.bin"}},
                 "2": {"class_type": "LoadImage", "inputs": {"image": "me.png"}},
                 "6": {"class_type": "Words", "_meta": {"title": "Positive (Input:prompt)"},
                       "inputs": {"text": "a fox"}},
                 "7": {"class_type": "Blend", "inputs": {"image": ["2", 0], "text": ["6", 0],
                       "model": ["1", 0], "seed": 7, "mode": "soft"}},
                 "9": {"class_type": "SaveImage", "inputs": {"images": ["7", 0]}}}
                """)
            .asObj();
    var sockets = new LinkedHashMap<Place, Socket>();
    sockets.put(new Place("2", "image"), plain(Setting.Type.IMAGE, "me.png"));
    sockets.put(new Place("6", "text"), plain(Setting.Type.TEXT, "a fox"));
    sockets.put(new Place("7", "seed"), seed());
    sockets.put(
        new Place("7", "mode"),
        new Socket(
            Setting.Type.CHOICE, Tree.text("soft"), Setting.Limits.NONE, List.of("soft", "hard")));
    return new Workflow(
        source.replaceAll(".*/", ""),
        Optional.of("gpu0"),
        graph,
        sockets,
        List.of(
            new Found("prompt", "Positive", List.of(new Place("6", "text")), Found.Basis.TITLE),
            new Found("image", "image", List.of(new Place("2", "image")), Found.Basis.GUESS),
            new Found("seed", "seed", List.of(new Place("7", "seed")), Found.Basis.GUESS)),
        List.of(new Workflow.Result("9", "picture")),
        needs(),
        List.of("node 6, text: it stays as it is"));
  }

  private static Socket plain(Setting.Type type, String text) {
    return new Socket(type, Tree.text(text), Setting.Limits.NONE, List.of());
  }

  private static Socket seed() {
    var limits =
        new Setting.Limits(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(99)));
    return new Socket(Setting.Type.WHOLE, Tree.number(7), limits, List.of());
  }

  private static Needs needs() {
    return new Needs(
        List.of(),
        List.of(new Needs.Nodes("Blend", List.of("7"), "Blends from https://example.org/blends")),
        List.of(
            new Weights(
                "weights",
                "own.bin",
                Optional.of(DataSize.parse("2 GB")),
                "https://example.org/own.bin",
                Optional.empty(),
                Weights.UNKNOWN,
                Weights.Presence.MISSING)));
  }
}
