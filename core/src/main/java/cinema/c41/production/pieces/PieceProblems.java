package cinema.c41.production.pieces;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.commission.Piece;
import cinema.c41.engine.Offer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What can go wrong between somebody who wants a picture, a clip or music, and its making.
final class PieceProblems {
  private static final Fix PIECES = new Fix("see the pieces there are", "c41 pieces");

  private PieceProblems() {}

  /// Some words of a wish mean nothing; all are named.
  static Problem notUnderstood(List<String> faults) {
    return Problem.ofRequest(
            "commission/not-understood",
            faults.size() == 1
                ? "one thing was not understood"
                : faults.size() + " things were not understood",
            String.join("; ", faults),
            new Fix("see what can be asked for", "c41 image --help"),
            new Fix("and what a preset lets you set", "c41 presets list"))
        .withEvidence(faults);
  }

  /// No preset that is there makes this.
  static Problem nothingMakesIt(String kind, String given) {
    return Problem.ofRequest(
        "commission/nothing-makes-it",
        "no preset makes " + kind + " " + given,
        "presets say what they make and what they must be given",
        new Fix("see which presets there are", "c41 presets list"),
        Fix.byHand("then name one, or give what it needs"));
  }

  /// There is nobody who could run a graph.
  static Problem noServer(List<Offer> offers) {
    List<Problem> known =
        offers.stream()
            .filter(offer -> !offer.devices().isEmpty() || offer.engine().equals("comfyui"))
            .flatMap(offer -> offer.problems().stream())
            .toList();
    var add = new Fix("say where one is", "c41 engines add comfyui http://127.0.0.1:8188");
    if (known.isEmpty()) {
      return Problem.ofMachine(
          "commission/no-server",
          "there is no server that could make it",
          "pictures, clips and music are made by models on a ComfyUI server, and none is known",
          add);
    }
    var fixes = new ArrayList<Fix>();
    known.forEach(problem -> fixes.addAll(problem.fixes()));
    fixes.add(add);
    return Problem.ofMachine(
            "commission/no-server",
            "no server can be reached that could make it",
            known.getFirst().what() + ": " + known.getFirst().why(),
            fixes.stream().distinct().toArray(Fix[]::new))
        .withEvidence(known.stream().map(one -> one.what() + ": " + one.why()).toList());
  }

  /// Several passes have something against being made; each says what.
  static Problem several(List<Problem> problems) {
    Problem first = problems.getFirst();
    if (problems.size() == 1) {
      return first;
    }
    var evidence = new ArrayList<String>();
    var fixes = new ArrayList<Fix>();
    for (Problem problem : problems) {
      evidence.add(problem.what() + ": " + problem.why());
      problem.evidence().stream()
          .filter(line -> !line.equals(problem.why()))
          .forEach(line -> evidence.add("  " + line));
      fixes.addAll(problem.fixes());
    }
    boolean isOneKind = problems.stream().allMatch(one -> one.code().equals(first.code()));
    return Problem.ofRequest(
            isOneKind ? first.code().toString() : "commission/cannot-be-made",
            problems.size() + " passes cannot be made like this",
            String.join("; ", problems.stream().map(Problem::what).toList()),
            fixes.stream().distinct().toArray(Fix[]::new))
        .withEvidence(evidence);
  }

  static Problem unreadable(String what, String why) {
    return Problem.ofRequest(
        "commission/cannot-read",
        "cannot use " + what,
        why,
        Fix.byHand("give the path of a picture, a video or a sound: " + MediaTypes.known()),
        new Fix("or the name of a piece", "c41 pieces"));
  }

  static Problem noPiece(String name, List<Piece> near) {
    return Problem.ofRequest(
        "commission/no-such-piece",
        name.isEmpty() ? "there is no piece yet" : "there is no piece '" + name + "'",
        near.isEmpty()
            ? "a piece is named by commission and take, as p12-3, or by its pass as well, as"
                + " p12-3/real"
            : "there are "
                + String.join(", ", near.stream().map(one -> one.name().toString()).toList()),
        PIECES);
  }

  /// A piece whose bytes are gone.
  static Problem lost(Piece piece, Path file) {
    return Problem.ofMachine(
        "commission/lost",
        "the file of " + piece.name() + " is gone",
        file + " is not in the vault any more",
        Fix.byHand("order it again: the same words and seed make it anew"),
        PIECES);
  }

  static Problem finalAlready(Piece piece) {
    return Problem.ofRequest(
        "commission/final-already",
        piece.name() + " is a final already",
        "it was made at full quality; making it again would make the same",
        new Fix("see which pieces are drafts", "c41 pieces"),
        Fix.byHand("for another one, order it with another seed"));
  }

  static Problem nothingToPromote() {
    return Problem.ofRequest(
        "commission/nothing-to-promote",
        "no draft is circled",
        "without a name, the circled drafts of pieces are promoted, or else those of a film",
        new Fix("see the pieces there are", "c41 pieces"),
        new Fix("and the takes of the last film", "c41 takes"),
        Fix.byHand("then circle one, or name it: c41 promote p12-3, c41 promote 12A-2"));
  }
}
