package cinema.c41.schedule.kit;

import cinema.c41.preset.Quality;
import cinema.c41.preset.lora.LoraCard;
import java.util.List;
import java.util.Optional;

/// How finished the pictures of a film are to be.
///
/// @param quality empty for boards
/// @param loras what their models are taught beforehand: characters and looks
public record Finish(Optional<Quality> quality, List<LoraCard> loras) {
  public static final Finish PREVIZ = new Finish(Optional.empty(), List.of());

  public Finish {
    loras = List.copyOf(loras);
  }
}
