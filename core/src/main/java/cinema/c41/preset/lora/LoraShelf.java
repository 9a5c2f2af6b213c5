package cinema.c41.preset.lora;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All LoRAs that are kept, by name.
public final class LoraShelf {
  public static final LoraShelf EMPTY = new LoraShelf(List.of());

  private final SortedMap<String, LoraCard> cards = new TreeMap<>();

  /// @param cards where two have one name, the later counts
  public LoraShelf(Collection<LoraCard> cards) {
    cards.forEach(card -> this.cards.put(card.name(), card));
  }

  public List<LoraCard> all() {
    return List.copyOf(cards.values());
  }

  public Optional<LoraCard> find(String name) {
    return Optional.ofNullable(cards.get(name));
  }
}
