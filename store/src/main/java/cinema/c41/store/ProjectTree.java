package cinema.c41.store;

import cinema.c41.base.Tree;
import cinema.c41.film.Project;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.ShotId;
import cinema.c41.film.ShotNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Projects as trees and back. A tree that was written by an earlier version must stay readable.
final class ProjectTree {
  private ProjectTree() {}

  static Tree.Obj of(Project project) {
    List<Tree.Obj> scenes = project.scenes().stream().map(ProjectTree::of).toList();
    return Tree.obj()
        .with("name", project.name())
        .with("folder", project.folder())
        .with("scenes", Tree.list(scenes))
        .with("shots", Tree.list(project.shots().known().stream().map(ProjectTree::of).toList()))
        .with("cast", of(project.cast()))
        .with("variations", of(new TreeMap<>(project.variations())))
        .with("circled", of(new TreeMap<>(project.circled())))
        .with("promoted", promoted(project.choices().promoted()))
        .with("source", project.source());
  }

  static Project project(Tree.Obj tree) {
    return new Project(
        tree.text("name"),
        tree.text("folder"),
        tree.list("scenes").stream().map(scene -> scene(scene.asObj())).toList(),
        shots(tree),
        numbers(tree.obj("cast")),
        new Project.Choices(
            numbers(tree.obj("variations")), numbers(tree.obj("circled")), promoted(tree)),
        tree.find("source").map(Tree::asText).orElse(""));
  }

  private static Tree.Obj of(SceneNumbers.Remembered scene) {
    return Tree.obj()
        .with("number", scene.number())
        .with("heading", scene.heading())
        .with("fingerprint", scene.fingerprint());
  }

  private static SceneNumbers.Remembered scene(Tree.Obj tree) {
    return new SceneNumbers.Remembered(
        tree.text("number"), tree.text("heading"), tree.text("fingerprint"));
  }

  private static Tree.Obj of(ShotNames.Remembered shot) {
    return Tree.obj()
        .with("scene", shot.id().scene())
        .with("letters", shot.id().letters())
        .with("content", shot.content())
        .with("about", shot.about())
        .with("gone", Tree.flag(shot.isGone()));
  }

  /// The first versions remembered no shots.
  private static ShotNames shots(Tree.Obj tree) {
    List<Tree> shots = tree.find("shots").map(Tree::asList).orElse(List.of());
    return new ShotNames(shots.stream().map(shot -> shot(shot.asObj())).toList());
  }

  private static ShotNames.Remembered shot(Tree.Obj tree) {
    return new ShotNames.Remembered(
        new ShotId(tree.text("scene"), tree.text("letters")),
        tree.text("content"),
        tree.text("about"),
        tree.at("gone").asFlag());
  }

  private static Tree.Obj promoted(Map<String, Project.Promotion> promoted) {
    var fields = new LinkedHashMap<String, Tree>();
    new TreeMap<>(promoted)
        .forEach(
            (shot, one) ->
                fields.put(
                    shot, Tree.obj().with("quality", one.quality()).with("draft", one.draft())));
    return new Tree.Obj(fields);
  }

  /// Earlier versions promoted nothing.
  private static Map<String, Project.Promotion> promoted(Tree.Obj tree) {
    var promoted = new LinkedHashMap<String, Project.Promotion>();
    tree.find("promoted")
        .map(Tree::asObj)
        .orElse(Tree.obj())
        .fields()
        .forEach(
            (shot, one) ->
                promoted.put(
                    shot,
                    new Project.Promotion(
                        one.asObj().text("quality"), (int) one.asObj().whole("draft"))));
    return promoted;
  }

  private static Tree.Obj of(Map<String, Integer> numbers) {
    var fields = new LinkedHashMap<String, Tree>();
    numbers.forEach((key, value) -> fields.put(key, Tree.number(value)));
    return new Tree.Obj(fields);
  }

  private static SequencedMap<String, Integer> numbers(Tree.Obj tree) {
    var numbers = new LinkedHashMap<String, Integer>();
    tree.fields().forEach((key, value) -> numbers.put(key, Math.toIntExact(value.asWhole())));
    return numbers;
  }
}
