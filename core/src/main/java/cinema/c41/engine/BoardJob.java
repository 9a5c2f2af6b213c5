package cinema.c41.engine;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.camera.Picture;
import cinema.c41.camera.SlateStrip;

/// Draw a shot as an animated storyboard frame. Produces `picture`, a `video/mp4` of exactly
/// `frames` frames.
///
/// @param handle how many of the frames come before the shot begins; there is a key frame there
/// @param seed what may vary between takes of one shot: poses, hatching, grain
public record BoardJob(
    FrameSize size,
    FrameRate rate,
    long frames,
    long handle,
    Picture picture,
    SlateStrip strip,
    long seed)
    implements EngineJob {
  public BoardJob {
    if (frames < 1 || handle < 0) {
      throw new IllegalArgumentException("a shot has " + frames + " frames from " + handle);
    }
  }
}
