package cinema.c41.engines.boards.set;

/// A place as a board suggests it, in layers that move apart when the camera moves.
public interface SetDesign {
  /// Everything behind the people that fills the frame: sky or walls, ground, what stands far off.
  void far(Stage stage);

  /// What stands behind the people, within reach of the scene.
  void mid(Stage stage);

  /// What stands between the people and the lens, dark against them.
  void fore(Stage stage);
}
